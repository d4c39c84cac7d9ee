import ArgumentParser

/// `fairtender rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, explain and test the rules.",
    subcommands: [
      RulesListCommand.self, RulesExplainCommand.self, RulesTestCommand.self, RulesLintCommand.self,
      RulesCoverageCommand.self, RulesPagesCommand.self,
    ])
}
