/// One row of a table (RFC 4180) whose cells no spreadsheet takes for formulas.
///
/// A cell of text is one line. An apostrophe stands before what would start a formula: `=`, `+`, `-` or `@`, at the
/// start of a cell, and behind a semicolon, where spreadsheets of much of Europe start the next one. Numbers are ours and
/// stay as they are.
struct CSVRow {
  private var cells: [CSVColumn: String] = [:]

  /// The row with its line break; every row has all columns.
  var line: String {
    CSVColumn.allCases.map { cells[$0, default: ""] }.joined(separator: ",") + "\r\n"
  }

  /// Text in which any white space is a space.
  mutating func set(_ column: CSVColumn, _ text: String?) {
    guard let text else { return }
    cells[column] = Self.cell(text)
  }

  /// A name in which every space counts.
  mutating func set(_ column: CSVColumn, exactly name: String) {
    let shown: TerminalText = "\(name)"
    cells[column] = Self.quoted(Self.withoutFormulas(shown.string))
  }

  /// Several texts in one cell.
  mutating func set(_ column: CSVColumn, _ texts: [String]) {
    set(column, texts.joined(separator: "; "))
  }

  mutating func set(_ column: CSVColumn, number: Int?) {
    cells[column] = number.map(String.init)
  }

  /// At most four decimals behind a point; empty for what is no number.
  mutating func set(_ column: CSVColumn, number: Double?) {
    guard let number, number.isFinite else { return }
    var writer = JSONWriter()
    writer.number(number.inFourDecimals)
    cells[column] = String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Text as a cell, on one line, guarded and quoted.
  static func cell(_ text: String) -> String {
    let shown: TerminalText = "\(prose: text)"
    return quoted(withoutFormulas(shown.string))
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
