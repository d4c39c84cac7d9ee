/// Turns UTF-16 bytes into UTF-8.
enum UTF16Text {
  /// - Returns: well-formed UTF-8, or the offset of the first byte that is half of a pair without its other half.
  static func decode(_ bytes: [UInt8], from start: Int, littleEndian: Bool) -> (utf8: [UInt8], firstInvalid: Int?) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    let lowByte = littleEndian ? 0 : 1
    var index = start
    func unit(at index: Int) -> UInt32 {
      UInt32(bytes[index + lowByte]) | UInt32(bytes[index + 1 - lowByte]) << 8
    }
    while index + 2 <= bytes.count {
      var value = unit(at: index)
      var length = 2
      if value & 0xF800 == 0xD800 {
        guard value < 0xDC00, index + 4 <= bytes.count, unit(at: index + 2) & 0xFC00 == 0xDC00 else {
          return (utf8, index)
        }
        value = 0x10000 + (value & 0x3FF) << 10 + (unit(at: index + 2) & 0x3FF)
        length = 4
      }
      guard let scalar = Unicode.Scalar(value) else { return (utf8, index) }
      utf8.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      index += length
    }
    return (utf8, index == bytes.count ? nil : index)
  }

  /// Guesses UTF-16 without a mark from where the NUL bytes of its ASCII characters stand.
  ///
  /// - Returns: true for little endian, false for big, nil where the bytes do not look like UTF-16.
  static func guessIsLittleEndian(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var nulls = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { nulls.even += 1 } else { nulls.odd += 1 }
    }
    // Spaces, digits and line ends alone make a tenth of the characters of any European text.
    let enough = max(2, sample.count / 20)
    if nulls.odd >= enough, nulls.even * 10 <= nulls.odd { return true }
    if nulls.even >= enough, nulls.odd * 10 <= nulls.even { return false }
    return nil
  }
}
