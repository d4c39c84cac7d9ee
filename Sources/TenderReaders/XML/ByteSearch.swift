import CLibXML2

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first `byte` at or behind `start`; `count` if there is none.
  func offset(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress else { return count }
    if base[start] == byte { return start }
    guard let found = memchr(base + start, Int32(byte), count - start) else {
      return count
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The offset of the first `=` or `>` at or behind `start`; `count` if there is none.
  ///
  /// Eight bytes at a time: a byte that equals the wanted one becomes zero, and the lowest zero byte is found by its borrow.
  @inline(__always)
  func offsetOfTagStop(from start: Int) -> Int {
    var at = start
    while at &+ 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: at, as: UInt64.self)
      )
      let found = Self.zeroBytes(word ^ 0x3D3D_3D3D_3D3D_3D3D) | Self.zeroBytes(word ^ 0x3E3E_3E3E_3E3E_3E3E)
      if found != 0 { return at &+ found.trailingZeroBitCount &>> 3 }
      at &+= 8
    }
    while at < count, self[at] != UInt8(ascii: "="), self[at] != UInt8(ascii: ">") { at &+= 1 }
    return at
  }

  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The offset behind the first `mark` that begins at or behind `start`; `count` if there is none.
  ///
  /// - Precondition: `mark` ends in `>`.
  func offset(behind mark: StaticString, from start: Int) -> Int {
    var end = start + mark.utf8CodeUnitCount - 1
    while true {
      end = offset(of: UInt8(ascii: ">"), from: end) + 1
      guard end <= count else { return count }
      if has(mark, at: end - mark.utf8CodeUnitCount) { return end }
    }
  }

  /// True if an end tag begins at `start`.
  @inline(__always)
  func has(endTagAt start: Int) -> Bool {
    start &+ 1 < count && self[start] == UInt8(ascii: "<") && self[start &+ 1] == UInt8(ascii: "/")
  }

  /// True if the bytes from `start` are those of `mark`.
  func has(_ mark: StaticString, at start: Int) -> Bool {
    guard let base = baseAddress, count - start >= mark.utf8CodeUnitCount else { return false }
    return memcmp(base + start, mark.utf8Start, mark.utf8CodeUnitCount) == 0
  }
}
