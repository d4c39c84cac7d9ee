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
    let runs = [
      ("", runner.run(language: code)), (" in damaged text", runner.runDamaged(language: code)),
      (" denied", runner.runDenied(language: code)),
    ]
    var lines = ""
    for (_, result) in runs {
      for failure in result.failures {
        lines += "\(folder)/\(failure.file):\(failure.line): error: \(failure.message)\n"
      }
    }
    for (name, result) in runs {
      lines += "\(result.count - result.failures.count) passed, \(result.failures.count) failed\(name)\n"
    }
    StandardOutput().finish(lines)
    if runs.contains(where: { !$0.1.failures.isEmpty }) { throw Exit.findings }
  }
}
