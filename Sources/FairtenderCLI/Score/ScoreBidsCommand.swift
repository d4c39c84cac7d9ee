import ArgumentParser
import TenderScore

/// `fairtender score bids FILE.csv`
struct ScoreBidsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bids", abstract: "Rank bids, and show what the diversity criterion does under each formula.",
    discussion: """
      The table has a column `bid`, a column `price` and a column of scores for each criterion. Rows whose bid is #weight, #scale, \
      #minimum, #diversity or #value are about the criteria; with --criteria the weights are read from the tender.
      """)

  @Argument(help: "A table of bids; `-` reads standard input.")
  var file: String

  @Option(help: "The tender: its award criteria give the weights.")
  var criteria: String?

  @Option(help: "The lot of the tender, where it has several.")
  var lot: String?

  @Option(
    help:
      "The price formula of the ranking: \(PriceFormula.allCases.map(\.rawValue).joined(separator: ", ")), or 1 to 8.")
  var formula = "proportional"

  @Option(help: "Quality points by `absolute` (weight × score ÷ scale) or `relative` (÷ best score).")
  var quality = EvaluationRules.Quality.absolute

  @Option(help: "Round the points of every criterion to so many decimals.")
  var round: Int?

  @Option(name: .customLong("tie-break"), help: "What parts equal bids, in this order: price, quality, diversity.")
  var tieBreak: String?

  @Option(help: "The price that gets no points, for formula 4.")
  var budget: Double?

  @Option(help: "The price that gets all points, for formula 4; 0 where not given.")
  var floor: Double?

  @Option(name: .customLong("set-aside"), help: "Keep the rows that are not used in this file.")
  var setAside: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var options: ScoreOptions

  func run() throws {
    let (rules, digest) = try options.load()
    let formula = try chosenFormula()
    let evaluation = try evaluationRules()
    let scheme = try criteria.map { try TenderCriteria.scheme($0, lot: lot, rules: options.rules) }
    let source = try TableFile(path: file).source
    let request = try table.request()
    var kept: [[UInt8]] = []
    do throws(ScoreFault) {
      let reader = try BidReader(source, rules: rules, scheme: scheme, request: request) { kept.append(Array($0)) }
      if let setAside { try keep(kept, under: reader.table.rawHeader, in: setAside) }
      let words = try BidReport(reader.bids, formula: formula, rules: evaluation)
      var report = ScoreReport(
        .bids, title: "Bids of \(file)",
        sources: [
          ScoreReport.Source(
            path: file, table: reader.table, rows: reader.rows, criteria: reader.bids.criteria.map(\.name))
        ],
        facts: words.facts)
      if let scheme { report.facts.append(ScoreReport.Fact("criteria", scheme.source)) }
      report.measures = words.measures
      report.tables = words.tables
      report.remarks = reader.remarks + words.remarks + ignored(reader.ignored)
      report.limits = ScoreReport.bidLimits
      try options.written(report, digest: digest)
      if reader.rows.setAside == 0 { return }
    } catch {
      throw Failure(error, path: file)
    }
    throw Exit.incomplete
  }

  private func keep(_ rows: [[UInt8]], under header: [UInt8], in path: String) throws(ScoreFault) {
    do {
      let file = try SetAsideFile(path: path)
      for row in [header] + rows { try file.write(row) }
      try file.commit()
    } catch {
      throw ScoreFault(.unreadable, "the file of rows set aside must be writable, found that it is not")
    }
  }

  private func ignored(_ names: [String]) -> [ScoreReport.Remark] {
    names.isEmpty
      ? []
      : [
        .init(.hint, "no-criterion", "these columns have no weight and were not used: \(names.joined(separator: ", "))")
      ]
  }

  private func chosenFormula() throws -> PriceFormula {
    let found = PriceFormula(rawValue: formula) ?? PriceFormula.allCases.first { String($0.number) == formula }
    guard let found else {
      throw Failure(
        "`--formula` must name a formula, found `\(formula)`",
        hint: "known: \(PriceFormula.allCases.map { "\($0.number) \($0.rawValue)" }.joined(separator: ", "))")
    }
    return found
  }

  private func evaluationRules() throws -> EvaluationRules {
    var rules = EvaluationRules()
    rules.quality = quality
    rules.budget = budget
    rules.floor = floor
    if let round {
      guard 0...6 ~= round else { throw Failure("`--round` must be 0 to 6 decimals, found \(round)") }
      rules.decimals = round
    }
    if let budget, budget <= max(0, floor ?? 0) {
      throw Failure("`--budget` must be above 0 and above `--floor`, found \(budget)")
    }
    for word in (tieBreak ?? "").split(separator: ",").map(String.init) {
      guard let rule = EvaluationRules.TieBreak(rawValue: word) else {
        throw Failure("`--tie-break` must list price, quality or diversity, found `\(word)`")
      }
      rules.tieBreaks.append(rule)
    }
    return rules
  }
}

extension EvaluationRules.Quality: ExpressibleByArgument {}

extension ScoreReport {
  static let bidLimits = [
    "The method, the weights and the rounding must stand in the tender; they can't be changed after the bids are opened "
      + "(CJEU C-6/15 Dimarso, C-532/06 Lianakis).",
    "A low price is a hint to ask, not a reason to exclude.",
    "Indications, not legal advice.",
  ]
}
