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
}
