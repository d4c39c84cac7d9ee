/// A run of lines that belong together: a paragraph, a list item, a heading, a row of a table.
struct Paragraph {
  /// The bytes from the first character to the last.
  var range: Range<Int>
  var lineCount: Int
  /// Unicode scalars of all lines.
  var width: Int
  /// The numbering or bullet at its start.
  var number: SectionNumber?
  var isTableRow: Bool
  /// True if a blank line, a rule or the start of the text stands before it.
  var followsGap: Bool
  /// True if a blank line, a rule or the end of the text follows.
  var precedesGap: Bool
  /// True if a rule of dashes or equals signs stands right before or after it.
  var isRuled: Bool

  /// A title may end with a full stop, but has few words then.
  private static let mostWordsOfATitle = 6

  /// True for what is said rather than named: a text of one clause has no title.
  func isSentence(in bytes: [UInt8]) -> Bool {
    guard let last = bytes[range].last, ".;!?".utf8.contains(last) else { return false }
    return bytes[range].split(whereSeparator: { $0 <= 0x20 }).count > Self.mostWordsOfATitle
  }
}
