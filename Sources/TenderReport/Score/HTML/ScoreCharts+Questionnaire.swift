import TenderScore

extension ScoreCharts {
  var questionnaire: [Chart] {
    guard let table = report.table("scores"), !table.rows.isEmpty else { return [] }
    return [("points", "Scores and what they are made of", points(table))]
  }

  /// The points of every supplier, a part for each dimension, highest score first.
  private func points(_ table: ScoreTable) -> HTMLMarkup {
    var names: [String] = []
    for part in report.measures.flatMap(\.parts) where !names.contains(part.name) { names.append(part.name) }
    let bars = table.rows.prefix(40).compactMap { row -> StackedBarChart.Bar? in
      guard case .text(let supplier) = table.cell("supplier", in: row),
        let measure = report.measures.first(where: { $0.title == supplier })
      else { return nil }
      return StackedBarChart.Bar(
        label: "\(prose: supplier)",
        text: """
          \(table.known("score", in: row).map { "\(literal: $0.fixed(1))" } ?? "no score"), answered \
          \(table.words("completeness", in: row))
          """,
        parts: names.map { name in
          let points = measure.parts.first { $0.name == name }?.value ?? 0
          return .init(value: points, text: "\(literal: points.fixed(1))")
        })
    }
    return StackedBarChart(
      frame: frame(
        "points", "Points of 100, by dimension", Self.listed(bars.map { ($0.label, $0.text) }),
        note: "Scores of different completeness can’t be compared without a look at what was not answered."),
      columns: ("Supplier", "Score"), scale: .reaching(100) { "\(literal: $0.shown)" },
      series: names.enumerated().map { .init(name: "\(prose: $1)", fill: .of(series: $0)) }, bars: bars
    ).markup
  }
}
