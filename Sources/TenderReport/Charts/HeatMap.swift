/// A table of shaded fields, each with its number in it.
///
/// Its width depends on its columns: it scrolls where it doesn't fit.
struct HeatMap: Sendable {
  struct Cell: Sendable {
    /// 0…1: how dark the field is.
    let shade: Double
    /// As short as `30`.
    let text: TerminalText
    /// In the table, such as `12 of 40 · 30 % (18–45 %)`.
    let detail: TerminalText
  }

  struct Row: Sendable {
    let label: TerminalText
    /// One a column; nil where there is nothing to say.
    let cells: [Cell?]
  }

  private static let shades = 5
  private static let labelWidth = 152
  private static let cellSize = (width: 42, height: 26)
  private static let headHeight = 118
  /// For the last slanted head.
  private static let overhang = 78

  let frame: ChartFrame
  /// Head of the first column of the table.
  let corner: TerminalText
  let columns: [TerminalText]
  let rows: [Row]
  /// What the palest and the darkest field mean, such as `0 %` and `100 %`.
  let ends: (pale: TerminalText, dark: TerminalText)

  var markup: HTMLMarkup {
    let size = Self.cellSize
    let width = Self.labelWidth + columns.count * size.width + Self.overhang
    let height = Self.headHeight + rows.count * size.height + 2
    let table = ChartTable(
      columns: [corner] + columns, rows: rows.map { row in [row.label] + row.cells.map { $0?.detail ?? "–" } })
    let body = rows.enumerated().map { index, row in
      self.row(row, top: Self.headHeight + index * size.height)
    }
    // With a view box, so that paper can make it smaller.
    let image = frame.image(
      size: "width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\"",
      drawing: "\(heads)\(body)")
    return frame.figure(
      kind: "heat",
      image: """
        <div class="scroll" tabindex="0" role="group" aria-labelledby="\(frame.id)-caption">
        \(image)</div>

        """, legend: legend, table: table)
  }

  private var heads: HTMLMarkup {
    let heads = columns.enumerated().map { index, column -> HTMLMarkup in
      let x = Self.labelWidth + index * Self.cellSize.width + Self.cellSize.width / 2
      let y = Self.headHeight - 6
      let lines = column.wrapped(to: 19).prefix(2)
      let texts = lines.enumerated().map { line, words -> HTMLMarkup in
        "<text class=\"head\" x=\"\(x)\" y=\"\(y)\" dy=\"\(14 * (line - lines.count + 1))\">\(words)</text>"
      }
      return "<g transform=\"rotate(-45 \(x) \(y))\">\(texts)</g>"
    }
    return "\(heads)"
  }

  private func row(_ row: Row, top: Int) -> HTMLMarkup {
    let size = Self.cellSize
    let cells = row.cells.enumerated().map { index, cell -> HTMLMarkup in
      let x = Self.labelWidth + index * size.width
      return """
        <rect class="field \(Self.shade(cell))" x="\(x)" y="\(top)" width="\(size.width)" height="\(size.height)"/>\
        <text class="inside \(Self.shade(cell))" x="\(x + size.width / 2)" y="\(top + 18)" \
        text-anchor="middle">\(cell?.text ?? "–")</text>
        """
    }
    return """
      <text class="label" x="\(Self.labelWidth - 8)" y="\(top + 18)" text-anchor="end">\(row.label.truncated(to: 21))</text>\
      \(cells)
      """
  }

  private var legend: HTMLMarkup {
    let fields = (0...Self.shades).map { shade -> HTMLMarkup in
      "<rect class=\"field shade-\(shade)\" x=\"\(shade * 20 + 1)\" y=\"1\" width=\"20\" height=\"14\"/>"
    }
    return """
      <li>\(ends.pale) <svg class="swatch" width="\(Self.shades * 20 + 22)" height="16" aria-hidden="true" \
      focusable="false">\(fields)</svg> \(ends.dark)</li>

      """
  }

  /// `none` for an empty field, else `shade-0` for nothing and `shade-1` to `shade-5`.
  private static func shade(_ cell: Cell?) -> TerminalText {
    guard let cell else { return "none" }
    let shade = cell.shade.isFinite ? min(max(cell.shade, 0), 1) : 0
    return "shade-\(Int((shade * Double(shades)).rounded(.up)))"
  }
}
