import TenderScore

/// What was read, how it was understood, and every row that was set aside.
struct ScoreSources {
  /// Rows set aside that are told one by one.
  private static let listedFaults = 200

  private let sources: [ScoreReport.Source]

  init(_ sources: [ScoreReport.Source]) {
    self.sources = sources
  }

  /// Empty where nothing was read.
  var markup: HTMLMarkup {
    "\(sources.enumerated().map { index, source in one(source, number: index + 1) })"
  }

  static func facts(_ facts: [ScoreReport.Fact]) -> HTMLMarkup {
    guard !facts.isEmpty else { return "" }
    let entries = facts.map { fact -> HTMLMarkup in
      "<div><dt>\("\(prose: fact.name)" as TerminalText)</dt><dd>\("\(prose: fact.value)" as TerminalText)</dd></div>\n"
    }
    return "<dl class=\"facts\">\n\(entries)</dl>\n"
  }

  private func one(_ source: ScoreReport.Source, number: Int) -> HTMLMarkup {
    let rows = source.rows.map { self.rows($0, number: number) } ?? ""
    return "<h3><code>\("\(source.path)" as TerminalText)</code></h3>\n\(Self.facts(source.facts))\(rows)"
  }

  private func rows(_ rows: RowCount, number: Int) -> HTMLMarkup {
    let sum: HTMLMarkup = """
      <p>\(rows.read) rows read = \(rows.used) used + \(rows.setAside) set aside.</p>

      """
    guard rows.setAside > 0 else { return sum }
    let reasons = rows.reasons.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let counted = ChartTable(
      columns: ["Reason", "Rows"], rows: reasons.map { ["\(literal: $0.key.rawValue)", "\($0.value)"] })
    let columns: [ScoreTable.Column] = [
      .init("line", "Line", .count), .init("column", "Column"), .init("message", "What must hold, what was found"),
    ]
    let listed = ScoreTable(
      "set-aside-\(number)", "Rows set aside", columns: columns,
      rows: rows.faults.prefix(Self.listedFaults).map {
        [.number(Double($0.line)), ScoreTable.Cell($0.column), .text($0.message)]
      },
      note: rows.setAside > Self.listedFaults
        ? "\(rows.setAside - Self.listedFaults) more; `--format json` lists them, `--set-aside FILE` keeps the rows."
        : nil)
    return """
      \(sum)\(counted.markup(id: "reasons-\(number)", caption: "Reasons why rows were set aside"))\
      \(ScoreTableMarkup(listed, caption: "Rows that were set aside, one by one").markup)
      """
  }
}
