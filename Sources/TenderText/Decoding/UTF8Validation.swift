/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF (Unicode 16, table 3-7).
enum UTF8Validation {
  struct Outcome {
    /// The offset of the first byte that starts no well-formed sequence; nil where all bytes are well-formed.
    var firstInvalid: Int?
    var holdsNUL: Bool
  }

  /// Eight ASCII bytes a step; stops at the first fault.
  static func check(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Outcome {
    var index = start
    var nulls: UInt64 = 0
    let end = bytes.count
    while index < end {
      // A word of ASCII has no high bit; subtracting one from each byte sets one only at, or above, a NUL.
      while index + 8 <= end {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let marked = word & highBits
        if marked == 0 {
          nulls |= word &- ones
          index += 8
        } else {
          // Only the bytes before the first that is not ASCII count.
          let bits = marked.trailingZeroBitCount & ~7
          let mask: UInt64 = 1 << UInt64(bits) &- 1
          nulls |= (word & mask | ones & ~mask) &- ones
          index += bits / 8
          break
        }
      }
      guard index < end else { break }
      let first = bytes[index]
      if first < 0x80 {
        if first == 0 { nulls = highBits }
        index += 1
      } else {
        let length = sequenceLength(bytes, at: index)
        guard length > 0 else { return Outcome(firstInvalid: index, holdsNUL: nulls & highBits != 0) }
        index += length
      }
    }
    return Outcome(firstInvalid: nil, holdsNUL: nulls & highBits != 0)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The length of the well-formed sequence of two to four bytes at `index`; 0 for none.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = bytes[index]
    let left = bytes.count - index
    guard left >= 2 else { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xC2...0xDF:
      return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      guard left >= 3, second >= low, second <= high, bytes[index + 2] & 0xC0 == 0x80 else { return 0 }
      return 3
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      guard left >= 4, second >= low, second <= high, bytes[index + 2] & 0xC0 == 0x80, bytes[index + 3] & 0xC0 == 0x80
      else { return 0 }
      return 4
    default:
      return 0
    }
  }
}
