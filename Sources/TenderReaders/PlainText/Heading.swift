import TenderDocument
import TenderText

/// A paragraph that opens a section.
struct Heading {
  var number: SectionNumber?
  /// The number as written.
  var numberText: String
  /// How deep the section lies by the heading's looks: the smaller, the more it takes in.
  var level: Int
  /// What its own words name.
  var role: Role?
  /// The words without numbering.
  var title: String

  /// Numbered sections of depth 1; ordinary headings in capitals stand beside them.
  static let chapter = 20
  /// Headings told from nothing but their words and the space around them.
  static let plain = 80

  /// The level of a section with so many numbers: 1 for `5`, 2 for `5.1`.
  static func level(ofDepth depth: Int) -> Int {
    chapter + 10 * (depth - 1)
  }
}

/// Tells headings from paragraphs by their numbering, their letters, the space around them and their words.
struct HeadingRecognition {
  let bytes: [UInt8]
  let lookup: HeadingLookup

  /// The heading that `paragraph` looks like by itself; its neighbours may still say otherwise.
  func heading(_ paragraph: Paragraph) -> Heading? {
    guard paragraph.lineCount <= 2, paragraph.width <= 120, !paragraph.isTableRow else { return nil }
    if case .bullet? = paragraph.number?.kind { return nil }
    // Sentences and rows with a value are most of what is short.
    guard let last = bytes[paragraph.range].last, !",;!?%".utf8.contains(last) else { return nil }
    let text = String(decoding: bytes[paragraph.range], as: UTF8.self)
    let title = text[text.utf8.index(text.startIndex, offsetBy: paragraph.number?.length ?? 0)...]
    guard isTitle(title) else { return nil }
    let known = lookup.role(of: text)
    let isCapitals = isInCapitals(title)
    guard let level = level(of: paragraph, isCapitals: isCapitals, isKnown: known != nil, title: title) else { return nil }
    let numberText = String(decoding: bytes[paragraph.range].prefix(paragraph.number?.textLength ?? 0), as: UTF8.self)
    return Heading(
      number: paragraph.number, numberText: numberText, level: level, role: known,
      title: title.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Short words that end neither a sentence nor with a value, or that introduce a list.
  private func isTitle(_ title: Substring) -> Bool {
    let trimmed = title.drop { $0.isWhitespace }
    guard let first = trimmed.first, let last = trimmed.last(where: { !$0.isWhitespace }) else { return false }
    guard trimmed.unicodeScalars.count <= 100, first.isLetter || first.isNumber || "«“\"'‘¿(".contains(first) else { return false }
    guard trimmed.contains(where: \.isLetter), !trimmed.contains("%"), !trimmed.contains(" | ") else { return false }
    if last == "." { return lookup.role(ofLabel: trimmed.dropLast()) != nil }
    return !",;!?€".contains(last)
  }

  private func level(of paragraph: Paragraph, isCapitals: Bool, isKnown: Bool, title: Substring) -> Int? {
    if case .markdown(let depth)? = paragraph.number?.kind { return depth }
    if paragraph.isRuled { return Heading.chapter - 5 }
    let startsLowercase = title.first { $0.isLetter }?.isLowercase == true
    switch paragraph.number?.kind {
    case .decimal(let parts):
      guard !startsLowercase, !endsInNumber(title) || isKnown || SectionOutline.lot(named: title) != nil else { return nil }
      guard paragraph.number?.isMarked == true || isCapitals || isKnown || paragraph.followsGap else { return nil }
      return Heading.level(ofDepth: parts.count)
    case .word:
      guard paragraph.followsGap || isCapitals else { return nil }
      return Heading.chapter
    case .letter:
      guard isCapitals || isKnown, !startsLowercase, paragraph.followsGap else { return nil }
      return Heading.chapter - 2
    default:
      if isCapitals { return Heading.chapter }
      guard !startsLowercase, paragraph.followsGap, paragraph.lineCount == 1 else { return nil }
      let isAlone = paragraph.precedesGap && paragraph.width <= 70 && title.last != ":"
      return isKnown || isAlone ? Heading.plain : nil
    }
  }

  private func isInCapitals(_ title: Substring) -> Bool {
    var count = 0
    for scalar in title.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      count += 1
    }
    return count >= 4
  }

  private func endsInNumber(_ title: Substring) -> Bool {
    title.last { !$0.isWhitespace && $0 != ")" }?.isNumber == true
  }
}
