/// Turns UTF-16 into UTF-8 piece by piece; a code unit without its partner becomes U+FFFD.
struct UTF16Stream {
  private let isBigEndian: Bool
  /// A byte without its partner, at the end of the last piece.
  private var oddByte: UInt8?
  private var leading: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// The UTF-8 of one more piece; an empty piece is the end.
  mutating func utf8(of piece: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(piece.count)
    guard !piece.isEmpty else {
      if leading != nil || oddByte != nil { Self.append(0xFFFD, to: &output) }
      leading = nil
      oddByte = nil
      return output
    }
    var index = 0
    if let first = oddByte {
      append(unit(first, piece[0]), to: &output)
      oddByte = nil
      index = 1
    }
    while index + 1 < piece.count {
      append(unit(piece[index], piece[index + 1]), to: &output)
      index += 2
    }
    if index < piece.count { oddByte = piece[index] }
    return output
  }

  private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    isBigEndian ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first)
  }

  private mutating func append(_ unit: UInt16, to output: inout [UInt8]) {
    if let high = leading {
      leading = nil
      if 0xDC00...0xDFFF ~= unit {
        Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &output)
        return
      }
      Self.append(0xFFFD, to: &output)
    }
    switch unit {
    case 0xD800...0xDBFF: leading = unit
    case 0xDC00...0xDFFF: Self.append(0xFFFD, to: &output)
    default: Self.append(UInt32(unit), to: &output)
    }
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0x80..<0x800: output += [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
    case 0x800..<0x10000:
      output += [0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F)]
    default:
      output += [
        0xF0 | UInt8(scalar >> 18), 0x80 | UInt8(scalar >> 12 & 0x3F), 0x80 | UInt8(scalar >> 6 & 0x3F),
        0x80 | UInt8(scalar & 0x3F),
      ]
    }
  }
}
