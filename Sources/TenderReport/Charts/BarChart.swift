/// Horizontal bars or dots with their labels above, and whiskers where a value has an interval.
struct BarChart: Sendable {
  struct Bar: Sendable {
    let label: TerminalText
    /// In the units of the scale; nil where it is not known: the text says why.
    let value: Double?
    /// Beside the bar, as short as `30 %`.
    let text: TerminalText
    /// In the table, such as `12 of 40 · 30 % (18–45 %)`.
    let detail: TerminalText
    /// In the units of the scale.
    let interval: ClosedRange<Double>?
  }

  enum Mark: Sendable {
    /// Where 0 means nothing, as for shares and counts.
    case bar
    /// Where only the place on the scale counts, as for a score.
    case dot
  }

  let frame: ChartFrame
  /// Heads of the table: what a bar is, and what its value is.
  let columns: [TerminalText]
  let scale: ChartScale
  let mark: Mark
  /// In the order shown.
  let bars: [Bar]

  var markup: HTMLMarkup {
    let rows = ChartRows(labels: bars.map { ($0.label, $0.text) })
    let marks = zip(bars, rows.rows).map { bar, row in
      row.heading + self.mark(of: bar, at: row.markTop)
    }
    return frame.figure(
      kind: "bars",
      image: frame.image(
        size: "width=\"100%\" height=\"\(rows.height)\"",
        drawing: "\(scale.verticalGrid(from: 0, to: rows.bottom))\(marks)"),
      legend: "",
      table: ChartTable(columns: columns, rows: bars.map { [$0.label, $0.detail] }))
  }

  private func mark(of bar: Bar, at top: Int) -> HTMLMarkup {
    guard let value = bar.value else { return "" }
    let end = scale.position(of: value)
    let middle = top + ChartRows.markHeight / 2
    let whisker = bar.interval.map { self.whisker($0, middle: middle) } ?? ""
    switch mark {
    case .bar:
      let height = ChartRows.markHeight
      return """
        <rect class="track" x="0" y="\(top)" width="100%" height="\(height)"/>\
        <rect class="bar" x="0" y="\(top)" width="\(end)%" height="\(height)"/>\(whisker)
        """
    case .dot:
      return """
        <line class="track" x1="0" x2="100%" y1="\(middle)" y2="\(middle)"/>\(whisker)\
        <circle class="point" cx="\(end)%" cy="\(middle)" r="5"/>
        """
    }
  }

  private func whisker(_ interval: ClosedRange<Double>, middle: Int) -> HTMLMarkup {
    let (low, high) = (scale.position(of: interval.lowerBound), scale.position(of: interval.upperBound))
    // Drawn twice: the wide stroke behind keeps it apart from the bar.
    let strokes = ["halo", "whisker"].map { name -> HTMLMarkup in
      let name: TerminalText = "\(literal: name)"
      return """
        <line class="\(name)" x1="\(low)%" x2="\(high)%" y1="\(middle)" y2="\(middle)"/>\
        <line class="\(name)" x1="\(low)%" x2="\(low)%" y1="\(middle - 4)" y2="\(middle + 4)"/>\
        <line class="\(name)" x1="\(high)%" x2="\(high)%" y1="\(middle - 4)" y2="\(middle + 4)"/>
        """
    }
    return "\(strokes)"
  }
}
