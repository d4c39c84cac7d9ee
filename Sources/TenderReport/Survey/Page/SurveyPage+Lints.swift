import TenderSurvey

extension SurveyPage {
  private static let mostLints = 12

  /// What is most often to be mended.
  var lints: HTMLFields {
    let shares = self.lints(of: total, atMost: Self.mostLints)
    let chart = BarChart.shares(
      shares,
      frame: frame(
        "lints-chart", "The commonest points to look at, of \(total.procedures) procedures", shares.told,
        note: Self.rest(total.lints.count, shown: shares.count, "points")),
      columns: ["Point", "Procedures"])
    return ["hasLints": .flag(!shares.isEmpty), "lintsChart": shares.isEmpty ? .none : .markup(chart.markup)]
  }

  /// The commonest first.
  func lints(of tally: SurveyTally, atMost limit: Int) -> [(label: TerminalText, proportion: Proportion)] {
    tally.lints.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { id, count in
      let title: TerminalText = rules[id].map { " \(prose: $0.summary)" } ?? ""
      return ("\(prose: id)\(title)", Proportion(count, of: tally.procedures))
    }
  }
}
