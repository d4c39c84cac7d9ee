/// Looks for line ends and cells eight bytes at a time.
///
/// In each word that is loaded, a comparison leaves the high bit of every byte that agrees.
enum LineBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The index of the first line feed, carriage return or form feed from `start` on; the count of `bytes` for none.
  static func lineEnd(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found = matches(word, 0x0A) | matches(word, 0x0D) | matches(word, 0x0C)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D, bytes[index] != 0x0C { index += 1 }
    return index
  }

  /// The bytes of `range` that begin a scalar.
  static func scalarCount(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var continuations = 0
    while index + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A continuation byte has its high bit set and the next one clear.
      continuations += (word & highBits & ~(word << 1)).nonzeroBitCount
      index += 8
    }
    while index < range.upperBound {
      continuations += bytes[index] & 0xC0 == 0x80 ? 1 : 0
      index += 1
    }
    return range.count - continuations
  }

  /// True if `range` holds `|`, a tab, three spaces or four points in a row.
  static func hasCells(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    // Windows of eight bytes overlap by three, so that no run of four falls between two.
    while index + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let spaces = matches(word, 0x20)
      let points = matches(word, 0x2E)
      let cells = matches(word, 0x7C) | matches(word, 0x09)
      let runs = spaces & spaces >> 8 & spaces >> 16 | points & points >> 8 & points >> 16 & points >> 24
      if cells | runs != 0 { return true }
      index += 5
    }
    var spaces = 0
    var points = 0
    for byte in bytes[max(range.lowerBound, index - 3)..<range.upperBound] {
      spaces = byte == 0x20 ? spaces + 1 : 0
      points = byte == 0x2E ? points + 1 : 0
      if spaces == 3 || points == 4 || byte == 0x7C || byte == 0x09 { return true }
    }
    return false
  }

  /// The high bit of each byte of `word` that is `byte`, and no other bit.
  @inline(__always)
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    // Exact, unlike the shorter form, whose borrow may mark a byte above a match.
    return ~(((difference & ~highBits) &+ ~highBits) | difference) & highBits
  }
}
