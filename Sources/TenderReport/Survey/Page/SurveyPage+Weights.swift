import TenderSurvey

extension SurveyPage {
  /// What award criteria give to social matters and to diversity.
  var weights: HTMLFields {
    [
      "weightCharts": .list(
        [
          weight("social-weights", "social criteria", total.socialWeights),
          weight("diversity-weights", "criteria on diversity and equality", total.diversityWeights),
        ].map { ["text": .words($0.text), "chart": .markup($0.chart)] })
    ]
  }

  private func weight(
    _ id: TerminalText, _ name: TerminalText, _ weights: WeightHistogram
  ) -> (text: TerminalText, chart: HTMLMarkup) {
    // Weights are kept in tenths of a percent.
    let positive = weights.share(atLeast: 0.1)
    guard let range = weights.range, let median = weights.median else {
      return ("No lot tells the weights of its criteria.", "")
    }
    let least = TextPage.decimal(range.lowerBound)
    let text: TerminalText = """
      Of \(weights.total) lots with known weights, \(positive.count) give weight to \(name) (\(positive.percent)), and \
      \(weights.share(atLeast: 10).figures) give 10 % or more. Median \(TextPage.decimal(median)) %, from \(least) to \
      \(TextPage.decimal(range.upperBound)) %.
      """
    guard positive.count > 0 else { return (text, "") }
    let bins = Self.bins(weights, without: positive.total - positive.count)
    let told = bins.filter { $0.count > 0 }.map { "\($0.label) %: \($0.count)" as TerminalText }
    let chart = Histogram(
      frame: frame(
        id, "Lots by the weight of \(name)", TextPage.joined(told, by: "; "),
        note:
          "\(positive.total - positive.count) lots that give no weight to them are left out. A range holds its lower end, not its upper."
      ),
      columns: ["Percent of the award", "Lots"], bins: bins)
    return (text, chart.markup)
  }

  /// Of five percent each up to 50, and one for what is above.
  ///
  /// - Parameter zeros: lots without any weight, which the first bin leaves out.
  private static func bins(_ weights: WeightHistogram, without zeros: Int) -> [Histogram.Bin] {
    var counts = weights.bins(width: 5)
    counts[0] -= zeros
    let regular = counts.prefix(10).enumerated().map { index, count in
      Histogram.Bin(label: "\(index * 5)–\(index * 5 + 5)", count: count)
    }
    let above = counts.dropFirst(10).reduce(0, +)
    return regular + [.init(label: "50+", count: above)]
  }
}
