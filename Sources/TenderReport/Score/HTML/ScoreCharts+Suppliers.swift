import TenderScore

extension ScoreCharts {
  var suppliers: [Chart] {
    [
      ("sizes", "Sizes of suppliers", sizes), ("shares", "Shares by value and by number", "\(byValue)\(byNumber)"),
      ("concentration", "Who is paid most", "\(largest)"), ("course", "The course of time", courses),
      ("parts", "By category and buyer", "\(slices("by-category"))\(slices("by-buyer"))"),
    ].filter { !$0.2.string.isEmpty }
  }

  /// Every size as a part of all, by each way of counting; what is unknown has its own part.
  private var sizes: HTMLMarkup {
    let names = ["micro", "small", "medium", "sme"]
    let fills: [ChartFill] = [.solid, .hatched, .striped, .crossed, .plain, .empty]
    let titles: [TerminalText] = ["micro", "small", "medium", "SME, not told which", "large", "unknown"]
    let bars = ["suppliers", "purchases", "value"].compactMap { basis -> StackedBarChart.Bar? in
      guard let measure = report.measure("sme-share-by-\(basis)"), let coverage = measure.coverage, coverage.total > 0
      else { return nil }
      let small = names.map { name in
        measure.parts.first { $0.name == name }?.inputs.first { $0.name == basis }?.value ?? 0
      }
      let values = small + [coverage.known - small.reduce(0, +), coverage.total - coverage.known]
      return StackedBarChart.Bar(
        label: basis == "value" ? "by value" : "by number of \(literal: basis)",
        text: measure.value.map { "SMEs \(Self.percent($0))" } ?? "no size known",
        parts: values.map { value in
          let share = max(0, value) / coverage.total
          return .init(value: share * 100, text: Self.percent(share))
        })
    }
    guard !bars.isEmpty else { return "" }
    return StackedBarChart(
      frame: frame(
        "sizes", "Sizes, by number and by value", Self.listed(bars.map { ($0.label, $0.text) }),
        note: "A firm whose size is unknown is never counted as large."),
      columns: ("Counted", "SMEs of the known"), scale: .percent,
      series: zip(titles, fills).map { .init(name: $0, fill: $1) }, bars: bars
    ).markup
  }

  private func measures(by basis: String) -> [Measure] {
    report.measures.filter { $0.unit == .share && $0.id.hasSuffix("-by-\(basis)") }
  }

  private var byValue: HTMLMarkup {
    shares("by-value", "Shares of the value", measures(by: "value"), column: "Class")
  }

  private var byNumber: HTMLMarkup {
    shares("by-number", "Shares of the suppliers", measures(by: "suppliers"), column: "Class")
  }

  private var largest: HTMLMarkup {
    guard let spend = report.measure("spend"), let total = spend.value, total > 0 else { return "" }
    let bars = spend.parts.map { part -> BarChart.Bar in
      let share = part.value / total
      return BarChart.Bar(
        label: "\(prose: part.name)", value: share * 100, text: Self.percent(share),
        detail: "\(literal: part.value.shownAsMoney), \(Self.percent(share))", interval: nil)
    }
    let top = bars.compactMap(\.value).max() ?? 0
    let effective = report.measure("effective-suppliers")?.value
    return BarChart(
      frame: frame(
        "largest", "The largest suppliers and all others", Self.listed(bars.map { ($0.label, $0.text) }),
        note: effective.map { "As concentrated as \(literal: $0.fixed(1)) suppliers of equal size would be." } ?? ""),
      columns: ["Supplier", "Paid"], scale: .reaching(top) { "\(literal: $0.shown) %" }, mark: .bar, bars: bars
    ).markup
  }

  // MARK: - Trend

  private var courses: HTMLMarkup {
    guard let table = report.table("trend") else { return "" }
    let charts = [
      course(of: "sme_share", "SMEs by value", in: table),
      course(of: "top_5_share", "Five largest suppliers", in: table),
    ]
    return "<div class=\"charts\">\n\(charts)</div>\n"
  }

  private func course(of column: String, _ title: TerminalText, in table: ScoreTable) -> HTMLMarkup {
    let points = table.rows.map { row -> TrendChart.Point in
      let value = table.known(column, in: row)
      let text = table.words(column, in: row)
      return TrendChart.Point(
        label: Self.short(table.words("period", in: row)), value: value.map { $0 * 100 },
        text: value.map { "\(literal: ($0 * 100).fixed(0)) %" } ?? "–", detail: text, interval: nil)
    }
    return TrendChart(
      frame: frame(
        "course-\(literal: column == "sme_share" ? "sme" : "top")", title,
        Self.listed(points.map { ($0.label, $0.detail) })),
      columns: ["Period", "Share"], scale: .percent, points: points
    ).markup
  }

  /// `2024-Q1` as `Q1 ’24`, so that eight of them have room on a phone.
  private static func short(_ period: TerminalText) -> TerminalText {
    let parts = period.string.split(separator: "-")
    return parts.count == 2 ? "\(literal: String(parts[1])) ’\(literal: String(parts[0].suffix(2)))" : period
  }

  // MARK: - Slices

  /// The share of small firms in the largest categories or buyers.
  private func slices(_ id: String) -> HTMLMarkup {
    guard let table = report.table(id), let first = table.columns.first else { return "" }
    let bars = table.rows.prefix(12).map { row -> BarChart.Bar in
      let share = table.known("sme_share", in: row)
      return BarChart.Bar(
        label: table.words(first.id, in: row), value: share.map { $0 * 100 },
        text: share.map(Self.percent) ?? "unknown",
        detail: """
          \(share.map(Self.percent) ?? "unknown") of \(table.words("spend", in: row)), size known for \
          \(table.words("size_known", in: row))
          """, interval: nil)
    }
    return BarChart(
      frame: frame(
        "\(literal: id)", "SMEs by value, \(prose: table.title.lowercased())",
        Self.listed(bars.map { ($0.label, $0.text) }),
        note: "Of the value whose supplier’s size is known; the largest spend first."),
      columns: ["\(prose: first.title)", "SMEs"], scale: .percent, mark: .bar, bars: bars
    ).markup
  }
}
