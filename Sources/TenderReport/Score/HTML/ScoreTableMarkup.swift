import TenderScore

/// A table of a score, with figures to the right.
struct ScoreTableMarkup {
  private let table: ScoreTable
  private let caption: TerminalText

  init(_ table: ScoreTable, caption: TerminalText) {
    self.table = table
    self.caption = caption
  }

  var markup: HTMLMarkup {
    let head = table.columns.map { column -> HTMLMarkup in
      let title: TerminalText = "\(prose: column.title)"
      return column.unit == nil
        ? "<th scope=\"col\">\(title)</th>" : "<th scope=\"col\" class=\"figure\">\(title)</th>"
    }
    let rows = table.rows.map { row -> HTMLMarkup in "<tr>\(cells(of: row))</tr>\n" }
    let note: HTMLMarkup = table.note.map { "<p class=\"note\">\("\(prose: $0)" as TerminalText)</p>\n" } ?? ""
    let frame = ChartTable.frame(id: "t-\(literal: table.id)", caption: caption, head: "\(head)", body: "\(rows)")
    return "\(frame)\(note)"
  }

  private func cells(of row: [ScoreTable.Cell]) -> [HTMLMarkup] {
    // The first column of words names the row; some tables begin with a number or a rank.
    let heading = table.columns.firstIndex { $0.unit == nil } ?? 0
    return zip(table.columns, row).enumerated().map { index, pair in
      let text = Self.text(pair.1, pair.0.unit)
      if index == heading { return "<th scope=\"row\">\(text)</th>" }
      return pair.0.unit == nil ? "<td>\(text)</td>" : "<td class=\"figure\">\(text)</td>"
    }
  }

  static func text(_ cell: ScoreTable.Cell, _ unit: Measure.Unit?) -> TerminalText {
    switch cell {
    case .nothing: "–"
    case .text(let words): "\(prose: words)"
    case .number(let number): "\(literal: ScorePage.figure(number, unit ?? .index))"
    }
  }
}
