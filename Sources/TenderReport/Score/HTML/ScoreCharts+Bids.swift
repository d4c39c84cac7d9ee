import TenderScore

extension ScoreCharts {
  var bids: [Chart] {
    [
      ("points", "The points of every bid", points), ("formulas", "Who wins under each formula", formulas),
      (
        "weight", report.marksDiversity ? "What the diversity criterion can do" : "What each weight does",
        "\(effect)\(leverage)"
      ),
    ].filter { !$0.2.string.isEmpty }
  }

  /// Price and criteria end to end; bids that are out have none.
  private var points: HTMLMarkup {
    let ranked = report.measures.filter { $0.unit == .points && $0.value != nil && !$0.parts.isEmpty }
    guard let first = ranked.first else { return "" }
    let bars = ranked.map { measure in
      let rank = measure.inputs.first { $0.name == "rank" }?.value ?? 0
      return StackedBarChart.Bar(
        label: "\(literal: rank.shown). \(prose: measure.title)", text: "\(ScoreMeasures.value(measure)) points",
        parts: measure.parts.map { .init(value: max(0, $0.value), text: "\(literal: $0.value.decimals(to: 2))") })
    }
    let most = ranked.compactMap(\.value).max() ?? 100
    let formula = report.facts.first { $0.name == "formula" }?.value ?? ""
    return StackedBarChart(
      frame: frame(
        "points", "Points by price and criterion", Self.listed(bars.map { ($0.label, $0.text) }),
        note: "Formula \(prose: formula). The arithmetic of every point stands below, under every figure."),
      columns: ("Bid", "Total"), scale: .reaching(max(most, 1)) { "\(literal: $0.shown)" },
      series: first.parts.enumerated().map { .init(name: "\(prose: $1.name)", fill: .of(series: $0)) }, bars: bars
    ).markup
  }

  /// The rank of every bid under every formula, with the diversity criterion and without, where one is marked.
  private var formulas: HTMLMarkup {
    guard let table = report.table("ranks"), table.columns.count > 2, !table.rows.isEmpty else { return "" }
    let columns = table.columns.dropFirst(2)
    let rows = table.rows.map { row -> HeatMap.Row in
      let isWithout = table.cell("criterion", in: row) == .text("without")
      let name: TerminalText = isWithout ? "without" : table.words("formula", in: row)
      return HeatMap.Row(
        label: name,
        cells: columns.map { column in
          guard let rank = table.known(column.id, in: row) else { return nil }
          let shade = columns.count > 1 ? 1 - (rank - 1) / Double(columns.count - 1) : 1
          return HeatMap.Cell(shade: shade, text: "\(literal: rank.shown)", detail: "rank \(literal: rank.shown)")
        })
    }
    return HeatMap(
      frame: report.marksDiversity
        ? frame(
          "formulas", "Rank of every bid, with and without the diversity criterion", deciding,
          note: """
            1 is the best. Every formula with the diversity criterion and, in the row below, without: it is left out and the other weights \
            keep their proportions.
            """) : frame("formulas", "Rank of every bid", "", note: "1 is the best."),
      corner: "Formula", columns: columns.map { "\(prose: $0.title)" }, rows: rows, ends: ("last", "first")
    ).markup
  }

  /// Under which formulas the first rank is another without the diversity criterion.
  private var deciding: TerminalText {
    guard let table = report.table("formulas") else { return "" }
    let names = table.rows.filter { table.cell("decides", in: $0) == .text("yes") }.map {
      table.words("formula", in: $0)
    }
    return names.isEmpty
      ? "The first rank is the same with and without it under every formula."
      : "The first rank is another without it under \(TextPage.joined(names, by: ", "))."
  }

  /// What of each weight is in effect: the points between the best and the worst bid.
  private var effect: HTMLMarkup {
    guard let table = report.table("criteria"), !table.rows.isEmpty else { return "" }
    let bars = table.rows.map { row -> StackedBarChart.Bar in
      let (weight, used) = (table.number("weight", in: row), table.number("effective_weight", in: row))
      return StackedBarChart.Bar(
        label: "\(table.words("criterion", in: row)) (\(table.words("kind", in: row)))",
        text: "\(literal: used.decimals(to: 2)) of \(literal: weight.decimals(to: 2))",
        parts: [used, max(0, weight - used)].map { .init(value: $0, text: "\(literal: $0.decimals(to: 2))") })
    }
    let most = table.rows.map { table.number("weight", in: $0) }.max() ?? 1
    return StackedBarChart(
      frame: frame(
        "effect", "Weight on paper and weight in effect", Self.listed(bars.map { ($0.label, $0.text) }),
        note:
          "In effect: the points between the best and the worst bid. Scores that lie close together make a weight small."
      ),
      columns: ("Criterion", "Of the weight"), scale: .reaching(max(most, 1)) { "\(literal: $0.shown)" },
      series: [.init(name: "in effect", fill: .solid), .init(name: "without effect", fill: .empty)], bars: bars
    ).markup
  }

  private var leverage: HTMLMarkup {
    guard let table = report.table("leverage"), !table.rows.isEmpty else { return "" }
    let bars = table.rows.map { row -> BarChart.Bar in
      let actual = table.known("actual", in: row)
      let (full, here) = (table.words("full", in: row), table.words("actual", in: row))
      return BarChart.Bar(
        label: table.words("formula", in: row), value: actual.map { $0 * 100 }, text: here,
        detail: "\(here) between these bids, \(full) for a full score against none", interval: nil)
    }
    let most = table.rows.compactMap { table.known("actual", in: $0) }.max() ?? 0
    return BarChart(
      frame: frame(
        "leverage", "Price premium that the diversity criterion outweighs between these bids",
        Self.listed(bars.map { ($0.label, $0.text) }), note: "Above the lowest price, all else equal."),
      columns: ["Formula", "Premium"], scale: .reaching(max(1, most * 100)) { "\(literal: $0.shown) %" }, mark: .bar,
      bars: bars
    ).markup
  }
}

extension Double {
  /// Rounded, without zeros at the end.
  fileprivate func decimals(to count: Int) -> String {
    var text = fixed(count)
    while text.contains("."), text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
