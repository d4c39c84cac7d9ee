import ArgumentParser
import Foundation
import TenderDocument
import TenderReaders
import TenderReport
import TenderScore

/// `fairtender score awards PATH…`
struct ScoreAwardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "awards", abstract: "Measure the supplier base from award notices, per buyer.",
    discussion: "Reads result notices in eForms and TED XML; other documents hold no awards and are counted.")

  @Argument(help: "Files and folders of notices.")
  var paths: [String]

  @Option(help: "The currency of values, such as EUR; values in others are left out.")
  var currency = "EUR"

  @Option(help: "The months to measure, such as 2024-01..2024-12 or 2024; by default all.")
  var period: String?

  @Option(help: "Months before the period in which a supplier must have had nothing to be new.")
  var window = 36

  @OptionGroup var options: ScoreOptions

  func run() throws {
    let (rules, digest) = try options.load()
    guard 1...600 ~= window else { throw Failure("`--window` must be 1 to 600 months, found \(window)") }
    let inputs = InputCollector.inputs(paths)
    guard !inputs.isEmpty else {
      throw Failure("a folder must hold files, found none in \(paths.joined(separator: ", "))")
    }
    var awards = AwardReport(rules: rules, currency: currency.uppercased(), period: try period.map(PeriodOption.months))
    var counts = (notices: 0, without: 0, unreadable: 0)
    let catalog = ReaderCatalog(headings: SectionHeadings())
    do throws(ScoreFault) {
      for input in inputs {
        guard let document = Self.document(input, catalog) else {
          counts.unreadable += 1
          continue
        }
        let found = document.contractAwards
        if found.isEmpty { counts.without += 1 } else { counts.notices += 1 }
        for award in found { try awards.add(award) }
      }
    } catch {
      throw Failure(error.message, hint: error.hint)
    }
    var report = ScoreReport(
      .awards, title: "Awards", sources: paths.map { ScoreReport.Source(path: $0) },
      facts: [
        .init(
          "documents",
          "\(inputs.count): \(counts.notices) with awards, \(counts.without) without, \(counts.unreadable) not read")
      ] + awards.facts(window: window))
    report.measures = awards.measures(window: window)
    report.tables = awards.tables(window: window)
    report.remarks = awards.remarks
    report.limits = ScoreReport.awardLimits
    try options.write(report, digest: digest)
    if counts.unreadable > 0 { throw Exit.incomplete }
  }

  /// nil for an input that can't be read, which is told on standard error.
  private static func document(_ input: InputCollector.Input, _ catalog: ReaderCatalog) -> Document? {
    guard case .file(let path) = input else { return nil }
    var hints = ReaderCatalog.Hints()
    hints.kind = path.lowercased().hasSuffix(".xml") ? .xml : .unknown
    do throws(InputError) {
      return try catalog.read(try InputFile(path: path, limit: InputFile.defaultLimit).read(), hints: hints)
    } catch {
      StandardError.write("\(path): error: \(error.message)\n".shownOnTerminal)
      return nil
    }
  }
}

extension ScoreReport {
  static let awardLimits = [
    "Notices tell of contracts above the thresholds, and of others only where a buyer publishes them.",
    "A notice that is published twice counts twice. Names and identifiers are as published; the size is what the buyer ticked.",
    "Indications, not legal advice.",
  ]
}
