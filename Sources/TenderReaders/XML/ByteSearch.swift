import CLibXML2

extension UInt8 {
  /// True for the four characters that XML calls white space.
  var isXMLBlank: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first `byte` at or behind `start`; `count` if there is none.
  func offset(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return count
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
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

  /// True if the bytes from `start` are those of `mark`.
  func has(_ mark: StaticString, at start: Int) -> Bool {
    guard let base = baseAddress, count - start >= mark.utf8CodeUnitCount else { return false }
    return memcmp(base + start, mark.utf8Start, mark.utf8CodeUnitCount) == 0
  }

  /// The end of the start tag that `start` lies in, before its first attribute, and the attributes up to there.
  ///
  /// A `>` within quotes does not end a tag. Quotes stand only behind `=`: anywhere else libxml2 refuses them.
  func restOfStartTag(from start: Int) -> (end: Int, attributes: Int) {
    var at = offsetOfTagStop(from: start)
    var attributes = 0
    while at < count, self[at] == UInt8(ascii: "=") {
      attributes += 1
      at = offsetOfTagStop(from: offset(behindValueFrom: at + 1))
    }
    return (Swift.min(at + 1, count), attributes)
  }

  /// The offset behind the quoted value that stands at `start` or behind white space there; `start` if none does.
  private func offset(behindValueFrom start: Int) -> Int {
    var quote = start
    while quote < count, self[quote].isXMLBlank { quote += 1 }
    guard quote < count, self[quote] == UInt8(ascii: "\"") || self[quote] == UInt8(ascii: "'") else { return start }
    return Swift.min(offset(of: self[quote], from: quote + 1) + 1, count)
  }

  /// The offset of the first `=` or `>` at or behind `start`; `count` if there is none.
  ///
  /// Eight bytes at a time: a byte that equals the wanted one becomes zero, and the lowest zero byte is found by its borrow.
  private func offsetOfTagStop(from start: Int) -> Int {
    var at = start
    if let base = UnsafeRawPointer(baseAddress) {
      while at + 8 <= count {
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        let found = Self.zeroBytes(word ^ 0x3D3D_3D3D_3D3D_3D3D) | Self.zeroBytes(word ^ 0x3E3E_3E3E_3E3E_3E3E)
        if found != 0 { return at + found.trailingZeroBitCount / 8 }
        at += 8
      }
    }
    while at < count, self[at] != UInt8(ascii: "="), self[at] != UInt8(ascii: ">") { at += 1 }
    return at
  }

  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
