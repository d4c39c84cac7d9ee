import ArgumentParser
import Foundation
import TenderRules

/// Options about findings that a document or a configuration asks to ignore.
struct SuppressionOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-suppressions"),
    help: "Follow no mark in a document and no suppression of a configuration; every finding counts.")
  var noSuppressions = false

  @Option(help: "The day on which suppressions must still hold, such as 2027-03-01; by default today (UTC).")
  var today: String?

  func validate() throws {
    guard let today, !Suppressor.isDay(today) else { return }
    throw ValidationError("--today must be a date such as 2027-03-01, found \(today).")
  }

  /// The day on which suppressions must hold; nil where nothing is to be held back.
  var day: String? {
    noSuppressions ? nil : today ?? Self.date(ProcessInfo.processInfo.environment)
  }

  /// Of the clock, or of `SOURCE_DATE_EPOCH` for builds that must not depend on one.
  private static func date(_ environment: [String: String]) -> String {
    let epoch = environment["SOURCE_DATE_EPOCH"].flatMap(TimeInterval.init)
    return (epoch.map { Date(timeIntervalSince1970: $0) } ?? Date()).formatted(.iso8601.year().month().day())
  }
}
