import TenderScore

extension ScoreCharts {
  var awards: [Chart] {
    [
      ("tendering", "Who tenders and who wins", "\(tendering)"),
      ("places", "By charter city and buyer", "\(places("cities", "city"))\(places("buyers", "buyer"))"),
      ("winners", "Who wins most often", winners),
    ].filter { !$0.2.string.isEmpty }
  }

  private var tendering: HTMLMarkup {
    let ids = ["sme-awards", "sme-participation", "single-bid-rate", "other-eea-share"]
    return shares("tendering", "Awards and tenders", ids.compactMap(report.measure), column: "Share")
  }

  /// Awards to small firms, of those whose size is known.
  private func places(_ id: String, _ column: String) -> HTMLMarkup {
    guard let table = report.table(id) else { return "" }
    let told = table.rows.filter { table.known("sme_awards", in: $0) != nil }.prefix(12)
    guard !told.isEmpty else { return "" }
    let bars = told.map { row -> BarChart.Bar in
      let share = table.number("sme_awards", in: row)
      let known = table.number("size_known", in: row)
      return BarChart.Bar(
        label: table.words(column, in: row), value: share * 100, text: Self.percent(share),
        detail: """
          \(literal: (share * known).rounded().shown) of \(literal: known.shown) awards · \(Self.percent(share)) \
          (size known for \(literal: known.shown) of \(table.words("awards", in: row)))
          """, interval: nil)
    }
    return BarChart(
      frame: frame(
        "\(literal: id)", "Awards to SMEs, \(prose: table.title.lowercased())",
        Self.listed(bars.map { ($0.label, $0.text) }),
        note: "Of the awards whose winner’s size is known."),
      columns: ["\(prose: table.columns[0].title)", "Awards to SMEs"], scale: .percent, mark: .bar, bars: Array(bars)
    ).markup
  }

  private var winners: HTMLMarkup {
    guard let hhi = report.measure("awards-hhi"), !hhi.parts.isEmpty else { return "" }
    let bars = hhi.parts.compactMap { part -> BarChart.Bar? in
      guard let awards = part.inputs.first(where: { $0.name == "awards" })?.value else { return nil }
      return BarChart.Bar(
        label: "\(prose: part.name)", value: awards, text: "\(literal: awards.shown)",
        detail: "\(literal: awards.shown) awards", interval: nil)
    }
    let most = bars.compactMap(\.value).max() ?? 1
    let effective = report.measure("awards-effective-suppliers")?.value
    return BarChart(
      frame: frame(
        "winners", "Winners with most awards", Self.listed(bars.map { ($0.label, $0.text) }),
        note: effective.map { "As concentrated as \(literal: $0.fixed(1)) winners with equally many awards would be." }
          ?? ""),
      columns: ["Winner", "Awards"], scale: .reaching(most) { "\(literal: $0.shown)" }, mark: .bar, bars: bars
    ).markup
  }
}
