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
      let tokens = tokens(of: field, in: document)
      if texts.last?.lot != field.lot || texts.isEmpty { texts.append(AwardText(lot: field.lot)) }
      texts[texts.count - 1].parts.append((field, tokens))
      texts[texts.count - 1].numbered.append(tokens.prepared(reader.words, in: document.text.bytes))
    }
    // Without a number nothing is weighed, as is true of most texts.
    for index in texts.indices where texts[index].numbered.contains(where: { $0.contains(where: \.isNumber) }) {
      // A row may be wrapped over two fields as well.
      texts[index].rows = reader.unwrapped(texts[index].numbered.flatMap(reader.rowsAndSums(numbered:)))
    }
    return texts
  }

  /// Without the number of the paragraph itself: `4.2 Marks are given for …`.
  private static func tokens(of field: Field, in document: Document) -> [AwardToken] {
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    guard tokens.count > 1, case .number = tokens[0].kind, tokens[1].word != nil else { return tokens }
    let number = "section " + document.string(tokens[0].range)
    return document.paths.label(of: field.path) == number ? Array(tokens.dropFirst()) : tokens
  }
}
