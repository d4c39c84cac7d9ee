import ArgumentParser
import TenderRules

/// `fairtender rules coverage`
struct RulesCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Show how many phrases and examples each rule has in each language.")

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, _) = try RulesLocation.loadWithExamples(option: rules)
    let coverage = RuleCoverage(rules)
    let width = (coverage.rules.map(\.count).max() ?? 0) + 2
    var lines = [
      Self.padded("phrases/examples", width) + coverage.languages.map { Self.padded($0.rawValue, 7) }.joined()
    ]
    for rule in coverage.rules {
      let cells = coverage.languages.map { language in
        Self.padded(coverage.cell(rule, language).map { "\($0.phrases)/\($0.examples)" } ?? "-", 7)
      }
      lines.append(Self.padded(rule, width) + cells.joined())
    }
    let gaps = coverage.gaps
    lines.append("")
    lines.append("not covered: \(gaps.count) of \(coverage.rules.count * coverage.languages.count)")
    lines += gaps.map { "  \($0.rule) \($0.language.rawValue)" }
    StandardOutput().finish(lines.joined(separator: "\n") + "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
