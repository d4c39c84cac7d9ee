import ArgumentParser
import TenderRules

/// `fairtender rules lint`
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: """
      Refuse rules without source, title or examples; warn of phrases that lose words, of phrases without a hit, and of lists \
      that nothing names.
      """)

  @Option(help: "The folder of rules.")
  var rules: String?

  @Flag(help: "Show every phrase without a hit, not only how many a file has.")
  var all = false

  func run() throws {
    let (rules, folder) = try RulesLocation.loadWithExamples(option: rules)
    var examples = ExampleRunner(rules)
    let unshown = examples.unshownPhrases()
    let linter = RuleLinter(rules, messages: try RulesLocation.messages(in: folder))
    // Errors must not scroll away behind what many files have.
    let shown = (all ? unshown.flatMap(\.complaints) : unshown.map(\.summary)) + linter.complaints()
    let errors = shown.count { $0.severity == .error }
    let count = rules.clauseTypes.count + rules.lints.count
    StandardOutput().finish(
      Self.lines(shown, folder: folder)
        + "\(count) rules, \(errors) complaints, \(shown.count - errors) warnings\n")
    if errors > 0 { throw Exit.findings }
  }

  /// A hint stands behind the last of the complaints in a row that share it.
  private static func lines(_ complaints: [RuleLinter.Complaint], folder: String) -> String {
    var lines = ""
    for (index, complaint) in complaints.enumerated() {
      lines += "\(folder)/\(complaint.subject): \(complaint.severity.rawValue): \(complaint.message)\n"
      guard let hint = complaint.hint else { continue }
      if index + 1 == complaints.count || complaints[index + 1].hint != hint { lines += "hint: \(hint)\n" }
    }
    return lines
  }
}
