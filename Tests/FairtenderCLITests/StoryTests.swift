import Foundation
import TestSupport
import Testing

/// The story that the samples and README tell: a draft with four faults, and the same draft with the suggested wording pasted.
@Suite struct StoryTests {
  private struct Story {
    let report: JSONValue

    var findings: [JSONValue] { report["findings"]?.elements ?? [] }
    var rules: Set<String> { Set(findings.compactMap { $0["rule"]?.text }) }
    var verdicts: [String] { report["commitments"]?.elements.compactMap { $0["verdict"]?.text } ?? [] }
  }

  @Test(arguments: ["en", "fr"])
  func findsTheFourFaultsOfTheDraftAndSaysWhatToDo(language: String) throws {
    let draft = try story("story-draft.\(language).txt")
    #expect(draft.rules == ["A02", "L05", "L09", "L10"])
    #expect(draft.findings.count == 4)
    for finding in draft.findings {
      #expect(finding["advice"]?.text?.isEmpty == false)
      // How well staff must speak is a word in the specification, not a clause to paste.
      guard finding["rule"]?.text != "L05" else { continue }
      #expect(finding["suggestion"]?["language"]?.text == language)
    }
    #expect(!draft.verdicts.contains("fully"))
  }

  @Test(arguments: ["en", "fr"])
  func findsNothingWrongOnceTheWordingIsPasted(language: String) throws {
    let mended = try story("story-mended.\(language).txt")
    #expect(mended.findings.isEmpty)
    #expect(mended.verdicts == ["fully", "fully", "fully"])
    #expect(mended.report["award"]?[0]?["diversityShare"] == .number(10))
  }

  @Test(arguments: ["en", "fr"])
  func holdsEverySuggestionWordForWord(language: String) throws {
    let mended = Self.words(try Repository.text(of: "Samples/story-mended.\(language).txt"))
    for finding in try story("story-draft.\(language).txt").findings {
      guard let text = finding["suggestion"]?["text"]?.text else { continue }
      #expect(mended.contains(Self.words(text)), "\(finding["rule"]?.text ?? "")")
    }
  }

  private func story(_ name: String) throws -> Story {
    let run = try Program().run("check", "Samples/\(name)", "--fail-on", "never", "--format", "json")
    return Story(report: try JSONValue(run.text))
  }

  /// Lines are broken differently in a document and in a suggestion.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
