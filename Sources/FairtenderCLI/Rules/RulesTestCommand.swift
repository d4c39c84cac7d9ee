import ArgumentParser
import TenderDocument
import TenderRules

/// `fairtender rules test`
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples that stand in the rule files.")

  @Option(help: "The folder of rules.")
  var rules: String?

  @Option(help: "Only the examples of this language.")
  var language: String?

  func run() throws {
    let (rules, folder) = try RulesLocation.loadWithExamples(option: rules)
    let code = try language.map { text in
      guard let code = LanguageCode(declared: text), rules.languages.contains(code) else {
        throw Failure(
          "`--language` must be a language that has rules, found `\(text)`",
          hint: "known: " + rules.languages.map(\.rawValue).joined(separator: ", "))
      }
      return code
    }
    var runner = ExampleRunner(rules)
    let result = runner.run(language: code)
    let lines = result.failures.map { "\(folder)/\($0.file):\($0.line): error: \($0.message)\n" }
    let passed = result.count - result.failures.count
    StandardOutput().finish(lines.joined() + "\(passed) passed, \(result.failures.count) failed\n")
    if !result.failures.isEmpty { throw Exit.findings }
  }
}
