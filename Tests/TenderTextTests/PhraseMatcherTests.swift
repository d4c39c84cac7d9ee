import Testing

@testable import TenderText

/// One matcher for many phrases and texts.
struct PhraseMatcherTests {
  private static func finds(_ text: String, of kinds: TextKinds, by matcher: inout PhraseMatcher) -> [String] {
    let bytes = Array(text.utf8)
    var scanned = ScannedText()
    bytes.withUnsafeBufferPointer { matcher.scan($0, 0..<$0.count, into: &scanned) }
    return matcher.matches(in: scanned, of: kinds).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: PhraseSet.Scope.allCases)
  func looksForAPhraseOnlyInItsKindsOfText(_ scope: PhraseSet.Scope) throws {
    var builder = PhraseSetBuilder(functionWords: ["the"], abbreviations: [], lists: [:])
    let kinds: [(String, TextKinds)] = [
      ("fair pay", TextKinds(rawValue: 1)), ("equal pay", TextKinds(rawValue: 6)), ("pay gap", .all),
    ]
    for (pattern, kinds) in kinds {
      builder.look(for: try builder.add(try PhraseSyntax(pattern)), within: scope, in: kinds)
    }
    var matcher = PhraseMatcher(builder.build())
    let text = "Fair pay, the equal pay gap."
    #expect(Self.finds(text, of: TextKinds(rawValue: 1), by: &matcher) == ["Fair pay", "pay gap"])
    #expect(Self.finds(text, of: TextKinds(rawValue: 4), by: &matcher) == ["equal pay", "pay gap"])
    #expect(Self.finds(text, of: TextKinds(rawValue: 8), by: &matcher) == ["pay gap"])
    #expect(Self.finds(text, of: .all, by: &matcher) == ["Fair pay", "equal pay", "pay gap"])
  }

  @Test func findsAlternativesOfSeveralWords() throws {
    var builder = PhraseSetBuilder(functionWords: ["the"], abbreviations: [], lists: [:])
    let pattern = "(living wage | minimum hourly? wage | (trade | labour) union* | (fair | decent) work) ...2 clause"
    builder.look(for: try builder.add(try PhraseSyntax(pattern)), within: .sentence)
    var matcher = PhraseMatcher(builder.build())
    for (text, found) in [
      "A living wage clause": ["living wage clause"], "the labour unions' own clause": ["labour unions' own clause"],
      "minimum hourly wage and a clause": ["minimum hourly wage and a clause"], "labour wage clause": [],
      "decent work. A clause": [],
    ] {
      #expect(Self.finds(text, of: .all, by: &matcher) == found, "\(text)")
    }
  }
}
