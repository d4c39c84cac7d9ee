/// A short line before a capital letter: the end of a sentence, or one line of a narrow column, as German nouns make many.
struct WrappedLine {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Of the line, without white space at its end.
  let range: Range<Int>
  /// Where the next line's first word stands.
  let next: Int
  /// Of the text.
  let text: Range<Int>

  /// Shorter lines are headings, cells or lines of an address.
  static let narrowest = 24
  /// What is longer is no line of a narrow column.
  static let widest = 64

  /// True if the next word did not fit on the line and a line of the column, this or the one after next, goes on in lower case.
  ///
  /// - Parameter startsLowercase: tells of the word at an offset.
  func isWrapped(startsLowercase: (Int) -> Bool) -> Bool {
    guard range.count >= Self.narrowest, !endsInStop else { return false }
    let nextEnd = lineEnd(from: next)
    let column = max(range.count, nextEnd - next, previousWidth)
    let word = bytes[next..<nextEnd].prefix { !ASCII.isSpace($0) }.count
    guard range.count + 1 + word > column else { return false }
    if startsLowercase(range.lowerBound) { return true }
    guard nextEnd < text.upperBound, bytes[nextEnd] == 0x0A else { return false }
    return startsLowercase(nextEnd + 1)
  }

  private var endsInStop: Bool {
    bytes[range].last.map { ".:;!?".utf8.contains($0) } ?? true
  }

  private func lineEnd(from start: Int) -> Int {
    let latest = min(text.upperBound, start + Self.widest)
    return bytes[start..<latest].firstIndex { $0 == 0x0A } ?? latest
  }

  /// Bytes of the line before.
  private var previousWidth: Int {
    guard range.lowerBound > text.lowerBound else { return 0 }
    let lineEnd = range.lowerBound - 1
    let earliest = max(text.lowerBound, lineEnd - Self.widest)
    let start = bytes[earliest..<lineEnd].lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? earliest
    return lineEnd - start
  }
}
