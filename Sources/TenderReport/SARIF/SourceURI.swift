/// A path as a URI reference (RFC 3986).
struct SourceURI {
  let text: String
  /// True where the reference is relative to the folder in which the program was started.
  let isRelative: Bool

  init(path: String) {
    isRelative = !path.hasPrefix("/")
    var text = isRelative ? "" : "file://"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    self.text = text
  }
}
