/// Joins the lines of a text into paragraphs.
///
/// Blank lines and rules part them, and so do bullets, numbering, rows of a table, and a line that ends early although the
/// next word had fitted on it. A sentence wrapped over lines stays in one piece.
struct ParagraphScanner {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let lookup: HeadingLookup
  private var paragraphs: [Paragraph] = []
  /// The width to which lines are wrapped, in scalars; lines beyond 160 are paragraphs by themselves.
  private let wrapWidth: Int

  static func paragraphs(of lines: [TextLine], in bytes: [UInt8], lookup: HeadingLookup) -> [Paragraph] {
    var scanner = ParagraphScanner(bytes: bytes, lines: lines, lookup: lookup)
    scanner.scan()
    return scanner.paragraphs
  }

  private init(bytes: [UInt8], lines: [TextLine], lookup: HeadingLookup) {
    self.lookup = lookup
    self.bytes = bytes
    self.lines = lines
    let widths = lines.lazy.map(\.width).filter { (40...Self.longestWrappedLine).contains($0) }.sorted()
    wrapWidth = widths.isEmpty ? 80 : widths[widths.count * 9 / 10]
  }

  private static let longestWrappedLine = 160
  /// Of `12,5 %`.
  private static let widestNumber = 7

  private mutating func scan() {
    var index = 0
    var followsRule = false
    while index < lines.count {
      if lines[index].isBlank {
        followsRule = false
        index += 1
      } else if isRule(lines[index]) {
        let isBorder = isBorder(lines[index])
        if !isBorder, !paragraphs.isEmpty, index > 0, !lines[index - 1].isBlank {
          paragraphs[paragraphs.count - 1].isRuled = true
        }
        followsRule = !isBorder
        index += 1
      } else {
        var end = index + 1
        while end < lines.count, !lines[end].isBlank, !isRule(lines[end]) { end += 1 }
        let first = paragraphs.count
        split(index..<end)
        paragraphs[first].isRuled = followsRule
        paragraphs[first].followsGap = true
        paragraphs[paragraphs.count - 1].precedesGap = true
        followsRule = false
        index = end
      }
    }
  }

  // MARK: Inside a block

  /// Splits lines without a blank one between them.
  private mutating func split(_ block: Range<Int>) {
    let column = columnWidth(block)
    var start = block.lowerBound
    var number = numbering(at: start)
    for index in block.dropFirst() {
      let next = numbering(at: index)
      let opensItem = next.map { opens($0, at: index, after: number, itemStart: start, column: column) } ?? false
      let isOutdented = number != nil && lines[index].indent + 2 <= lines[start].indent
      guard opensItem || isOutdented || isBreak(before: index, itemStart: start, column: column) else { continue }
      append(start..<index, number: number)
      start = index
      number = opensItem || next?.isMarked == true ? next : nil
    }
    append(start..<block.upperBound, number: number)
  }

  private mutating func append(_ item: Range<Int>, number: SectionNumber?) {
    let first = lines[item.lowerBound]
    paragraphs.append(
      Paragraph(
        range: first.range.lowerBound..<lines[item.upperBound - 1].range.upperBound, lineCount: item.count,
        width: lines[item].reduce(0) { $0 + $1.width }, number: number, isTableRow: first.isTableRow, followsGap: false,
        precedesGap: false, isRuled: false))
  }

  private func numbering(at index: Int) -> SectionNumber? {
    SectionNumber(startOf: bytes[lines[index].range])
  }

  /// True if the numbering at a line inside a block starts an item, and is not a number of the sentence wrapped there.
  private func opens(
    _ number: SectionNumber, at index: Int, after previous: SectionNumber?, itemStart: Int, column: Int
  ) -> Bool {
    let before = lines[index - 1]
    let hasEnded = endsSentence(before) || lines[index].indent > lines[itemStart].indent
    let isFull = before.width * 10 >= column * 6
    switch number.kind {
    case .markdown: return true
    case .bullet:
      // A dash may stand in a sentence, a round bullet may not.
      let isDash = ScalarView.scalar(bytes[lines[index].range], at: lines[index].range.lowerBound).value < 0x2022
      return hasEnded || !isFull || previous?.kind == .bullet || !isDash
    // A capital alone may begin a sentence: `A Contratada …`.
    case .letter: return !isFull || number.isMarked && (hasEnded || previous?.kind == .letter)
    case .word, .lettered: return number.isMarked || hasEnded || !isFull
    case .decimal(let parts):
      if case .decimal(let last)? = previous?.kind, last.dropLast() == parts.dropLast(),
        last.last.map({ $0 + 1 }) == parts.last
      {
        return true
      }
      guard number.isMarked else { return !isFull && !startsLowercase(index, skipping: number) }
      return (hasEnded || !isFull || parts.count > 1) && !(startsLowercase(index, skipping: number) && !hasEnded)
    }
  }

