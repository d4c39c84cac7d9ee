import TenderDocument

/// What consecutive fields say of the award criteria of one lot.
struct AwardText {
  var lot: String?
  var parts: [(field: Field, tokens: [AwardToken])] = []
  /// The tokens of each part, with numbers for the words that count something.
  var numbered: [[AwardToken]] = []
  /// Of all parts.
  var rows: [AwardRow] = []

  /// True if some row has a weight that is a number.
  var hasWeights: Bool {
    rows.contains { $0.weight?.kind == .number && !$0.isSum }
  }

  /// `The lowest price gets 50 points` is one criterion of several; other numbers count things.
  var weighsPrice: Bool {
    rows.contains { $0.isPrice && $0.weight?.kind == .number && !$0.isSum }
  }

  /// The texts in `fields`, in their order, without those that begin with a stated criterion.
  ///
  /// - Parameter fields: indices of fields on award criteria.
  static func texts(of document: Document, in fields: [Int], _ reader: AwardRowReader) -> [AwardText] {
    var texts: [AwardText] = []
    let stated = Set(document.awardLists.flatMap { $0.criteria.compactMap { $0.name?.lowerBound } })
    for index in fields {
      let field = document.fields[index]
      if stated.contains(field.range.lowerBound) { continue }
      let tokens = tokens(of: field, in: document, reader.words)
      if texts.last?.lot != field.lot || texts.isEmpty { texts.append(AwardText(lot: field.lot)) }
      texts[texts.count - 1].parts.append((field, tokens))
      texts[texts.count - 1].numbered.append(tokens.prepared(reader.words, in: document.text.bytes))
    }
    // Without a number nothing is weighed, as is true of most texts.
    for index in texts.indices where texts[index].numbered.contains(where: { $0.contains(where: \.isNumber) }) {
      // A row may be wrapped over two fields as well.
      let parts = AwardCells(bytes: document.text.bytes).joined(texts[index].numbered)
      texts[index].rows = reader.unwrapped(parts.flatMap(reader.rowsAndSums(numbered:)))
    }
    return texts
  }

  /// Without the number of the paragraph itself: `4.2 Marks are given for …`, `Art. 19 – Criteria`.
  private static func tokens(of field: Field, in document: Document, _ words: AwardWords) -> [AwardToken] {
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    guard let label = document.paths.label(of: field.path), let first = tokens.first, !words.lots.holds(first) else {
      return tokens
    }
    let number = label.hasPrefix("section ") ? label.dropFirst("section ".count) : label[...]
    guard number.last?.isNumber == true, document.text.bytes[field.range].starts(with: number.utf8) else {
      return tokens
    }
    let rest = tokens.drop { $0.range.upperBound <= field.range.lowerBound + number.utf8.count }
    // `Price 60` is no number.
    guard rest.contains(where: { $0.word != nil }) else { return tokens }
    let closes = rest.first?.isMark(".") == true || rest.first?.isMark(")") == true
    return Array(closes ? rest.dropFirst() : rest)
  }
}
