/// What stands between two separators of a table (RFC 4180).
enum CSVCell {
  /// Text in which any white space is a space.
  static func text(_ text: String) -> String {
    let shown: TerminalText = "\(prose: text)"
    return quoted(withoutFormulas(shown.string))
  }

  /// A name in which every space counts.
  static func text(exactly name: String) -> String {
    let shown: TerminalText = "\(name)"
    return quoted(withoutFormulas(shown.string))
  }

  /// At most four decimals behind a point.
  static func number(_ number: Double) -> String {
    var writer = JSONWriter()
    writer.number(number.inFourDecimals)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func withoutFormulas(_ text: String) -> String {
    var guarded = ""
    // Quotation marks and spaces since the start of a cell, while there was nothing else; they do not keep a formula off.
    var opening: String? = ""
    for scalar in text.unicodeScalars {
      if let before = opening {
        switch scalar {
        case "\"", " ":
          opening = before + String(scalar)
          continue
        // The last four are the wide forms of the same signs.
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": guarded += "'"
        default: break
        }
        guarded += before
        opening = nil
      }
      guarded.unicodeScalars.append(scalar)
      if scalar == ";" { opening = "" }
    }
    return guarded + (opening ?? "")
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x3B].contains($0) }) else { return text }
    // By scalars: a quotation mark with an accent on it is one character that is no quotation mark.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
