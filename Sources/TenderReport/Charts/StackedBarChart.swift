/// Horizontal bars of parts that lie end to end: the grades of cities, or the parts of a score.
struct StackedBarChart: Sendable {
  struct Series: Sendable {
    let name: TerminalText
    let fill: ChartFill
  }

  struct Part: Sendable {
    /// Not negative, in the units of the scale.
    let value: Double
    /// In the part, if it is wide enough, and in the table.
    let text: TerminalText
  }

  struct Bar: Sendable {
    let label: TerminalText
    /// Beside the bar, such as the sum; may be empty.
    let text: TerminalText
    /// One a series, in the same order.
    let parts: [Part]
  }

  /// A narrower part, in percent of the axis, has no text in it.
  private static let leastNamed = 5.0
  /// What a letter takes on the narrowest screen, in percent of the axis.
  private static let letterWidth = 2.4

  let frame: ChartFrame
  /// Heads of the first and the last column of the table: what a bar is, and what its text says; an empty one leaves out the last.
  let columns: (bar: TerminalText, text: TerminalText)
  let scale: ChartScale
  let series: [Series]
  /// In the order shown.
  let bars: [Bar]

  var markup: HTMLMarkup {
    let rows = ChartRows(labels: bars.map { ($0.label, $0.text) })
    let marks = zip(bars, rows.rows).map { bar, row in row.heading + parts(of: bar, at: row.markTop) }
    let hasText = !columns.text.isEmpty
    let table = ChartTable(
      columns: [columns.bar] + series.map(\.name) + (hasText ? [columns.text] : []),
      rows: bars.map { bar in [bar.label] + bar.parts.map(\.text) + (hasText ? [bar.text] : []) })
    return frame.figure(
      kind: "stacks",
      image: frame.image(
        size: "width=\"100%\" height=\"\(rows.height)\"",
        drawing: """
          \(ChartFill.definitions(series.map(\.fill), in: frame.id))\
          \(scale.verticalGrid(from: 0, to: rows.bottom))\(marks)
          """),
      legend: "\(series.map { $0.fill.legend($0.name, in: frame.id) })", table: table)
  }

  private func parts(of bar: Bar, at top: Int) -> HTMLMarkup {
    var areas: HTMLMarkup = ""
    var texts: HTMLMarkup = ""
    var start = 0.0
    for (part, series) in zip(bar.parts, series) where part.value > 0 {
      let (x, end) = (scale.position(of: start), scale.position(of: start + part.value))
      areas =
        areas + """
          <rect \(series.fill.attributes(in: frame.id)) x="\(x)%" width="\(end - x)%" y="\(top)" height="\(ChartRows.markHeight)"/>
          """
      if end - x >= max(Self.leastNamed, Double(part.text.width) * Self.letterWidth) {
        texts =
          texts + """
            <text class="inside \("\(literal: series.fill.rawValue)" as TerminalText)" x="\((x + end) / 2)%" \
            y="\(top + 11)" text-anchor="middle">\(part.text)</text>
            """
      }
      start += part.value
    }
    return areas + texts
  }
}
