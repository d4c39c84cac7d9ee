import TenderSurvey

extension Proportion {
  /// Such as `12 of 40 · 30 % (18–45 %)`; `–` where there is nothing to count.
  var figures: TerminalText {
    guard let interval else { return "–" }
    let (low, high) = (Self.percent(interval.lowerBound), Self.percent(interval.upperBound))
    return "\(count) of \(total) · \(percent) (\(low)–\(high) %)"
  }

  /// Such as `12 of 40`; `–` where there is nothing to count.
  var counts: TerminalText { total > 0 ? "\(count) of \(total)" : "–" }

  /// Such as `30 %`, and `<1 %` for less that is not nothing; `–` where there is nothing to count.
  var percent: TerminalText { total > 0 ? "\(percentNumber) %" : "–" }

  /// The same without its sign.
  var percentNumber: TerminalText {
    guard let share else { return "–" }
    return count > 0 && share < 0.005 ? "<1" : "\(Self.percent(share))"
  }

  /// 0…100.
  var percentInterval: ClosedRange<Double>? { interval.map { $0.lowerBound * 100...$0.upperBound * 100 } }

  static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// A bar with its interval, on a scale of percent.
  func bar(_ label: TerminalText) -> BarChart.Bar {
    BarChart.Bar(
      label: label, value: share.map { $0 * 100 }, text: percent, detail: figures, interval: percentInterval)
  }
}

extension BarChart {
  /// Shares of the same kind, each with its interval, on an axis as long as they need.
  ///
  /// - Parameter columns: heads of the table: what a bar is, and what is counted of what.
  static func shares(
    _ shares: [(label: TerminalText, proportion: Proportion)], frame: ChartFrame, columns: [TerminalText]
  ) -> BarChart {
    let longest = shares.compactMap(\.proportion.interval?.upperBound).max() ?? 0
    return BarChart(
      frame: frame, columns: columns, scale: .reachingPercent(longest * 100), mark: .bar,
      bars: shares.map { $0.proportion.bar($0.label) })
  }
}

extension ChartScale {
  /// Ends at the first round number that is not below `percent`; 100 at most.
  static func reachingPercent(_ percent: Double) -> ChartScale {
    percent > 50 ? .percent : .reaching(max(percent, 4)) { "\(Int($0.rounded())) %" }
  }
}

extension [(label: TerminalText, proportion: Proportion)] {
  /// `A 12 of 40 · 30 % (18–45 %); B …`, for the description of a chart.
  var told: TerminalText {
    TextPage.joined(map { "\($0.label): \($0.proportion.figures)" }, by: "; ")
  }
}
