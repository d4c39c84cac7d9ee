import Foundation
import TenderDocument
import Testing

@testable import TenderRules

/// Every example of every rule file, as written and as other sources would write it.
struct ExampleTests {
  static let rules = Result {
    try RuleSet(
      folder: RuleFolder(
        path: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Rules").standardized.path(
          percentEncoded: false)))
  }
  static let languages = (try? rules.get().languages) ?? []

  @Test func readsTheRules() throws {
    #expect(try Self.rules.get().languages.count >= 6)
  }

  @Test(arguments: languages)
  func behavesAsItsExamplesSay(_ language: LanguageCode) throws {
    var runner = ExampleRunner(try Self.rules.get())
    let (count, failures) = runner.run(language: language)
    #expect(count > 0)
    for failure in failures { Issue.record("\(failure.file):\(failure.line): \(failure.message)") }
  }

  @Test(arguments: languages)
  func behavesTheSameInDamagedText(_ language: LanguageCode) throws {
    var runner = ExampleRunner(try Self.rules.get())
    let known = Set(runner.run(language: language).failures.map { "\($0.file):\($0.line)" })
    for defect in ExampleDefect.allCases {
      let (_, failures) = runner.run(language: language) { defect.applied(to: $0) }
      for failure in failures where !known.contains("\(failure.file):\(failure.line)") {
        Issue.record("\(defect.rawValue): \(failure.file):\(failure.line): \(failure.message)")
      }
    }
  }
}
