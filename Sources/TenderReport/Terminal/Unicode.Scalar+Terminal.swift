extension Unicode.Scalar {
  /// The scalar itself, or its spelled-out code where a terminal would obey it or show nothing.
  ///
  /// Controls become `\u{1b}`; separators, and format and other ignorable scalars, among them every bidirectional control
  /// and zero-width space, become `⟨U+202E⟩`.
  var shownOnTerminal: String {
    if 0x20..<0x7F ~= value { return String(self) }
    switch properties.generalCategory {
    case .control:
      return "\\u{\(String(value, radix: 16))}"
    case .format, .lineSeparator, .paragraphSeparator:
      return spelledOut
    default:
      return properties.isDefaultIgnorableCodePoint ? spelledOut : String(self)
    }
  }

  private var spelledOut: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
  }

  /// Columns that the scalar takes where it can be shown: 0 for a combining mark, 2 for a wide one (UAX #11), else 1.
  var terminalWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default:
      properties.isEmojiPresentation
    }
  }
}
