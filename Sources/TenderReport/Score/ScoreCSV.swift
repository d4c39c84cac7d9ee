import TenderScore

/// A score as one long table (RFC 4180): a row for each measure, part, cell of a table, remark and row that was set aside.
///
/// | column | what it holds |
/// |---|---|
/// | record | `measure`, `part`, `table`, `remark` or `set-aside` |
/// | id | of the measure, the table or the remark; the reason why a row was set aside |
/// | name | the title of the measure, the part, the row of the table |
/// | column | the column of the table, or of the cell that was at fault |
/// | value | a number with all its digits, a point before the decimals |
/// | unit | `share` (0…1), `index`, `count`, `money` or `points` |
/// | text | words: a reason, a cell of a table, a message |
/// | known, total | what a share could be told for, and of how much |
/// | line | of a row that was set aside |
struct ScoreCSV {
  private static let columns = ["record", "id", "name", "column", "value", "unit", "text", "known", "total", "line"]
  private(set) var text = ""

  init(_ report: ScoreReport) {
    text = Self.columns.joined(separator: ",") + "\r\n"
    for measure in report.measures { write(measure) }
    for table in report.tables { write(table) }
    for remark in report.remarks {
      write(["record": "remark", "id": remark.id, "name": remark.weight.rawValue, "text": remark.message])
    }
    for fault in report.sources.flatMap({ $0.rows?.faults ?? [] }) {
      write(
        ["record": "set-aside", "id": fault.reason.rawValue, "column": fault.column ?? "", "text": fault.message],
        numbers: ["line": Double(fault.line)])
    }
  }

  private mutating func write(_ measure: Measure) {
    write(
      [
        "record": "measure", "id": measure.id, "name": measure.title, "unit": measure.unit.rawValue,
        "text": measure.reason ?? "",
      ], numbers: ["value": measure.value, "known": measure.coverage?.known, "total": measure.coverage?.total])
    for part in measure.parts {
      write(
        ["record": "part", "id": measure.id, "name": part.name, "unit": measure.unit.rawValue],
        numbers: ["value": part.value])
    }
  }

  private mutating func write(_ table: ScoreTable) {
    for row in table.rows {
      let name: String = if case .text(let first)? = row.first { first } else { "" }
      for (column, cell) in zip(table.columns, row) {
        var cells = ["record": "table", "id": table.id, "name": name, "column": column.id]
        switch cell {
        case .nothing: continue
        case .text(let words):
          cells["text"] = words
          write(cells)
        case .number(let number):
          cells["unit"] = column.unit?.rawValue
          write(cells, numbers: ["value": number])
        }
      }
    }
  }

  private mutating func write(_ words: [String: String], numbers: [String: Double?] = [:]) {
    let cells = Self.columns.map { column in
      if let number = numbers[column] ?? nil {
        var writer = JSONWriter()
        writer.number(number)
        return String(decoding: writer.bytes, as: UTF8.self)
      }
      return CSVCell.text(words[column] ?? "")
    }
    text += cells.joined(separator: ",") + "\r\n"
  }
}
