import TenderScore

/// A score on a terminal: the figures first, then the tables, what was set aside, and the limits.
struct ScorePage {
  /// Rows that were set aside and are told one by one.
  private static let listedFaults = 20
  private static let shownParts = 6

  private var page: TextPage

  var text: String { page.text }

  init(_ report: ScoreReport, style: Style, width: Int) {
    page = TextPage(width: width, style: style)
    page.line(style.paint("\(prose: report.title)", .heading))
    for fact in report.facts { page.paragraph("\(prose: fact.value)", indent: 2, lead: "\(prose: fact.name): ") }
    writeRemarks(report.remarks)
    if !report.measures.isEmpty { writeMeasures(report.measures) }
    for table in report.tables { write(table) }
    for source in report.sources { write(source) }
    page.heading("Limits")
    for limit in report.limits { page.paragraph("\(prose: limit)", indent: 2) }
  }

  private mutating func writeRemarks(_ remarks: [ScoreReport.Remark]) {
    guard !remarks.isEmpty else { return }
    page.heading("To look at")
    for remark in remarks {
      let sign: TerminalText
      let ink: Style.Ink
      switch remark.weight {
      case .error: (sign, ink) = ("✗ error ", .poor)
      case .warning: (sign, ink) = ("! warning ", .fair)
      case .hint: (sign, ink) = ("· hint ", .faint)
      }
      page.paragraph("\(prose: remark.message)", indent: 2, lead: page.style.paint(sign, ink))
    }
  }

  private mutating func writeMeasures(_ measures: [Measure]) {
    page.heading("Measures")
    let width = min(58, measures.map { ("\(prose: $0.title)" as TerminalText).width }.max() ?? 0)
    for measure in measures {
      let title = ("\(prose: measure.title)" as TerminalText).truncated(to: width).padded(to: width)
      guard let value = measure.value else {
        page.paragraph("not told, because \(prose: measure.reason ?? "it is unknown")", indent: 2, lead: title + "  ")
        continue
      }
      let figure: TerminalText = "\(literal: Self.figure(value, measure.unit))"
      page.line(title + figure.padded(onTheLeftTo: 14) + Self.coverage(measure), indent: 2)
      write(measure.parts, unit: measure.unit)
    }
  }

  private mutating func write(_ parts: [Measure.Part], unit: Measure.Unit) {
    guard !parts.isEmpty else { return }
    let shown = parts.prefix(Self.shownParts).map { part -> TerminalText in
      let sum: TerminalText = part.arithmetic.map { " (\(prose: $0))" } ?? ""
      return "\(prose: part.name) \(literal: Self.figure(part.value, unit))\(sum)"
    }
    var sum: TerminalText = shown.dropFirst().reduce(shown[0]) { $0 + " + " + $1 }
    if parts.count > Self.shownParts { sum = sum + " + \(parts.count - Self.shownParts) more parts" }
    page.paragraph(sum, indent: 4, lead: "= ", ink: .faint)
  }

  private static func coverage(_ measure: Measure) -> TerminalText {
    guard let coverage = measure.coverage, coverage.share < 1 else { return "" }
    let known: TerminalText = "  known for \(literal: coverage.share.asPercent) (\(literal: coverage.basis))"
    guard let lowest = coverage.lowest, let highest = coverage.highest, measure.unit == .share else { return known }
    return known + ", between \(literal: lowest.asPercent) and \(literal: highest.asPercent) of all"
  }

  private mutating func write(_ table: ScoreTable) {
    page.heading("\(prose: table.title)")
    let texts = table.rows.map { row in zip(table.columns, row).map { Self.cell($1, $0.unit) } }
    let titles: [TerminalText] = table.columns.map { "\(prose: $0.title)" }
    let widths = titles.indices.map { column in
      min(44, max(titles[column].width, texts.map { $0[column].width }.max() ?? 0))
    }
    for (index, row) in ([titles] + texts).enumerated() {
      var line: TerminalText = ""
      for (column, cell) in row.enumerated() {
        let isLast = column == row.count - 1
        let cut = isLast ? cell : cell.truncated(to: widths[column])
        let isNumber = table.columns[column].unit != nil
        line = line + (isNumber ? cut.padded(onTheLeftTo: widths[column]) : cut.padded(to: widths[column])) + "  "
      }
      let trimmed = line.withoutTrailingSpaces
      page.line(index == 0 ? page.style.paint(trimmed, .faint) : trimmed, indent: 2)
    }
    if let note = table.note { page.paragraph("\(prose: note)", indent: 2) }
  }

  private static func cell(_ cell: ScoreTable.Cell, _ unit: Measure.Unit?) -> TerminalText {
    switch cell {
    case .nothing: "–"
    case .text(let words): "\(prose: words)"
    case .number(let number): "\(literal: figure(number, unit ?? .index))"
    }
  }

  static func figure(_ value: Double, _ unit: Measure.Unit) -> String {
    switch unit {
    case .share: value.asPercent
    case .money: value.shownAsMoney
    case .count, .index, .points: value.shown
    }
  }

  private mutating func write(_ source: ScoreReport.Source) {
    page.heading("Read from \(source.path)")
    for fact in source.facts { page.paragraph("\(prose: fact.value)", indent: 2, lead: "\(prose: fact.name): ") }
    guard let rows = source.rows else { return }
    page.line("rows: \(rows.read) read = \(rows.used) used + \(rows.setAside) set aside", indent: 2)
    for (reason, count) in rows.reasons.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
      page.line(("\(count)" as TerminalText).padded(onTheLeftTo: 6) + "  \(literal: reason.rawValue)", indent: 2)
    }
    for fault in rows.faults.prefix(Self.listedFaults) {
      let column: TerminalText = fault.column.map { ", \(prose: $0)" } ?? ""
      page.paragraph("\(prose: fault.message)", indent: 4, lead: "line \(fault.line)\(column): ")
    }
    if rows.setAside > Self.listedFaults {
      page.paragraph(
        "\(rows.setAside - Self.listedFaults) more; `--format json` lists them, `--set-aside FILE` keeps the rows.",
        indent: 4)
    }
  }
}
