/// The bytes of a text as they are counted, borrowed.
struct MeasuredBytes {
  /// So that the count of each of eight lanes fits into its byte.
  static let longestRange = 1024

  let bytes: UnsafeBufferPointer<UInt8>
  let encoding: TextEncoding

  /// - Parameter range: of at most `longestRange` bytes.
  func count(in range: Range<Int>) -> (scalars: Int, lineEnds: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    var continuations = ByteLanes()
    var feeds = ByteLanes()
    var returns = ByteLanes()
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      continuations.add(ByteLanes.continuations(in: word))
      feeds.add(ByteLanes.matches(of: 0x0A, in: word))
      returns.add(ByteLanes.matches(of: 0x0D, in: word))
      index += 8
    }
    var scalars = index - range.lowerBound - continuations.sum
    for rest in index..<range.upperBound { scalars += bytes[rest] & 0xC0 == 0x80 ? 0 : 1 }
    let isPlain = returns.sum == 0
    let before = isPlain ? feeds.sum : lineEndCount(in: range.lowerBound..<index)
    return (scalars, before + lineEndCount(in: index..<range.upperBound))
  }

  private func lineEndCount(in range: Range<Int>) -> Int {
    range.count { isLineEnd(at: $0) }
  }

  func sourceBytes(in range: Range<Int>) -> Int {
    guard encoding != .utf8 else { return range.count }
    var width = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { width += encoding.width(ofSequenceStarting: bytes[index]) }
    return width
  }

  /// The offset behind the last line end in `range`.
  func lastLineStart(in range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      if isLineEnd(at: index - 1) { return index }
      index -= 1
    }
    return nil
  }

  @inline(__always)
  func isLineEnd(at index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    return bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
  }
}
