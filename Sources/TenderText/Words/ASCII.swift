/// What the bytes below 0x80 are to a reader of words.
enum ASCII {
  /// The lower-case letter for a letter; 0 for what merely parts words; the byte itself for a digit or a mark that is looked at.
  static let kinds: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x61...0x7A: return byte
    case 0x41...0x5A: return byte | 0x20
    case 0x30...0x39, 0x25, 0x0A, 0x21, 0x2E, 0x3F, 0x2D, 0x2A: return byte
    default: return 0
    }
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
