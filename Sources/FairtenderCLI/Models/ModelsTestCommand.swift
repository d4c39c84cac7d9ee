import ArgumentParser
import TenderDocument
import TenderReaders
import TenderRules

/// `fairtender models test`
struct ModelsTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Check every model as if it were pasted: it must be found as its own clause, binding, without a finding.")

  @Option(help: "The folder of rules.")
  var rules: String?

  @Option(help: "Only the texts in this language.")
  var language: String?

  func run() throws {
    let (library, folder) = try ModelsLocation.load(option: rules)
    let code = try language.map {
      try ModelsLocation.language($0, among: library.languages, of: "a model")
    }
    let (set, _) = try RulesLocation.load(option: rules)
    guard let policy = set.policies.first else {
      throw Failure("a rules folder must hold a policy, found none in `\(folder)/policies`")
    }
    let catalog = ReaderCatalog(headings: set.headings)
    var tester = ModelTester(Checker(rules: set, policy: policy)) { text, language, role in
      try catalog.read(Array(text.utf8), hints: ReaderCatalog.Hints(language: language, role: role, kind: .plainText))
    }
    let (count, failures) = try tester.run(library, language: code)
    let lines = failures.map { "\(folder)/\($0.file):\($0.line): error: \($0.message)\n" }
    let failed = Set(failures.map { "\($0.file):\($0.line)" }).count
    StandardOutput().finish(lines.joined() + "\(count - failed) passed, \(failed) failed\n")
    if failed > 0 { throw Exit.findings }
  }
}
