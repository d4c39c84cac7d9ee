import ArgumentParser
import TenderRules

/// `fairtender rules lint`
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Refuse rules without source, title or examples; warn of phrases that lose words.")

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, folder) = try RulesLocation.loadWithExamples(option: rules)
    let complaints = RuleLinter(rules, messages: try RulesLocation.messages(in: folder)).complaints()
    let lines = complaints.map { "\(folder)/\($0.subject): \($0.severity.rawValue): \($0.message)\n" }
    let count = rules.clauseTypes.count + rules.lints.count
    let errors = complaints.count { $0.severity == .error }
    StandardOutput().finish(
      lines.joined() + "\(count) rules, \(errors) complaints, \(complaints.count - errors) warnings\n")
    if errors > 0 { throw Exit.findings }
  }
}
