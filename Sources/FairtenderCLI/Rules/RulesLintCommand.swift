import ArgumentParser
import TenderRules

/// `fairtender rules lint`
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Refuse rules without source, title or examples.")

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, folder) = try RulesLocation.loadWithExamples(option: rules)
    let complaints = RuleLinter(rules).complaints()
    let lines = complaints.map { "\(folder)/\($0.subject): error: \($0.message)\n" }
    let count = rules.clauseTypes.count + rules.lints.count
    StandardOutput().finish(lines.joined() + "\(count) rules, \(complaints.count) complaints\n")
    if !complaints.isEmpty { throw Exit.findings }
  }
}
