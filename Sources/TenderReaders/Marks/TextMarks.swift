import TenderDocument
import TenderText

/// The marks of a plain text: lines of their own such as `[fairtender: ignore L09 until 2027-03-01: reason]`.
///
/// The text reads as if those lines were not there. A line that begins like a mark and does not end like one stays in
/// the text.
struct TextMarks {
  private(set) var marks: [SuppressionMark] = []
  /// The lines of the marks with their line ends, by bytes of the source; in order.
  private(set) var lines: [Range<Int>] = []

  init(in bytes: [UInt8], lines: [TextLine]) {
    guard bytes.withUnsafeBufferPointer(\.mayHaveMark) else { return }
    for line in lines where marks.count < MarkGrammar.most && Self.mayBeMark(bytes[line.range]) {
      note(line, in: bytes)
    }
  }

  /// `lines` without those that are marks.
  func without(_ lines: [TextLine]) -> [TextLine] {
    guard !self.lines.isEmpty else { return lines }
    var next = 0
    return lines.filter { line in
      while next < self.lines.count, self.lines[next].upperBound <= line.range.lowerBound { next += 1 }
      return next == self.lines.count || line.isBlank || !self.lines[next].contains(line.range.lowerBound)
    }
  }

  /// Says what each mark is about: the field behind it; all of its section where that is a heading.
  ///
  /// - Parameter levels: of the headings among `fields`; the smaller, the more a section takes in.
  func marks(before fields: [Field], levels: [Int?], in text: MappedText) -> [SuppressionMark] {
    guard !marks.isEmpty else { return [] }
    let sources = fields.map { text.sourceRange(of: $0.range) }
    var first = 0
    return marks.map { mark in
      while first < sources.count, sources[first].lowerBound < mark.source.upperBound { first += 1 }
      guard mark.scope != nil, mark.fault == nil, first < sources.count else { return mark }
      var last = first
      if let level = levels[first] {
        while last + 1 < fields.count, levels[last + 1].map({ $0 > level }) ?? true { last += 1 }
      }
      var placed = mark
      placed.scope = sources[first].lowerBound..<sources[last].upperBound
      return placed
    }
  }

  private static func mayBeMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "[")
      && line.dropFirst(2).prefix(9).elementsEqual(
        UnsafeBufferPointer(start: MarkGrammar.name.utf8Start, count: MarkGrammar.name.utf8CodeUnitCount))
  }

  private mutating func note(_ line: TextLine, in bytes: [UInt8]) {
    let words = Substring(decoding: bytes[line.range.prefix(MarkGrammar.longest + 100)], as: UTF8.self).dropFirst()
    guard MarkGrammar.isNamed(words), words.dropFirst(10).first == ":" else { return }
    guard bytes[line.range].last == UInt8(ascii: "]"), line.range.count <= MarkGrammar.longest else {
      let end = line.range.upperBound
      var broken = SuppressionMark(source: line.range, scope: end..<end)
      broken.fault = "a mark must end in `]` on its own line, after \(MarkGrammar.longest) bytes at most"
      marks.append(broken)
      return
    }
    marks.append(MarkGrammar.mark(words.dropFirst(11).dropLast(), source: line.range))
    lines.append(wholeLine(of: line.range, in: bytes))
  }

  /// From the start of the line to the start of the next.
  private func wholeLine(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }
    var start = range.lowerBound
    while start > 0, !isEnd(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
    // A form feed begins a page, which must go on beginning.
    if end < bytes.count, bytes[end] != 0x0C { end += 1 }
    return start..<end
  }
}
