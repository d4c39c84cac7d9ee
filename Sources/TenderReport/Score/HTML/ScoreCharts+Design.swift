import TenderScore

extension ScoreCharts {
  var design: [Chart] {
    guard let table = report.table("design") else { return [] }
    let formulas = table.rows.map { table.words("formula", in: $0).string }
    var seen: [String] = []
    for formula in formulas where !seen.contains(formula) { seen.append(formula) }
    let rows = seen.map { formula in table.rows.filter { table.words("formula", in: $0).string == formula } }
    return [
      ("changes", "How often the criterion changes who wins", changes(table, rows)),
      ("best", "What it does for the best bid in diversity", best(table, rows)),
    ]
  }

  /// One small chart a formula: the share of tenders with another winner, by weight.
  private func changes(_ table: ScoreTable, _ rows: [[[ScoreTable.Cell]]]) -> HTMLMarkup {
    let most = table.rows.map { table.number("changed", in: $0) }.max() ?? 0
    let scale = ChartScale.reaching(max(10, most * 100)) { "\(literal: $0.shown) %" }
    let charts = rows.enumerated().map { index, rows -> HTMLMarkup in
      let points = rows.map { row -> TrendChart.Point in
        let share = table.number("changed", in: row)
        return TrendChart.Point(
          label: "\(table.words("weight", in: row)) %", value: share * 100,
          text: "\(literal: (share * 100).fixed(0)) %",
          detail: Self.percent(share), interval: nil)
      }
      let title = "Formula \(rows.first.map { table.words("formula", in: $0) } ?? "")" as TerminalText
      return TrendChart(
        frame: frame("changes-\(index + 1)", title, Self.listed(points.map { ($0.label, $0.detail) })),
        columns: ["Weight of the criterion", "Changes the winner"], scale: scale, points: points
      ).markup
    }
    return """
      <p>By the weight of the diversity criterion, in percent of the evaluation; every formula judges the same made-up tenders.</p>
      <div class="charts">
      \(charts)</div>

      """
  }

  /// How much more often the best bid in diversity wins.
  private func best(_ table: ScoreTable, _ rows: [[[ScoreTable.Cell]]]) -> HTMLMarkup {
    guard let weights = rows.first else { return "" }
    let gains = table.rows.map { table.number("best_wins", in: $0) - table.number("best_wins_without", in: $0) }
    let most = max(0.01, gains.max() ?? 0)
    let heat = rows.map { rows -> HeatMap.Row in
      HeatMap.Row(
        label: rows.first.map { table.words("formula", in: $0) } ?? "",
        cells: rows.map { row in
          let (with, without) = (table.number("best_wins", in: row), table.number("best_wins_without", in: row))
          return HeatMap.Cell(
            shade: max(0, with - without) / most, text: "\(literal: ((with - without) * 100).fixed(0))",
            detail: "\(Self.percent(with)) with it, \(Self.percent(without)) without")
        })
    }
    return HeatMap(
      frame: frame(
        "best", "Wins of the best bid in diversity: percentage points that the criterion adds",
        "From \(Self.percent(gains.min() ?? 0)) to \(Self.percent(gains.max() ?? 0)) of the tenders more."),
      corner: "Formula", columns: weights.map { "\(table.words("weight", in: $0)) %" }, rows: heat,
      ends: ("0", "\(literal: (most * 100).fixed(0))")
    ).markup
  }
}
