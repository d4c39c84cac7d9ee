import TenderDocument

/// Follows the sections of a text, and knows at each paragraph which one it stands in.
struct SectionOutline {
  /// A section that is open at some paragraph.
  private struct Section {
    var level: Int
    var role: Role
    var node: PathTable.Node
    var chapter: Int?
    var isDecimal: Bool
    /// The number begins with a letter.
    var isLettered = false
    var lot: String?
    /// True for a number alone.
    var isUntitled = false
    /// True for a lot that parts a section on award criteria.
    var isPart = false
    /// True once a paragraph with a number of its own stands in it: the next one counts on in a list.
    var hasItems = false
  }

  private(set) var paths = PathTable(isXPath: false)
  private(set) var lots: [Lot] = []
  private let bytes: [UInt8]
  /// Bytes and words of a heading that stands in the first line of its paragraph.
  private static let longestTitle = 60
  private static let mostTitleWords = 5
  /// Bytes behind a number that are no title yet: `.º`.
  private static let longestMark = 4
  private var open: [Section] = []
  /// The last numbered paragraph, whose place the unnumbered ones after it share.
  private var numbered: PathTable.Node?

  /// Of what stands in no section that is known: that of the document.
  private let ground: Role

  init(bytes: [UInt8], ground: Role = .other) {
    self.bytes = bytes
    self.ground = ground
  }

  /// Of the paragraph that comes next.
  var role: Role { open.last?.role ?? ground }
  var lot: String? { open.last { $0.lot != nil }?.lot }
  var node: PathTable.Node { numbered ?? open.last?.node ?? -1 }

  /// Opens the section of `heading`, unless its number can't belong there; the sections it does not lie in end.
  ///
  /// - Returns: false where the number belongs to a list, not to the outline.
  mutating func enter(_ heading: Heading) -> Bool {
    guard isPlausible(heading) else { return false }
    if enterPart(heading) { return true }
    var heading = heading
    // The chapters of a lot lie inside it.
    if heading.countsChapters, heading.level == Heading.chapter, lot(of: heading) != nil { heading.level = Heading.lot }
    while let last = open.last, last.level >= heading.level { open.removeLast() }
    let node = append(label(of: heading))
    open.append(
      Section(
        level: heading.level, role: role(of: heading, in: open.last?.role), node: node, chapter: heading.number?.first,
        isDecimal: heading.number?.parts != nil, isLettered: heading.number?.isLettered ?? false,
        lot: lot(of: heading), isUntitled: heading.titleRange.count <= Self.longestMark))
    numbered = nil
    return true
  }

  /// Takes the first paragraph below a number for its title: `Article 14`, `Award criteria`.
  ///
  /// - Parameter role: what its words name.
  /// - Returns: false where it is no title, or the section is known already.
  mutating func name(_ role: Role?) -> Bool {
    guard let last = open.last, last.isUntitled else { return false }
    open[open.count - 1].isUntitled = false
    guard let role, last.role == ground else { return false }
    open[open.count - 1].role = role
    return true
  }

  /// Opens the section of a lot inside that of the award criteria: `Lot 2 – Parks` between the lists of two lots.
  private mutating func enterPart(_ heading: Heading) -> Bool {
    guard heading.role == nil, !heading.precedesHeading, !heading.countsChapters, case .word? = heading.number?.kind,
      let lot = lot(of: heading),
      let parent = open.last(where: { !$0.isPart }), parent.role == .awardCriterion, parent.lot == nil
    else { return false }
    open.removeAll(where: \.isPart)
    // Deeper than all headings of the section, so that the next of any kind ends it.
    open.append(
      Section(
        level: .max, role: .awardCriterion, node: append(label(of: heading)), chapter: nil, isDecimal: false, lot: lot,
        isPart: true))
    numbered = nil
    return true
  }

  /// Notes the number in front of a paragraph that is no heading, such as `4.2`, as its place.
  ///
  /// - Parameter isRow: it is one of a list of weights, which ends no section: `Q1 Training   15 %`.
  mutating func note(_ paragraph: Paragraph, isRow: Bool) {
    guard let number = paragraph.number, let parts = number.parts, parts.count > 1, belongs(number) else {
      return
    }
    // `8.4 Tenders …` ends the section of `8.3 Lot 2`; `G2. Quality` counts inside that of `8.3 Award criteria`.
    while !isRow, let last = open.last, last.isDecimal, last.isLettered || !number.isLettered,
      last.level >= Heading.level(ofDepth: parts.count)
    { open.removeLast() }
    numbered = append("section " + string(paragraph.range.prefix(number.textLength)))
  }

