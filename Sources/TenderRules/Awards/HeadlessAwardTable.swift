import TenderDocument

/// A table of award criteria without a row that heads its columns, below a title or paragraph that says what it is.
///
/// ```text
/// Table 1. Award
///
/// Price       60 %
/// Method      25 %
/// Training    15 %
/// ```
///
/// Schedules of payment and formulas for prices look alike; what leads to them says so.
struct HeadlessAwardTable {
  let document: Document
  let reader: AwardRowReader

  private var words: AwardWords { reader.words }

  private static let fewestRows = 3
  /// Words of a title; a paragraph may speak of the award in passing.
  static let longestTitle = 6
  /// Bytes of what leads to a table.
  private static let longestLead = 600

  /// The index behind the last row of the table that begins with the field at `index`; nil where there is none.
  func end(from index: Int) -> Int? {
    guard index > 0, leads(index - 1) else { return nil }
    var rows: [AwardRow] = []
    var end = index
    while end < document.fields.count, end - index <= UnknownAwardTables.mostRows {
      let field = document.fields[end]
      guard field.part == .text, field.range.count <= 2_000, UnknownAwardSections.isOpen(field.role) else { break }
      let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
      let found = reader.rows(tokens)
      guard !UnknownAwardTables.isSentence(tokens), found.contains(where: { $0.weight?.kind == .number }) else { break }
      rows += found
      end += 1
    }
    let weighted = rows.filter { $0.weight?.value != nil }
    let isPlain = weighted.allSatisfy { !$0.isContinued && $0.weight?.unit == weighted.first?.weight?.unit }
    guard weighted.count >= Self.fewestRows, isPlain, weighted.contains(where: \.isPrice),
      UnknownAwardTables.makeWhole(rows, in: document)
    else { return nil }
    return end
  }

  /// True for `Award`, `Table 1. Award`, and for a paragraph that speaks of criteria, not of payments, or leads to the weights by
  /// which offers are judged: `In the comparison these grounds and weights are used:`.
  private func leads(_ index: Int) -> Bool {
    let field = document.fields[index]
    guard field.part != .contents, field.range.count <= Self.longestLead else { return false }
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    let spoken = tokens.filter { $0.word != nil }
    func names(_ list: AwardWords.List) -> Bool {
      spoken.indices.contains { list.match(spoken, from: $0, atMost: 4) != nil }
    }
    let isTitle = spoken.count <= Self.longestTitle && tokens.last?.isMark(".") != true
    let announces =
      tokens.last?.isMark(":") == true && (names(words.judging) || names(words.awarding))
      && (names(words.offers) || names(words.labels) || names(words.points))
    return (names(words.criteria) || isTitle && names(words.awarding) || announces) && !names(words.paying)
  }
}
