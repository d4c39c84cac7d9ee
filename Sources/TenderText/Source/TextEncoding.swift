// The names of the code pages are those of the ISO.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// How the bytes of an input were turned into text.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1257 = "windows-1257"
  case iso8859_2 = "iso-8859-2"
  case iso8859_4 = "iso-8859-4"
  case iso8859_5 = "iso-8859-5"
  case iso8859_7 = "iso-8859-7"
  case iso8859_13 = "iso-8859-13"
  case iso8859_15 = "iso-8859-15"
  case iso8859_16 = "iso-8859-16"

  /// The number of bytes that one UTF-8 sequence took in the source, told from its first byte.
  ///
  /// Every single-byte code page holds a scalar in one byte; UTF-16 in two, or four outside the basic plane.
  func width(ofSequenceStarting first: UInt8) -> Int {
    switch self {
    case .utf8: first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    case .utf16LittleEndian, .utf16BigEndian: first < 0xF0 ? 2 : 4
    default: 1
    }
  }
}
