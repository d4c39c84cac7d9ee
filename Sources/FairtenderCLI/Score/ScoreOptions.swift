import ArgumentParser
import Foundation
import TenderReport
import TenderScore

/// Options of every score command.
struct ScoreOptions: ParsableArguments {
  @Option(help: "The folder of rules.")
  var rules: String?

  @Option(help: "Form of the report: \(ScoreFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ScoreFormat.text

  @Option(help: "Write to this file instead of standard output; it appears whole or not at all.")
  var output: String?

  @Option(help: "auto, always or never.")
  var color = ColorChoice.auto

  func load() throws -> (rules: ScoreRules, digest: String) {
    try ScoreRulesLocation.load(option: rules)
  }

  func write(_ report: ScoreReport, digest: String) throws {
    let file = try output.map { try OutputFile(path: $0) }
    let style = color.style(isTerminal: file == nil && isatty(STDOUT_FILENO) == 1)
    let standard = StandardOutput(descriptor: file?.descriptor ?? STDOUT_FILENO)
    try standard.write(
      format.render(report, version: Fairtender.version, rules: digest, style: style, width: Terminal.width))
    try standard.flush()
    try file?.commit()
  }
}

extension ScoreOptions {
  /// The same, as a fault of scoring.
  func written(_ report: ScoreReport, digest: String) throws(ScoreFault) {
    do {
      try write(report, digest: digest)
    } catch {
      throw ScoreFault(.unreadable, "the report must be writable, found that it is not")
    }
  }
}

extension ScoreFormat: ExpressibleByArgument {}
