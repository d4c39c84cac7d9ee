import TenderDocument
import TenderText

/// Tells headings from paragraphs by their numbering, their letters, the space around them and their words.
struct HeadingRecognition {
  let bytes: [UInt8]
  let lookup: HeadingLookup
  let languages: HeadingLookup.Languages

  /// The heading that `paragraph` looks like by itself; its neighbours may still say otherwise.
  func heading(_ paragraph: Paragraph) -> Heading? {
    guard paragraph.lineCount <= 2, paragraph.width <= 110, !paragraph.isTableRow else { return nil }
    let title = bytes[paragraph.range].dropFirst(paragraph.number?.length ?? 0)
    let isUntitled = title.isEmpty && isNumberAlone(paragraph)
    guard isTitle(title) || isUntitled, paragraph.precedesGap || !RowEnd.isBracketedWeight(title) else {
      return nil
    }
    let look = Look(
      isCapitals: isInCapitals(title), startsLowercase: startsLowercase(title), endsInNumber: endsInNumber(title))
    guard mayBeHeading(paragraph, look) else { return nil }
    let text = bytes[paragraph.range]
    let role = lookup.role(of: text, in: languages)
    // A formula, unless its words are known: `Award criteria (in all = 100 points)`.
    if role == nil, title.contains(UInt8(ascii: "=")) { return nil }
    if title.last == UInt8(ascii: "."), lookup.role(ofLabel: title.dropLast(), in: languages) == nil { return nil }
    guard let level = level(of: paragraph, look, isKnown: role != nil, title: title) else { return nil }
    return Heading(number: paragraph.number, level: level, role: role, range: paragraph.range)
  }

  /// What the words of a paragraph name if it is a title.
  func role(ofTitle paragraph: Paragraph) -> Role? {
    let text = bytes[paragraph.range]
    return paragraph.number == nil && isTitle(text) ? lookup.role(of: text, in: languages) : nil
  }

  /// `§ 14`, `Article 14`, with the title on the line below.
  private func isNumberAlone(_ paragraph: Paragraph) -> Bool {
    guard case .word? = paragraph.number?.kind, paragraph.followsGap else { return false }
    let text = bytes[paragraph.range]
    return text.contains(where: ScalarView.isDigit) && LotTitle.lot(named: text) == nil
  }

  private struct Look {
    var isCapitals: Bool
    var startsLowercase: Bool
    var endsInNumber: Bool
  }

  /// Few words that neither end a sentence nor hold a value.
  private func isTitle(_ title: ArraySlice<UInt8>) -> Bool {
    guard let last = title.last, !",;!?%|".utf8.contains(last) else { return false }
    guard !title.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "|") }), !holdsValue(title),
      !RowEnd.isWeight(title)
    else { return false }
    let (first, _) = ScalarView.scalar(title, at: title.startIndex)
    let isOpening =
      first == 0x22 || first == 0x27 || first == 0x28 || first == 0xAB || first == 0xBF || 0x2018...0x201F ~= first
    return isOpening || 0x30...0x39 ~= first || ScalarView.isLetter(first)
  }

  /// `Price: 45 points`: a number behind a colon.
  private func holdsValue(_ title: ArraySlice<UInt8>) -> Bool {
    guard let colon = title.lastIndex(of: UInt8(ascii: ":")) else { return false }
    return ScalarView.dropSpaces(title[(colon + 1)...]).first.map(ScalarView.isDigit) == true
  }

  /// What can be said without asking for the words.
  private func mayBeHeading(_ paragraph: Paragraph, _ look: Look) -> Bool {
    if paragraph.isRuled || look.isCapitals { return true }
    switch paragraph.number?.kind {
    case .bullet?: return false
    case .markdown?, .word?: return true
    case .decimal?, .lettered?: return !look.startsLowercase
    case .letter?, nil: return !look.startsLowercase && paragraph.followsGap && paragraph.lineCount == 1
    }
  }

  private func level(of paragraph: Paragraph, _ look: Look, isKnown: Bool, title: ArraySlice<UInt8>) -> Int? {
    if case .markdown(let depth)? = paragraph.number?.kind { return depth }
    switch paragraph.number?.kind {
    case .decimal(let parts)? where paragraph.isRuled && parts.count > 1,
      .lettered(let parts)? where paragraph.isRuled:
      return Heading.level(ofDepth: parts.count)
    case _ where paragraph.isRuled: return Heading.chapter - 5
    case .decimal(let parts)?, .lettered(let parts)?:
      guard !look.endsInNumber || isKnown || LotTitle.lot(named: title) != nil else { return nil }
      guard paragraph.number?.isMarked == true || look.isCapitals || isKnown || paragraph.followsGap else { return nil }
      return Heading.level(ofDepth: parts.count)
    case .word?:
      return paragraph.followsGap || look.isCapitals ? Heading.chapter : nil
    case .letter?:
      return look.isCapitals || isKnown ? Heading.chapter - 2 : nil
    case .bullet?:
      return nil
    default:
      if look.isCapitals { return Heading.chapter }
      let isAlone = paragraph.precedesGap && paragraph.width <= 70 && title.last != UInt8(ascii: ":")
      return isKnown || isAlone ? Heading.plain : nil
    }
  }

  private func isInCapitals(_ title: ArraySlice<UInt8>) -> Bool {
    guard !title.contains(where: { 0x61...0x7A ~= $0 }) else { return false }
    var capitals = 0
    var index = title.startIndex
    while index < title.endIndex {
      let (value, length) = ScalarView.scalar(title, at: index)
      if ScalarView.isLowercase(value) { return false }
      if ScalarView.isLetter(value) { capitals += 1 }
      index += length
    }
    return capitals >= 4
  }

  /// True if the first letter, behind quotes and brackets, is lower case.
  private func startsLowercase(_ title: ArraySlice<UInt8>) -> Bool {
    var index = title.startIndex
    while index < title.endIndex {
      let (value, length) = ScalarView.scalar(title, at: index)
      if ScalarView.isLetter(value) { return ScalarView.isLowercase(value) }
      index += length
    }
    return false
  }

  private func endsInNumber(_ title: ArraySlice<UInt8>) -> Bool {
    title.last { $0 != 0x20 && $0 != UInt8(ascii: ")") }.map(ScalarView.isDigit) ?? false
  }
}
