extension JSONWriter {
  /// Appends text between quotes, copying the stretches that need no escape.
  ///
  /// Escaped are what RFC 8259 asks for, and the scalars that a terminal or JavaScript would obey instead of show:
  /// DEL, C1 controls, line and paragraph separators, bidirectional controls.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // One comparison settles nearly every byte: letters stand above the quotation mark.
      if byte > 0x5C && byte < 0x7F || byte > 0xC2 && byte != 0xE2 {
        index += 1
        continue
      }
      let length = escapedLength(text, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[plain..<index]))
      appendEscape(of: text, at: index, length: length)
      index += length
      plain = index
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }

  /// Bytes of the scalar at `index` if it must be escaped; 0 if it may stand as it is.
  private func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2: return text[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      let isSeparatorOrEmbedding = text[index + 1] == 0x80 && 0xA8...0xAE ~= text[index + 2]
      let isIsolate = text[index + 1] == 0x81 && 0xA6...0xA9 ~= text[index + 2]
      return isSeparatorOrEmbedding || isIsolate ? 3 : 0
    default: return 0
    }
  }

  private mutating func appendEscape(of text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
    switch (length, text[index]) {
    case (1, 0x22): append(0x5C, 0x22)
    case (1, 0x5C): append(0x5C, 0x5C)
    case (1, 0x0A): append(0x5C, 0x6E)
    case (1, 0x0D): append(0x5C, 0x72)
    case (1, 0x09): append(0x5C, 0x74)
    case (1, let byte): appendEscape(of: UInt16(byte))
    case (2, _): appendEscape(of: UInt16(text[index + 1]))
    default: appendEscape(of: 0x2000 | UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F))
    }
  }

  private mutating func appendEscape(of unit: UInt16) {
    append(0x5C, 0x75)
    append(Self.digit(unit >> 12), Self.digit(unit >> 8))
    append(Self.digit(unit >> 4), Self.digit(unit))
  }

  /// The last hexadecimal digit of `unit`, in lower case.
  private static func digit(_ unit: UInt16) -> UInt8 {
    let digit = UInt8(unit & 0xF)
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
