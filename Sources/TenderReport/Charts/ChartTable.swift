/// The figures of a chart as a table: the first cell of a row is its head.
struct ChartTable: Sendable {
  /// Stands before the title where the table is folded away.
  static let name: TerminalText = "Figures"

  let columns: [TerminalText]
  /// As many cells as columns in each.
  let rows: [[TerminalText]]

  func markup(id: TerminalText, caption: TerminalText) -> HTMLMarkup {
    let head = columns.enumerated().map { index, column -> HTMLMarkup in
      index == 0 ? "<th scope=\"col\">\(column)</th>" : "<th scope=\"col\" class=\"figure\">\(column)</th>"
    }
    let body = rows.map { row -> HTMLMarkup in
      let cells = row.enumerated().map { index, cell -> HTMLMarkup in
        index == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td class=\"figure\">\(cell)</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return Self.frame(id: id, caption: caption, head: "\(head)", body: "\(body)")
  }

  /// A table that scrolls sideways where it doesn't fit.
  ///
  /// - Parameters:
  ///   - id: of the caption; the only one of its kind on the page.
  ///   - head: cells of the one row at the top.
  ///   - body: rows.
  static func frame(id: TerminalText, caption: TerminalText, head: HTMLMarkup, body: HTMLMarkup) -> HTMLMarkup {
    """
    <div class="scroll" tabindex="0" role="group" aria-labelledby="\(id)">
    <table>
    <caption id="\(id)">\(caption)</caption>
    <thead><tr>\(head)</tr></thead>
    <tbody>
    \(body)</tbody>
    </table>
    </div>

    """
  }
}
