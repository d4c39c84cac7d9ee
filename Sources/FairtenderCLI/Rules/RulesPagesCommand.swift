import ArgumentParser
import Foundation
import TenderRules

/// `fairtender rules pages FOLDER`
struct RulesPagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages", abstract: "Write a page of documentation for every rule, and one that lists them.")

  @Argument(help: "The folder to write to; made where it is missing.")
  var folder: String

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (rules, _) = try RulesLocation.loadWithExamples(option: rules)
    var index = "# Rules\n\n"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for id in rules.clauseTypes.map(\.id) + rules.lints.map(\.id) {
        guard let page = RulePage(id, in: rules) else { continue }
        try Data(page.markdown.utf8).write(to: URL(filePath: folder + "/\(id).md"), options: .atomic)
        index += "- [\(page.title)](\(id).md) `\(id)`\n"
      }
      try Data(index.utf8).write(to: URL(filePath: folder + "/README.md"), options: .atomic)
    } catch {
      throw Failure("the pages must be writable in `\(folder)`, found: \(error.localizedDescription)")
    }
  }
}
