import TenderDocument
import TenderText

/// The text of a source without what its pages added and without marks, and the lines of it.
struct PagedText {
  var text: MappedText
  /// Of `text`.
  var lines: [TextLine]
  /// Of the source.
  let marks: TextMarks

  /// Far above any tender; each line costs some hundred bytes on its way to a field.
  static let largestLineCount = 1_000_000

  init(_ source: SourceText) throws(InputError) {
    let all = TextLine.lines(of: source.utf8)
    marks = TextMarks(in: source.utf8, lines: all)
    let lines = marks.without(all)
    guard all.count <= Self.largestLineCount else {
      throw InputError(.limitExceeded, "a text must have 1,000,000 lines at most, found \(all.count)")
    }
    let isNoise = PageNoise.marks(of: lines, in: source.utf8)
    guard isNoise != nil || !marks.lines.isEmpty else {
      self.text = MappedText(wholeOf: source)
      self.lines = lines
      return
    }
    text = Self.gather(
      source.utf8, lines: lines, isNoise: isNoise ?? Array(repeating: false, count: lines.count), without: marks.lines)
    self.lines = TextLine.lines(of: text.bytes)
  }

  /// Copies what lies between noise. A sentence that runs on behind it is joined again: no blank line stays between.
  ///
  /// - Parameter cuts: ranges of `bytes` that are left out, in order.
  private static func gather(
    _ bytes: [UInt8], lines: [TextLine], isNoise: [Bool], without cuts: [Range<Int>]
  ) -> MappedText {
    var text = MappedText()
    var copied = 0
    var index = 0
    var cut = 0
    func append(_ range: Range<Int>) {
      bytes.withUnsafeBufferPointer { text.append(UnsafeBufferPointer(rebasing: $0[range]), at: range.lowerBound) }
    }
    func copy(upTo end: Int) {
      while cut < cuts.count, cuts[cut].lowerBound < end {
        if cuts[cut].lowerBound > copied { append(copied..<cuts[cut].lowerBound) }
        copied = max(copied, cuts[cut].upperBound)
        cut += 1
      }
      if end > copied { append(copied..<end) }
    }
    while index < lines.count {
      guard isNoise[index] else {
        index += 1
        continue
      }
      var first = index
      var next = index
      while next < lines.count, isNoise[next] || lines[next].isBlank { next += 1 }
      while first > 0, lines[first - 1].isBlank { first -= 1 }
      if first > 0, next < lines.count, runsOn(bytes, from: lines[first - 1], to: lines[next]) {
        copy(upTo: lines[first - 1].range.upperBound)
        text.appendSeparator()
        copied = lines[next].range.lowerBound
      } else {
        for line in lines[index..<next] where !line.isBlank {
          copy(upTo: line.range.lowerBound)
          copied = line.range.upperBound
        }
      }
      index = next
    }
    copy(upTo: bytes.count)
    return text
  }

  /// True where one line ends in the middle of a sentence and the other goes on with it.
  private static func runsOn(_ bytes: [UInt8], from line: TextLine, to next: TextLine) -> Bool {
    guard !line.isBlank, !next.isBlank, line.width >= 30 else { return false }
    guard let last = String(decoding: bytes[line.range], as: UTF8.self).last, !".:;!?".contains(last) else {
      return false
    }
    return String(decoding: bytes[next.range], as: UTF8.self).first?.isLowercase == true
  }
}