  /// True if the line before ends early, so that the break after it was meant.
  private func isBreak(before index: Int, itemStart: Int, column: Int) -> Bool {
    let line = lines[index - 1]
    let next = lines[index]
    if line.width > Self.longestWrappedLine { return true }
    if next.isTableRow { return !isContinuationRow(next) }
    if line.isTableRow { return next.indent <= lines[itemStart].indent }
    guard !startsLowercase(index, skipping: nil) else { return false }
    if isInCapitals(next) != isInCapitals(line) { return true }
    if isCell(index), !endsInShortWord(line) { return true }
    if introducesMore(line) || isLabelled(next) && isLabelled(lines[itemStart]) { return true }
    let word = bytes[next.range].prefix { $0 != 0x20 }.count
    let fits = line.width + 1 + word
    if endsSentence(line) { return fits * 10 <= column * 9 }
    let startsWithDigit = (0x30...0x39).contains(bytes[next.range.lowerBound])
    if !endsInShortWord(line), fits * 4 <= column * (startsWithDigit ? 2 : 3) { return true }
    return index - 1 == itemStart && !startsWithDigit && isKnownHeading(line)
  }

  /// True for a line that is a heading by its words, in whatever language: no sentence wraps so.
  private func isKnownHeading(_ line: TextLine) -> Bool {
    lookup.role(ofLabel: SectionNumber.strip(from: bytes[line.range]), in: .all) != nil
  }

  /// The width of a narrow column if the block looks like one, else that of the text.
  private func columnWidth(_ block: Range<Int>) -> Int {
    let widths = lines[block].map(\.width)
    let widest = widths.max() ?? 0
    // Lines that all begin with a capital are an address or a list.
    let isColumn =
      block.count >= 3 && widths.dropLast().allSatisfy { $0 * 10 >= widest * 6 }
      && block.dropFirst().contains { startsLowercase($0, skipping: nil) }
    return isColumn ? widest : max(min(widest, Self.longestWrappedLine), wrapWidth)
  }

  // MARK: Kinds of line

  /// Nothing but dashes, equals signs, underscores, stars or table borders, three at least.
  private func isRule(_ line: TextLine) -> Bool {
    guard line.range.count >= 3 else { return false }
    let text = bytes[line.range]
    // In UTF-8 the box-drawing dashes and the long dashes begin with E2.
    return text.allSatisfy { "-=_*+|:~ \t.".utf8.contains($0) || (0x80...0xBF).contains($0) || $0 == 0xE2 }
      && text.contains { "-=_*~".utf8.contains($0) || $0 == 0xE2 }
  }

  /// `+-----+-----+`: the border of a table underlines nothing.
  private func isBorder(_ line: TextLine) -> Bool {
    let text = bytes[line.range]
    return text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "|")
  }

  /// A row whose first cell is empty goes on with the row above.
  private func isContinuationRow(_ line: TextLine) -> Bool {
    let text = bytes[line.range]
    guard text.first == UInt8(ascii: "|") else { return false }
    return text.dropFirst().first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "|")
  }

  /// `Reference: T-38`: a few words, a colon and what it introduces.
  private func isLabelled(_ line: TextLine) -> Bool {
    let head = bytes[line.range].prefix(80)
    guard let mark = head.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }) else {
      return false
    }
    return head[mark] == UInt8(ascii: ":") && mark + 1 < line.range.upperBound && bytes[mark + 1] == 0x20
  }

  /// A line that ends in `;` or `:` before a capital letter is an item of a list, or stands before one.
  private func introducesMore(_ line: TextLine) -> Bool {
    bytes[line.range].last.map { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") } ?? false
  }

  /// True for `5` or `12,5 %` alone, unless the sentence goes on behind it; a year may end one.
  private func isCell(_ index: Int) -> Bool {
    let text = bytes[lines[index].range]
    guard text.count <= Self.widestNumber, text.first.map(ScalarView.isDigit) == true, !endsSentence(lines[index]),
      text.allSatisfy({ ScalarView.isDigit($0) || ",.% ".utf8.contains($0) }), text.count(where: ScalarView.isDigit) < 4
    else { return false }
    let next = index + 1
    return next == lines.count || lines[next].range.isEmpty || !startsLowercase(next, skipping: nil)
  }

  /// `of`, `de`, `in`: words that no paragraph ends with.
  private func endsInShortWord(_ line: TextLine) -> Bool {
    let word = bytes[line.range].reversed().prefix(4).prefix { $0 != 0x20 }
    return word.count <= 3 && word.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }

  /// Two words or more, all in capitals: what a heading is set in.
  private func isInCapitals(_ line: TextLine) -> Bool {
    guard line.width <= 100, line.width >= 8, bytes[line.range].contains(0x20) else { return false }
    guard !bytes[line.range].contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else { return false }
    var capitals = 0
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      let (value, length) = ScalarView.scalar(bytes[line.range], at: index)
      if ScalarView.isLowercase(value) { return false }
      if ScalarView.isLetter(value) { capitals += 1 }
      index += length
    }
    return capitals * 2 > line.width
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    bytes[line.range].last.map { ".:;!?".utf8.contains($0) } ?? true
  }

  private func startsLowercase(_ index: Int, skipping number: SectionNumber?) -> Bool {
    ScalarView.startsLowercase(bytes[lines[index].range].dropFirst(number?.length ?? 0))
  }
}
