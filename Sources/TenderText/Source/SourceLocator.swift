/// Turns UTF-8 offsets of a `SourceText` into lines, columns and source bytes.
///
/// Made once for a document in which something was found: one pass over the text. A look-up then reads one block of it, however
/// long its line is.
public struct SourceLocator: Sendable {
  /// What stands before the first byte of a block.
  private struct Mark {
    var scalars: Int
    /// Bytes in the source, without the byte order mark.
    var sourceBytes: Int
  }

  private static let blockSize = 1024

  private let source: SourceText
  /// UTF-8 offset of each line's first byte; the first is 0.
  private let lineStarts: [Int]
  private let marks: [Mark]

  public init(_ source: SourceText) {
    self.source = source
    var lines = [0]
    var marks: [Mark] = []
    source.utf8.withUnsafeBufferPointer { bytes in
      var mark = Mark(scalars: 0, sourceBytes: 0)
      var start = 0
      repeat {
        let end = min(start + Self.blockSize, bytes.count)
        marks.append(mark)
        let passed = Self.measure(bytes, start..<end, source.encoding)
        mark.scalars += passed.scalars
        mark.sourceBytes += passed.sourceBytes
        start = end
      } while start < bytes.count
      for index in 0..<bytes.count where bytes[index] < 0x0E {
        let isReturnAlone = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        if bytes[index] == 0x0A || isReturnAlone { lines.append(index + 1) }
      }
    }
    lineStarts = lines
    self.marks = marks
  }

  /// Where `range` (UTF-8 offsets on scalar boundaries) stands in the source.
  public func locate(_ range: Range<Int>) -> SourceRange {
    let start = position(range.lowerBound)
    let end = position(range.upperBound)
    return SourceRange(
      line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      offset: start.sourceOffset + source.byteOrderMarkLength, length: end.sourceOffset - start.sourceOffset)
  }

  /// The UTF-8 range of the 1-based `line`, without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : source.utf8.count
    while end > start, source.utf8[end - 1] == 0x0A || source.utf8[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func position(_ offset: Int) -> (line: Int, column: Int, sourceOffset: Int) {
    let line = lineIndex(of: offset)
    let here = before(offset)
    return (line + 1, here.scalars - before(lineStarts[line]).scalars + 1, here.sourceBytes)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func before(_ offset: Int) -> Mark {
    let block = min(offset / Self.blockSize, marks.count - 1)
    let passed = source.utf8.withUnsafeBufferPointer {
      Self.measure($0, block * Self.blockSize..<offset, source.encoding)
    }
    return Mark(
      scalars: marks[block].scalars + passed.scalars, sourceBytes: marks[block].sourceBytes + passed.sourceBytes)
  }

  private static func measure(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ encoding: TextEncoding
  ) -> Mark {
    var scalars = 0
    for index in range { scalars += bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    guard encoding != .utf8 else { return Mark(scalars: scalars, sourceBytes: range.count) }
    var width = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { width += encoding.width(ofSequenceStarting: bytes[index]) }
    return Mark(scalars: scalars, sourceBytes: width)
  }
}
