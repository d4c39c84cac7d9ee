import TenderScore

/// The charts of a score: which there are depends on what was scored.
struct ScoreCharts {
  let report: ScoreReport

  init(_ report: ScoreReport) {
    self.report = report
  }

  var sections: [ScoreHTML.Section] {
    let charts: [(id: TerminalText, title: TerminalText, body: HTMLMarkup)] =
      switch report.kind {
      case .suppliers: suppliers
      case .bids: bids
      case .design: design
      case .questionnaire: questionnaire
      case .awards: awards
      }
    return charts.map { ScoreHTML.Section(id: $0.id, title: $0.title, body: $0.body) }
  }

  typealias Chart = (id: TerminalText, title: TerminalText, body: HTMLMarkup)

  // MARK: - What several of them draw

  /// - Parameter id: of letters, digits and hyphens, once a page.
  func frame(
    _ id: TerminalText, _ title: TerminalText, _ description: TerminalText, note: TerminalText = ""
  ) -> ChartFrame {
    ChartFrame(id: HTMLText("chart-\(id)"), title: title, description: description, note: note)
  }

  /// Measures that are shares as bars, each with what it is of, and a whisker where something is unknown.
  func shares(_ id: TerminalText, _ title: TerminalText, _ measures: [Measure], column: TerminalText) -> HTMLMarkup {
    guard !measures.isEmpty else { return "" }
    let bars = measures.map { measure -> BarChart.Bar in
      let coverage = measure.coverage
      var interval: ClosedRange<Double>?
      if let low = coverage?.lowest, let high = coverage?.highest, (coverage?.share ?? 1) < 1 {
        interval = low * 100...max(low, high) * 100
      }
      let value = ScoreMeasures.value(measure)
      return BarChart.Bar(
        label: "\(prose: measure.title)", value: measure.value.map { $0 * 100 }, text: value,
        detail: "\(value), \(ScoreMeasures.standing(measure))", interval: interval)
    }
    let hasWhisker = bars.contains { $0.interval != nil }
    return BarChart(
      frame: frame(
        id, title, Self.listed(bars.map { ($0.label, $0.text) }),
        note: hasWhisker
          ? "The line shows what the share of all would be if nothing unknown counted, and if all of it did." : ""),
      columns: [column, "Share"], scale: .percent, mark: .bar, bars: bars
    ).markup
  }

  /// `A 5; B 7.`, or where there are many, the first of them.
  static func listed(_ entries: [(TerminalText, TerminalText)]) -> TerminalText {
    let shown = entries.prefix(8).map { "\($0.0) \($0.1)" as TerminalText }
    let rest: TerminalText = entries.count > 8 ? "; and \(entries.count - 8) more in the table" : ""
    return TextPage.joined(shown, by: "; ") + rest + "."
  }

  static func percent(_ share: Double) -> TerminalText { "\(literal: share.asPercent)" }
}
