/// A table read as a spreadsheet reads it: quotes count at the start of a cell, lines end outside of quotes.
///
/// By scalars, as programs do: a quotation mark with an accent is a quotation mark.
struct SeparatedValues {
  private(set) var rows: [[String]] = []

  init(_ text: String, by separator: Unicode.Scalar) {
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var isFresh = true
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        guard scalar == "\"" else {
          cell.unicodeScalars.append(scalar)
          continue
        }
        if scalars.first == "\"" {
          cell.append("\"")
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", isFresh {
        isQuoted = true
        isFresh = false
      } else if scalar == separator || scalar == "\n" {
        row.append(cell)
        cell = ""
        isFresh = true
        guard scalar == "\n" else { continue }
        rows.append(row)
        row = []
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
        isFresh = false
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
  }
}
