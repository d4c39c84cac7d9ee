import TenderDocument

/// A paragraph that opens a section.
struct Heading {
  var number: SectionNumber?
  /// How deep the section lies by the heading's looks: the smaller, the more it takes in.
  var level: Int
  /// What its own words name.
  var role: Role?
  /// True if a table of contents above has the same number and words.
  var isAnnounced = false
  /// True where the next heading follows at once.
  var precedesHeading = false
  /// True where the next heading counts from 1.
  var countsChapters = false
  /// The bytes of numbering and title.
  var range: Range<Int>

  /// Lots with chapters of their own.
  static let lot = 16
  /// Numbered sections of depth 1; ordinary headings in capitals stand beside them.
  static let chapter = 20
  /// Headings told from nothing but their words and the space around them.
  static let plain = 80

  /// The level of a section with so many numbers: 1 for `5`, 2 for `5.1`.
  static func level(ofDepth depth: Int) -> Int {
    chapter + 10 * (depth - 1)
  }

  /// The bytes of the number as written.
  var numberRange: Range<Int> { range.lowerBound..<range.lowerBound + (number?.textLength ?? 0) }
  /// The bytes of the words behind the number.
  var titleRange: Range<Int> { range.lowerBound + (number?.length ?? 0)..<range.upperBound }
}
