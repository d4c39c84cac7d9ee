import ArgumentParser
import TenderRules
import TenderText

/// `fairtender rules explain ID`
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell what a rule looks for, why, and what it misses.")

  @Argument(help: "A clause type or a lint, such as `anti-discrimination-clause` or `L05`.")
  var id: String

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, _) = try RulesLocation.loadWithExamples(option: rules)
    guard let page = RulePage(id, in: rules) else {
      let known = rules.clauseTypes.map(\.id) + rules.lints.map(\.id)
      throw Failure(
        "a rule must be named by its id, found `\(id)`",
        hint: Nearest.name(to: id, among: known).map { "did you mean `\($0)`?" }
          ?? "`fairtender rules list` shows all ids")
    }
    StandardOutput().finish(page.markdown)
  }
}
