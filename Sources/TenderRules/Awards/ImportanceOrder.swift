/// A list of criteria that a text puts in order of importance, without weights.
struct ImportanceOrder {
  /// The words that say so, in the document's text.
  let phrase: Range<Int>
  /// The most important first.
  let rows: [AwardRow]

  /// nil where the text names no order, denies one, or has no list beside it.
  ///
  /// - Parameter tokens: of one field.
  init?(_ reader: AwardRowReader, _ tokens: [AwardToken]) {
    guard let found = Self.phrase(tokens, reader.words) else { return nil }
    let behind = Self.listStart(tokens, behind: found.upperBound)
    var rows = behind.map { reader.unweighted(Array(tokens[$0...])) } ?? []
    if rows.count < 2 { rows = reader.items(Array(tokens[..<found.lowerBound])) }
    guard rows.count > 1, rows.count <= 30 else { return nil }
    self.rows = rows
    phrase = tokens[found.lowerBound].range.lowerBound..<tokens[found.upperBound - 1].range.upperBound
  }

  private static func phrase(_ tokens: [AwardToken], _ words: AwardWords) -> Range<Int>? {
    for index in tokens.indices {
      guard let count = words.orders.match(tokens, from: index, atMost: 5) else { continue }
      guard !tokens[max(0, index - 4)..<index].contains(where: words.denials.holds) else { return nil }
      return index..<index + count
    }
    return nil
  }

  /// Behind the colon or line end that follows the words for the order in their sentence.
  private static func listStart(_ tokens: [AwardToken], behind index: Int) -> Int? {
    let start = tokens[index...].firstIndex { $0.isMark(":") || $0.kind == .itemEnd || $0.isMark(".") }
    guard let start, !tokens[start].isMark("."), start + 1 < tokens.count else { return nil }
    return start + 1
  }
}
