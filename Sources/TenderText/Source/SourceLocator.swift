/// Turns UTF-8 offsets of a `SourceText` into lines, columns and source bytes.
///
/// Made once for a document in which something was found: one pass over the text. A look-up then reads a few blocks of it, however
/// long its line is and however many lines there are.
public struct SourceLocator: Sendable {
  /// What stands before the first byte of a block.
  private struct Mark {
    var scalars = 0
    /// Bytes in the source, without the byte order mark.
    var sourceBytes = 0
    var lineEnds = 0
    /// The UTF-8 offset of the first byte of the line that the block begins in.
    var lineStart = 0
  }

  private static let blockSize = MeasuredBytes.longestRange

  private let source: SourceText
  private let marks: [Mark]

  public init(_ source: SourceText) {
    self.source = source
    marks = source.utf8.withUnsafeBufferPointer { bytes in
      let text = MeasuredBytes(bytes: bytes, encoding: source.encoding)
      var marks: [Mark] = []
      marks.reserveCapacity(bytes.count / Self.blockSize + 1)
      var mark = Mark()
      var start = 0
      repeat {
        let block = start..<min(start + Self.blockSize, bytes.count)
        marks.append(mark)
        let count = text.count(in: block)
        mark.scalars += count.scalars
        mark.sourceBytes += text.sourceBytes(in: block)
        mark.lineEnds += count.lineEnds
        if count.lineEnds > 0 { mark.lineStart = text.lastLineStart(in: block) ?? mark.lineStart }
        start = block.upperBound
      } while start < bytes.count
      return marks
    }
  }

  /// Where `range` (UTF-8 offsets on scalar boundaries) stands in the source.
  public func locate(_ range: Range<Int>) -> SourceRange {
    let start = position(range.lowerBound)
    let end = position(range.upperBound)
    return SourceRange(
      line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      offset: start.sourceOffset + source.byteOrderMarkLength, length: end.sourceOffset - start.sourceOffset)
  }

  /// The UTF-8 range of the 1-based `line`, without its line end; empty behind the last line.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = start(ofLine: line)
    var end = self.start(ofLine: line + 1)
    while end > start, source.utf8[end - 1] == 0x0A || source.utf8[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The UTF-8 range that `locate` turned into `range`.
  public func utf8Range(of range: SourceRange) -> Range<Int> {
    let start = offset(ofColumn: range.column, in: self.range(ofLine: range.line))
    return start..<max(start, offset(ofColumn: range.endColumn, in: self.range(ofLine: range.endLine)))
  }

  /// The UTF-8 offset of the 1-based `column` of a line; the end of the line for a column behind it.
  public func offset(ofColumn column: Int, in line: Range<Int>) -> Int {
    var scalars = 0
    for offset in line where source.utf8[offset] & 0xC0 != 0x80 {
      scalars += 1
      if scalars == column { return offset }
    }
    return line.upperBound
  }

  private func position(_ offset: Int) -> (line: Int, column: Int, sourceOffset: Int) {
    withText { text in
      let (mark, passed) = block(before: offset)
      let count = text.count(in: passed)
      let (lineMark, linePassed) = block(before: text.lastLineStart(in: passed) ?? mark.lineStart)
      let scalarsBeforeLine = lineMark.scalars + text.count(in: linePassed).scalars
      return (
        mark.lineEnds + count.lineEnds + 1, mark.scalars + count.scalars - scalarsBeforeLine + 1,
        mark.sourceBytes + text.sourceBytes(in: passed)
      )
    }
  }

  /// The last mark before `offset`, and the bytes between.
  private func block(before offset: Int) -> (mark: Mark, passed: Range<Int>) {
    let index = min(offset / Self.blockSize, marks.count - 1)
    return (marks[index], index * Self.blockSize..<offset)
  }

  /// The first byte of the 1-based `line`; the end of the text for a line behind the last.
  private func start(ofLine line: Int) -> Int {
    // The last block that begins in an earlier line.
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].lineEnds + 1 < line { low = middle } else { high = middle }
    }
    return withText { text in
      var current = marks[low].lineEnds + 1
      var index = low * Self.blockSize
      while current < line, index < text.bytes.count {
        if text.isLineEnd(at: index) { current += 1 }
        index += 1
      }
      return index
    }
  }

  private func withText<Result>(_ body: (MeasuredBytes) -> Result) -> Result {
    source.utf8.withUnsafeBufferPointer { body(MeasuredBytes(bytes: $0, encoding: source.encoding)) }
  }
}
