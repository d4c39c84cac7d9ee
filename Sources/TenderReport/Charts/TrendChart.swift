/// One line through years, in a band of its intervals. Several courses are several charts side by side.
struct TrendChart: Sendable {
  struct Point: Sendable {
    /// Such as a year.
    let label: TerminalText
    /// In the units of the scale; nil breaks the line.
    let value: Double?
    /// At the point, as short as `30 %`.
    let text: TerminalText
    /// In the table.
    let detail: TerminalText
    let interval: ClosedRange<Double>?
  }

  /// For the values of the scale, in percent of the width.
  private static let margin = 14.0
  private static let top = 22
  private static let base = 150
  /// More points than this have no room for all their texts on a phone.
  private static let mostNamed = 8

  let frame: ChartFrame
  /// Heads of the table: what a point is, and what its value is.
  let columns: [TerminalText]
  let scale: ChartScale
  /// In the order of time, none left out.
  let points: [Point]

  var markup: HTMLMarkup {
    frame.figure(
      kind: "trend",
      image: frame.image(
        size: "width=\"100%\" height=\"\(Self.base + 24)\"",
        drawing: """
          \(grid)<svg class="stretch" x="0" y="\(Self.top)" width="100%" height="\(Self.base - Self.top)" \
          viewBox="0 0 100 100" preserveAspectRatio="none">\(runs.map(band))\(runs.map(line))</svg>\(marks)
          """),
      legend: "", table: ChartTable(columns: columns, rows: points.map { [$0.label, $0.detail] }))
  }

  private var grid: HTMLMarkup {
    let lines = scale.ticks.map { tick -> HTMLMarkup in
      let y = self.y(tick.value)
      return """
        <line class="grid" x1="0" x2="100%" y1="\(y)" y2="\(y)"/>\
        <text class="tick" x="0" y="\(y - 3)">\(tick.text)</text>
        """
    }
    return "\(lines)"
  }

  private var marks: HTMLMarkup {
    let every = (points.count + Self.mostNamed - 1) / Self.mostNamed
    let marks = points.enumerated().map { index, point -> HTMLMarkup in
      let x = self.x(index)
      let isNamed = (points.count - 1 - index) % max(1, every) == 0
      let year: HTMLMarkup =
        isNamed
        ? "<text class=\"tick\" x=\"\(x)%\" y=\"\(Self.base + 18)\" text-anchor=\"middle\">\(point.label)</text>" : ""
      guard let value = point.value else { return year }
      let y = self.y(value)
      let text: HTMLMarkup =
        isNamed ? "<text class=\"value\" x=\"\(x)%\" y=\"\(y - 9)\" text-anchor=\"middle\">\(point.text)</text>" : ""
      return "<circle class=\"point\" cx=\"\(x)%\" cy=\"\(y)\" r=\"4\"/>\(text)\(year)"
    }
    return "\(marks)"
  }

  /// Stretches of points with values.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in points.indices where points[index].value != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  private func line(_ run: Range<Int>) -> HTMLMarkup {
    let places = run.map { place($0, points[$0].value ?? 0) }
    return "<polyline class=\"course\" points=\"\(places)\"/>"
  }

  private func band(_ run: Range<Int>) -> HTMLMarkup {
    let known = run.filter { points[$0].interval != nil }
    guard let first = known.first, let last = known.last else { return "" }
    let upper = known.map { place($0, points[$0].interval?.upperBound ?? 0) }
    let lower = known.reversed().map { place($0, points[$0].interval?.lowerBound ?? 0) }
    guard first == last else { return "<polygon class=\"band\" points=\"\(upper)\(lower)\"/>" }
    // A single year has no width of its own.
    let half = 20 / Double(points.count)
    let (high, low) = (
      stretched(points[first].interval?.upperBound ?? 0), stretched(points[first].interval?.lowerBound ?? 0)
    )
    return """
      <rect class="band" x="\(x(first) - half)" width="\(2 * half)" y="\(high)" height="\(low - high)"/>
      """
  }

  /// A pair of coordinates in the stretched drawing.
  private func place(_ index: Int, _ value: Double) -> HTMLMarkup {
    "\(x(index)),\(stretched(value)) "
  }

  private func stretched(_ value: Double) -> Double { 100 - scale.position(of: value) }

  /// Percent of the width.
  private func x(_ index: Int) -> Double {
    Self.margin + (Double(index) + 0.5) / Double(points.count) * (100 - Self.margin)
  }

  private func y(_ value: Double) -> Double {
    Double(Self.base) - scale.position(of: value) / 100 * Double(Self.base - Self.top)
  }
}
