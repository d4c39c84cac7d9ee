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

/// What happens to text on its way through editors, fonts and PDF.
enum ExampleDefect: String, CaseIterable {
  case noBreakSpaces, doubleSpaces, decomposedAccents, curlyApostrophes, softHyphens, lineEndHyphen, textBefore,
    capitals

  func applied(to text: String) -> String {
    switch self {
    case .noBreakSpaces: text.replacing(" ", with: "\u{A0}")
    case .doubleSpaces: text.replacing(" ", with: "  ")
    case .decomposedAccents: text.decomposedStringWithCanonicalMapping
    case .curlyApostrophes: text.replacing("'", with: "\u{2019}")
    case .softHyphens: Self.breaking(text, with: "\u{AD}", mostWords: .max)
    // Half a word may be a word that a rule minds, and is one more to a gap: so only one is broken, among those to be found.
    case .lineEndHyphen:
      text.replacing(/«.*?»/) { Self.breaking(String($0.output), with: "-\n", mostWords: 1) }
    case .textBefore: "The annexes are numbered from one to nine and stand behind the form.\n\n" + text
    case .capitals: text.uppercased()
    }
  }

  /// `text` with a mark before the last letters of its first long words.
  private static func breaking(_ text: String, with mark: String, mostWords: Int) -> String {
    var count = 0
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard count < mostWords, word.count > 8, word.allSatisfy({ $0.isLetter && !$0.isUppercase }) else {
        return String(word)
      }
      count += 1
      return word.dropLast(3) + mark + word.suffix(3)
    }.joined(separator: " ")
  }
}
