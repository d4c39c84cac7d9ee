/// Eight counters of a byte each.
///
/// Source: Warren, "Hacker's Delight", 2nd edition, 6-1: finding a byte in a word without a branch.
struct ByteLanes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  private var counts: UInt64 = 0

  /// Counts the bytes whose high bit is set in `marked`.
  @inline(__always)
  mutating func add(_ marked: UInt64) {
    counts &+= marked >> 7
  }

  var sum: Int {
    let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// The high bit of each byte that equals `byte`.
  @inline(__always)
  static func matches(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return ~((difference & ~high &+ ~high) | difference) & high
  }

  /// The high bit of each byte below 0x20.
  @inline(__always)
  static func controls(in word: UInt64) -> UInt64 {
    matches(of: 0, in: word & 0xE0E0_E0E0_E0E0_E0E0)
  }

  /// The high bit of each byte that continues a UTF-8 sequence.
  @inline(__always)
  static func continuations(in word: UInt64) -> UInt64 {
    word & ~(word << 1) & high
  }
}
