import TenderDocument
import TenderText

/// Finds a list of criteria that headings of its own part from the heading of award criteria above it.
///
/// ```text
/// Award criteria
///
/// Price
///
/// Total of the price sheet     40 points
///
/// Quality
///
/// Method                       35 points
/// Training                     25 points
/// ```
///
/// What leads to a list may look like a heading as well: `100 points can be reached, made up of`.
struct HeadedAwardParts {
  let document: Document
  let reader: AwardRowReader

  /// Headings of the parts of one list.
  private static let mostHeadings = 8
  /// Bytes of such a heading.
  private static let longestHeading = 160
  /// Paragraphs between the heading of award criteria and the first of these.
  private static let mostLeads = 3

  private var words: AwardWords { reader.words }

  /// The index behind the list that the heading at `index` begins; nil where it begins none that makes a whole.
  func end(from index: Int) -> Int? {
    guard opensPart(index), isBelowAward(index) else { return nil }
    var rows: [AwardRow] = []
    var weighsPrice = false
    var start = index
    for _ in 0..<Self.mostHeadings where start < document.fields.count && opensPart(start) {
      let end = document.fields[(start + 1)...].firstIndex { $0.part != .text } ?? document.fields.count
      guard end - index <= UnknownAwardTables.mostRows else { return nil }
      let found = document.fields[start + 1..<end].flatMap(listed).filter { $0.weight?.value != nil }
      guard !found.isEmpty else { return nil }
      weighsPrice = weighsPrice || found.contains(where: \.isPrice) || names(words.price, start)
      rows += found
      if weighsPrice, UnknownAwardTables.makeWhole(rows, in: document) { return end }
      start = end
    }
    return nil
  }

  /// True below the heading of award criteria, where little more stands between them.
  private func isBelowAward(_ index: Int) -> Bool {
    let above = document.fields[..<index].lastIndex { $0.part == .heading } ?? index
    return document.fields[above].role == .awardCriterion && (1...Self.mostLeads + 1).contains(index - above)
  }

  /// The rows of a field that is no sentence.
  private func listed(_ field: Field) -> [AwardRow] {
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    return UnknownAwardTables.isSentence(tokens) ? [] : reader.rows(in: field.range)
  }

  /// True for a heading without a number that says nothing of its own, and nothing of payments.
  private func opensPart(_ index: Int) -> Bool {
    let field = document.fields[index]
    return field.part == .heading && UnknownAwardSections.isOpen(field.role) && field.range.count <= Self.longestHeading
      && !(0x30...0x39).contains(document.text.bytes[field.range.lowerBound]) && !names(words.paying, index)
  }

  private func names(_ list: AwardWords.List, _ index: Int) -> Bool {
    let spoken = AwardToken.tokens(in: document.text.bytes, document.fields[index].range).filter { $0.word != nil }
    return spoken.indices.contains { list.match(spoken, from: $0, atMost: 4) != nil }
  }
}
