/// Tells well-formed UTF-8 (RFC 3629).
enum UTF8Check {
  /// True where every byte belongs to a scalar, and none is U+FFFD, the mark of text that was broken before.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = length(bytes, at: index) else { return false }
      if length == 3, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { return false }
      index += length
    }
    return true
  }

  /// True for the start of a text that is UTF-8 but for a few broken letters: more than three letters of several bytes are
  /// well-formed for each byte that is not. Other encodings are well-formed by accident only.
  static func isLikely(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var good = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = length(bytes, at: index) {
        good += 1
        index += length
      } else {
        // A sample may be cut inside a letter.
        if index + 3 < bytes.count { broken += 1 }
        index += 1
      }
    }
    return broken == 0 || good > 3 * broken
  }

  /// Bytes of the scalar of several bytes that begins at `index`; nil where none does.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard 0xC2...0xF4 ~= lead, index + length <= bytes.count else { return nil }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return nil
    default: return length
    }
  }
}
