import ArgumentParser
import TenderReport
import TenderScore

/// `fairtender score awards PATH…`
struct ScoreAwardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "awards", abstract: "Measure the supplier base from award notices, per buyer and charter city.",
    discussion: "Reads result notices in eForms and TED XML; other documents hold no awards and are counted.")

  @Argument(help: "Files and folders of notices.")
  var paths: [String]

  @Option(help: "The currency of values, such as EUR; values in others are left out.")
  var currency = "EUR"

  @Option(help: "The months to measure, such as 2024-01..2024-12 or 2024; by default all.")
  var period: String?

  @Option(help: "Months before the period in which a supplier must have had nothing to be new.")
  var window = 36

  @Option(help: "Only the notices of this charter city, such as nantes; may be repeated.")
  var city: [String] = []

  @Option(help: "Tell all that one winner adds, by its name or identifier.")
  var explain: String?

  @OptionGroup var options: ScoreOptions

  func run() throws {
    let (rules, digest) = try options.load()
    guard 1...600 ~= window else { throw Failure("`--window` must be 1 to 600 months, found \(window)") }
    let inputs = InputCollector.inputs(paths)
    guard !inputs.isEmpty else {
      throw Failure("a folder must hold files, found none in \(paths.joined(separator: ", "))")
    }
    let cities = try RulesLocation.load(option: options.rules).rules.cityMatcher
    var collection = try AwardCollection(cities: cities, wanted: city)
    var awards = AwardReport(rules: rules, currency: currency.uppercased(), period: try period.map(PeriodOption.months))
    let report: ScoreReport
    do throws(ScoreFault) {
      for input in inputs {
        for award in collection.awards(of: input) { try awards.add(award) }
      }
      report = try self.report(awards, collection)
    } catch {
      throw Failure(error.message, hint: error.hint)
    }
    try options.write(report, digest: digest)
    if collection.unreadable > 0 { throw Exit.incomplete }
  }

  private func report(_ awards: AwardReport, _ collection: AwardCollection) throws(ScoreFault) -> ScoreReport {
    var report = ScoreReport(
      .awards, title: "Awards", sources: paths.map { ScoreReport.Source(path: $0) },
      facts: [collection.fact] + awards.facts(window: window))
    report.measures = awards.measures(window: window)
    report.tables = awards.tables(window: window)
    if let explain { report.tables.append(try awards.explanation(of: explain, window: window)) }
    report.remarks = awards.remarks
    report.limits = ScoreReport.awardLimits
    return report
  }
}

extension ScoreReport {
  static let awardLimits = [
    "Notices tell of contracts above the thresholds, and of others only where a buyer publishes them.",
    "A notice counts once however often it is read; a correction under a new number counts again. Names and identifiers are as "
      + "published; the size is what the buyer ticked.",
    "Shares and concentration of awards are counted as a survey counts them for B3 (`fairtender survey`), which takes the latest "
      + "award notice of each procedure; measures by value know suppliers by their identifiers first.",
    "Indications, not legal advice.",
  ]
}
