import Foundation
import TenderDocument
import Testing

@testable import TenderRules

/// Every example of every rule file, as written and as other sources would write it.
struct ExampleTests {
  static let rules = Result {
    try RuleSet(
      folder: RuleFolder(path: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Rules").standardized.path()))
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

  @Test(arguments: languages, ExampleDefect.allCases)
  func behavesTheSameInDamagedText(_ language: LanguageCode, _ defect: ExampleDefect) throws {
    var runner = ExampleRunner(try Self.rules.get())
    let known = Set(runner.run(language: language).failures.map { "\($0.file):\($0.line)" })
    let (_, failures) = runner.run(language: language) { defect.applied(to: $0) }
    for failure in failures where !known.contains("\(failure.file):\(failure.line)") {
      Issue.record("\(defect.rawValue): \(failure.file):\(failure.line): \(failure.message)")
    }
  }
}

/// What happens to text on its way through editors, fonts and PDF.
enum ExampleDefect: String, CaseIterable {
  case noBreakSpaces, doubleSpaces, decomposedAccents, curlyApostrophes, softHyphens, lineEndHyphens, textBefore, capitals

  func applied(to text: String) -> String {
    switch self {
    case .noBreakSpaces: text.replacing(" ", with: "\u{A0}")
    case .doubleSpaces: text.replacing(" ", with: "  ")
    case .decomposedAccents: text.decomposedStringWithCanonicalMapping
    case .curlyApostrophes: text.replacing("'", with: "\u{2019}")
    case .softHyphens: Self.breaking(text, with: "\u{AD}")
    case .lineEndHyphens: Self.breaking(text, with: "-\n")
    case .textBefore: "The annexes are numbered from one to nine and stand behind the form.\n\n" + text
    case .capitals: text.uppercased()
    }
  }

  /// `text` with a mark in the middle of every long word.
  private static func breaking(_ text: String, with mark: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > 8, word.allSatisfy({ $0.isLetter && !$0.isUppercase }) else { return String(word) }
      return word.prefix(word.count / 2) + mark + word.suffix(word.count - word.count / 2)
    }.joined(separator: " ")
  }
}
