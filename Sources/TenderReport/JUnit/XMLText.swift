/// Text that is safe inside an element or an attribute between double quotes (XML 1.0, fifth edition).
///
/// What XML can't hold, a terminal would not show either: it is spelled out by `TerminalText`, but for the two
/// noncharacters that only XML forbids.
struct XMLText {
  let string: String

  init(_ words: TerminalText) {
    var escaped = ""
    for scalar in words.string.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      // Ends a CDATA section behind two brackets, and must not stand there outside of one either.
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}": escaped += "⟨U+FFFE⟩"
      case "\u{FFFF}": escaped += "⟨U+FFFF⟩"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    string = escaped
  }

  /// ` name="value"`.
  static func attribute(_ name: StaticString, _ value: TerminalText) -> String {
    " \(name)=\"\(XMLText(value).string)\""
  }
}
