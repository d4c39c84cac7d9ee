import TenderScore

/// The answer of a score that has no single figure to begin with, in a sentence or two.
struct ScoreAnswer {
  private let report: ScoreReport

  init(_ report: ScoreReport) {
    self.report = report
  }

  var markup: HTMLMarkup {
    let sentences =
      switch report.kind {
      case .bids: bids
      case .design: design
      case .questionnaire: questionnaire
      case .suppliers, .awards: [TerminalText]()
      }
    return "\(sentences.map { "<p class=\"said\">\($0)</p>\n" as HTMLMarkup })"
  }

  private var bids: [TerminalText] {
    guard let ranking = report.table("ranking"), let formulas = report.table("formulas") else { return [] }
    let winners = ranking.rows.filter { ranking.cell("rank", in: $0) == .number(1) }.map {
      ranking.words("bid", in: $0)
    }
    let deciding = formulas.rows.filter { formulas.cell("decides", in: $0) == .text("yes") }
      .map { formulas.words("formula", in: $0) }
    let first: TerminalText =
      winners.isEmpty
      ? "Every bid is out."
      : "\(TextPage.joined(winners, by: " and ")) \(winners.count > 1 ? "share" : "holds") the first rank."
    guard report.marksDiversity else {
      return [
        first,
        """
        No criterion is marked as one on diversity, so that nothing is compared. In the table of bids, a row `#diversity` with `yes` marks it.
        """,
      ]
    }
    let second: TerminalText =
      deciding.isEmpty
      ? "Under no formula does the diversity criterion change who wins."
      : "The diversity criterion changes who wins under the formulas \(TextPage.joined(deciding, by: ", "))."
    return [first, second]
  }

  private var design: [TerminalText] {
    guard let table = report.table("design"),
      let most = table.rows.max(by: { table.number("changed", in: $0) < table.number("changed", in: $1) }),
      let least = table.rows.min(by: { table.number("changed", in: $0) < table.number("changed", in: $1) })
    else { return [] }
    func words(_ row: [ScoreTable.Cell]) -> TerminalText {
      """
      formula \(table.words("formula", in: row)) with a weight of \(table.words("weight", in: row)) % \
      (in \(table.words("changed", in: row)) of the made-up tenders)
      """
    }
    return [
      "The criterion changes who wins most often under \(words(most)), and least often under \(words(least))."
    ]
  }

  private var questionnaire: [TerminalText] {
    guard let table = report.table("scores"), let best = table.rows.first else { return [] }
    let whole = table.rows.count { table.number("completeness", in: $0) >= 1 }
    let count: TerminalText = table.rows.count == 1 ? "1 supplier" : "\(table.rows.count) suppliers"
    return [
      """
      \(count) answered, \(whole) of them every question. The highest score is \(table.words("score", in: best)) \
      of 100, of \(table.words("supplier", in: best)), who answered \(table.words("completeness", in: best)) of the questions by weight.
      """
    ]
  }
}

extension ScoreReport {
  func table(_ id: String) -> ScoreTable? { tables.first { $0.id == id } }

  func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }

  /// True where a criterion of the bids is the one on diversity.
  var marksDiversity: Bool {
    guard let criteria = table("criteria") else { return false }
    return criteria.rows.contains { criteria.cell("kind", in: $0) == .text("diversity") }
  }
}

extension ScoreTable {
  /// The cell of a row by the id of its column.
  func cell(_ id: String, in row: [Cell]) -> Cell {
    columns.firstIndex { $0.id == id }.map { row[$0] } ?? .nothing
  }

  /// As shown.
  func words(_ id: String, in row: [Cell]) -> TerminalText {
    ScoreTableMarkup.text(cell(id, in: row), columns.first { $0.id == id }?.unit)
  }

  /// NaN never: 0 for what is no number.
  func number(_ id: String, in row: [Cell]) -> Double {
    if case .number(let number) = cell(id, in: row) { number } else { 0 }
  }

  /// nil for what is no number.
  func known(_ id: String, in row: [Cell]) -> Double? {
    if case .number(let number) = cell(id, in: row) { number } else { nil }
  }
}
