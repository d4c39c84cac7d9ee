/// Looks at single characters of UTF-8 text by their bytes.
enum ScalarView {
  /// The scalar that starts at `index` of well-formed UTF-8, and its length in bytes.
  @inline(__always)
  static func scalar(_ bytes: ArraySlice<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < bytes.endIndex ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
    case 0..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  static func isLowercase(_ value: UInt32) -> Bool {
    value < 0x80 ? 0x61...0x7A ~= value : Unicode.Scalar(value)?.properties.isLowercase == true
  }

  static func isUppercase(_ value: UInt32) -> Bool {
    value < 0x80 ? 0x41...0x5A ~= value : Unicode.Scalar(value)?.properties.isUppercase == true
  }

  static func isLetter(_ value: UInt32) -> Bool {
    value < 0x80 ? 0x61...0x7A ~= value | 0x20 : Unicode.Scalar(value)?.properties.isAlphabetic == true
  }

  static func startsLowercase(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && isLowercase(scalar(bytes, at: bytes.startIndex).value)
  }

  static func startsUppercase(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && isUppercase(scalar(bytes, at: bytes.startIndex).value)
  }

  /// `bytes` behind the spaces, tabs and no-break spaces at its start.
  static func dropSpaces(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return bytes[index...]
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
