import ArgumentParser

/// `fairtender rules list`
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List all rules: id, family and title, parted by tabs.")

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, _) = try RulesLocation.load(option: rules)
    let lines =
      rules.clauseTypes.map { "\($0.id)\t\($0.family )\t\($0.title)\n" }
      + rules.lints.map { "\($0.id)\t\($0.family ?? "-")\t\($0.title)\n" }
    StandardOutput().finish(lines.joined())
  }
}
