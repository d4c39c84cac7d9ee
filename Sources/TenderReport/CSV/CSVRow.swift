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
    cells[column] = CSVCell.text(text)
  }

  /// A name in which every space counts.
  mutating func set(_ column: CSVColumn, exactly name: String) {
    cells[column] = CSVCell.text(exactly: name)
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
    cells[column] = CSVCell.number(number)
  }
}