  /// Opens the chapter of `5. Staff. The drivers …`, a paragraph whose heading stands in its first line.
  ///
  /// - Parameter isRow: it is one of a list of weights, and so no chapter: `5. Staff: Training of the drivers   20 %`.
  /// - Returns: its level; nil where the paragraph opens none.
  mutating func enterRunIn(_ paragraph: Paragraph, isRow: Bool) -> Int? {
    guard let number = paragraph.number, let count = number.chapter,
      let index = open.lastIndex(where: { $0.chapter != nil }), let last = open[index].chapter
    else { return nil }
    guard count == last + 1, !isRow, !open[index].hasItems, beginsWithTitle(paragraph) else {
      open[index].hasItems = true
      return nil
    }
    let level = open[index].level
    open.removeSubrange(index...)
    let node = append(label(of: Heading(number: number, level: level, role: nil, range: paragraph.range)))
    open.append(
      Section(
        level: level, role: role, node: node, chapter: count,
        isDecimal: number.parts != nil))
    numbered = nil
    return level
  }

  /// `Staff. The …`: few words, a point and a capital.
  private func beginsWithTitle(_ paragraph: Paragraph) -> Bool {
    let text = bytes[paragraph.range].dropFirst(paragraph.number?.length ?? 0)
    guard let point = text.prefix(Self.longestTitle).firstIndex(where: { ".:".utf8.contains($0) }) else { return false }
    let rest = ScalarView.dropSpaces(text[(point + 1)...])
    return text[..<point].count { $0 == 0x20 } < Self.mostTitleWords && rest.startIndex > point + 1
      && ScalarView.startsUppercase(rest) && !text[..<point].contains(where: ScalarView.isDigit)
  }

  // MARK: Roles

  /// What is said deeper inside stays a part of what its section is for, unless it says something of its own.
  private func role(of heading: Heading, in parent: Role?) -> Role {
    guard let parent, parent != .other else { return heading.role ?? ground }
    switch heading.role {
    case nil, .other, .description, .additionalInformation, .title: return parent
    case let role?: return parent == .awardCriterion ? parent : role
    }
  }

  // MARK: Numbers

  private var chapter: Int? { open.last { $0.chapter != nil }?.chapter }

  /// A chapter follows its forerunner; a part lies in its chapter. Other numbers count the items of a list.
  private func isPlausible(_ heading: Heading) -> Bool {
    guard case .decimal(let parts)? = heading.number?.kind, let first = parts.first, let chapter else { return true }
    if parts.count > 1 { return first == chapter || first == chapter + 1 }
    if (chapter + 1...chapter + 3).contains(first) { return true }
    // Chapters that were left out, or titles in between that nobody knows.
    if heading.role != nil, (chapter + 1...chapter + 12).contains(first) { return true }
    // Counting anew: behind the table of contents, in another part of the document, or at a heading that is known.
    return heading.isAnnounced || first == 1 && (heading.role != nil || (open.first?.level ?? 99) < Heading.chapter)
  }

  private func belongs(_ number: SectionNumber) -> Bool {
    guard case .decimal(let parts) = number.kind else { return true }
    return chapter == nil || parts.first == chapter
  }

  // MARK: Paths

  private mutating func append(_ label: String) -> PathTable.Node {
    paths.append(label: paths.append(name: label), below: -1)
  }

  private func label(of heading: Heading) -> String {
    switch heading.number?.kind {
    case .decimal, .lettered: "section " + string(heading.numberRange)
    case .word: string(heading.numberRange)
    default: string(heading.titleRange).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Lots

  /// The number of the lot that a heading with a place in the outline opens: `8.2 Lotto 1`, `LOT 2 – Catering`.
  private mutating func lot(of heading: Heading) -> String? {
    guard heading.level < Heading.plain else { return nil }
    let isWord = if case .word? = heading.number?.kind { true } else { false }
    guard let id = LotTitle.lot(named: bytes[isWord ? heading.range : heading.titleRange]) else { return nil }
    if !lots.contains(where: { $0.id == id }) { lots.append(Lot(id: id)) }
    return id
  }
}
