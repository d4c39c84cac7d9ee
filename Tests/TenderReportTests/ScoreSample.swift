import TenderScore

/// A score of every kind, with one foreign word in every place that can hold one.
enum ScoreSample {
  static func report(_ kind: ScoreReport.Kind, _ word: String) -> ScoreReport {
    var report = ScoreReport(
      kind, title: word, sources: [source(word)], facts: [.init(word, word), .init("formula", word)])
    report.measures = measures(word) + of(kind, word).measures
    report.tables = of(kind, word).tables
    report.remarks = ScoreReport.Remark.Weight.allCases.map { .init($0, "id", word) }
    report.limits = [word]
    return report
  }

  private static func source(_ word: String) -> ScoreReport.Source {
    var rows = RowCount()
    for line in 2...4 { rows.count(RowFault(.wrongAmount, line: line, column: word, word)) }
    rows.countUsed()
    return ScoreReport.Source(path: word, facts: [.init(word, word)], rows: rows)
  }

  private static func measures(_ word: String) -> [Measure] {
    var share = Measure("sme-share-by-value", word, .share, value: 0.5, formula: word, source: word)
    share.inputs = [.init(word, 1)]
    share.parts = [
      .init(word, 0.25, inputs: [.init("value", 1), .init("of", 4)]), .init("micro", 0.25, inputs: [.init("value", 1)]),
    ]
    share.coverage = Measure.Coverage(known: 2, total: 4, basis: word, lowest: 0.25, highest: 0.75)
    var untold = Measure("certified-share-by-suppliers", word, .share, value: nil, formula: word, source: word)
    untold.reason = word
    var spend = Measure("spend", word, .money, value: 4, formula: word, source: word)
    spend.parts = [.init(word, 3), .init("other", 1)]
    return [share, untold, spend]
  }

  private static func of(_ kind: ScoreReport.Kind, _ word: String) -> (measures: [Measure], tables: [ScoreTable]) {
    switch kind {
    case .suppliers: ([], [trend, slices(word)])
    case .bids: ([points(word)], bids(word))
    case .design: ([], [design(word)])
    case .questionnaire: ([points(word)], [scores(word)])
    case .awards: ([hhi(word)], [cities(word)])
    }
  }

  private static func points(_ word: String) -> Measure {
    var measure = Measure("bid-1", word, .points, value: 60, formula: word, source: word)
    measure.inputs = [.init("rank", 1)]
    measure.parts = [.init("price", 40), .init(word, 20)]
    return measure
  }

  private static func hhi(_ word: String) -> Measure {
    var measure = Measure("awards-hhi", word, .index, value: 1, formula: word, source: word)
    measure.parts = [.init(word, 1, inputs: [.init("awards", 4)])]
    return measure
  }

  private static var trend: ScoreTable {
    ScoreTable(
      "trend", "Trend",
      columns: [.init("period", "Period"), .init("sme_share", "SMEs", .share), .init("top_5_share", "Top", .share)],
      rows: [[.text("2023"), .number(0.4), .number(1)], [.text("2024"), .nothing, .number(0.9)]])
  }

  private static func slices(_ word: String) -> ScoreTable {
    ScoreTable(
      "by-category", word,
      columns: [
        .init("category", word), .init("spend", "Spend", .money), .init("sme_share", "SMEs", .share),
        .init("size_known", "Known", .share),
      ], rows: [[.text(word), .number(5), .number(0.5), .number(1)], [.text("x"), .number(1), .nothing, .number(0)]],
      note: word)
  }

  private static func cities(_ word: String) -> ScoreTable {
    ScoreTable(
      "cities", word,
      columns: [
        .init("city", word), .init("awards", "Awards", .count), .init("sme_awards", "To SMEs", .share),
        .init("size_known", "Known", .count),
      ], rows: [[.text(word), .number(4), .number(0.75), .number(4)], [.text("x"), .number(1), .nothing, .number(0)]])
  }

  private static func scores(_ word: String) -> ScoreTable {
    ScoreTable(
      "scores", word,
      columns: [.init("supplier", word), .init("score", "Score", .points), .init("completeness", "Answered", .share)],
      rows: [[.text(word), .number(60), .number(0.5)]])
  }

  private static func design(_ word: String) -> ScoreTable {
    ScoreTable(
      "design", word,
      columns: [
        .init("formula", word), .init("weight", "Weight", .points), .init("changed", "Changes", .share),
        .init("best_wins", "Best", .share), .init("best_wins_without", "Without", .share),
      ],
      rows: [5.0, 10].map { [.text(word), .number($0), .number($0 / 100), .number(0.5), .number(0.4)] })
  }

  private static func bids(_ word: String) -> [ScoreTable] {
    let rank: [ScoreTable.Cell] = [.number(1), .text(word)]
    return [
      ScoreTable("ranking", word, columns: [.init("rank", "Rank", .count), .init("bid", word)], rows: [rank]),
      ScoreTable(
        "formulas", word, columns: [.init("formula", word), .init("decides", word)],
        rows: [[.text(word), .text("yes")]]),
      ScoreTable(
        "ranks", word, columns: [.init("formula", word), .init("criterion", word), .init("bid_1", word, .count)],
        rows: [[.text(word), .text("with"), .number(1)], [.text(word), .text(word), .nothing]]),
      ScoreTable(
        "criteria", word,
        columns: [
          .init("criterion", word), .init("kind", word), .init("weight", word, .points),
          .init("effective_weight", word, .points),
        ], rows: [[.text(word), .text("diversity"), .number(10), .number(4)]]),
      ScoreTable(
        "leverage", word,
        columns: [.init("formula", word), .init("full", word, .share), .init("actual", word, .share)],
        rows: [[.text(word), .number(0.25), .number(0.1)]]),
    ]
  }
}
