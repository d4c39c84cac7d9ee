import Foundation
import TenderDocument
import Testing

@testable import TenderRules

/// The wording that findings carry.
struct SuggestionTests {
  private func suggestions(_ document: TestDocument, _ rules: RuleSet) throws -> [Finding.Suggestion?] {
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(document.document).findings.filter { $0.outcome == .notMet }.map(\.suggestion)
  }

  private func lint(_ suggestion: String) -> RuleFiles {
    ModelFiles.rules.replacing([
      "lints/L91-native-speaker/rule.yml": RuleFiles.lint("L91", "native-speaker", more: "suggest: " + suggestion)
    ])
  }

  private static let swedish = Finding.Suggestion(
    model: "equal-terms", language: "sv",
    text: "Lika rättigheter\n\nLeverantören ska ge lika rättigheter inom 14 dagar.")

  /// An English finding and a Swedish one.
  private var document: TestDocument {
    var document = TestDocument("Staff must be native speakers.")
    document.add("Personalens modersmål är svenska.", language: "sv")
    return document
  }

  @Test func speaksTheLanguageOfTheWordsItAnswers() throws {
    let found = try suggestions(document, ModelFiles.rules.rules())
    #expect(found.map { $0?.language } == ["en", "sv"])
    #expect(found[1] == Self.swedish)
  }

  @Test func fallsBackToEnglish() throws {
    var document = TestDocument()
    document.add("Henkilökunnan äidinkieli on suomi.", language: "fi")
    #expect(try suggestions(document, ModelFiles.rules.rules()).map { $0?.language } == ["en"])
    // The model is written in Swedish alone.
    let other = ModelFiles.rules.replacing([ModelFiles.english: ""])
    #expect(try suggestions(document, other.rules()) == [nil])
  }

  @Test func takesTheFirstLanguageOfTheDocumentWhereNothingWasFound() throws {
    let absence = """
      id: L91
      name: native-speaker
      title: A lint
      severity: info
      confidence: high
      message: No penalty.
      why: Why it is.
      advice: Add one.
      limits: What it misses.
      when: { not: { clause: { family: [monitoring-penalty] } } }
      suggest: { model: equal-terms }
      """
    var document = TestDocument()
    document.add("Personalen är många.", language: "sv")
    document.add("Staff has rights.")
    let rules = try ModelFiles.rules.replacing(["lints/L91-native-speaker/rule.yml": absence]).rules()
    #expect(try suggestions(document, rules) == [Self.swedish])
  }

  @Test func fillsInTheNumbersAndTheLevelOfTheLint() throws {
    let set = try suggestions(document, lint("{ model: equal-terms, set: { days: 3 } }").rules())
    #expect(set[1]?.text.hasSuffix("inom 3 dagar.") == true)
    let entry = try suggestions(document, lint("{ model: equal-terms, level: entry }").rules())
    #expect(entry[0]?.text == "Equal rights\n\nStaff shall have equal rights.")
  }

  @Test func takesTheModelOfTheClauseThatWasFoundWhereTheLintAsksForIt() throws {
    let files = ModelFiles.rules.replacing([
      "lints/L91-native-speaker/rule.yml": """
      id: L91
      name: native-speaker
      title: A lint
      severity: info
      confidence: high
      message: It is only a wish.
      why: Why it is.
      advice: Say shall.
      limits: What it misses.
      when: { clause: { strength: [aspirational], family: [diversity-criterion, monitoring-penalty] } }
      suggest: { model: equal-terms, same-clause: true }
      """
    ])
    let rules = try files.rules()
    #expect(
      try suggestions(TestDocument("A fair team may be there."), rules).map { $0?.text } == [
        "Fair team (10 %)\n\nWeight: 10 %. A fair team must be shown."
      ])
    // No model says how a penalty is worded.
    #expect(try suggestions(TestDocument("A penalty may be due."), rules).map { $0?.model } == ["equal-terms"])
  }

  /// The model is for Sweden.
  @Test(arguments: [("SWE", true), ("FIN", false), (nil, true)])
  func givesAModelInItsCountriesOnly(_ country: String?, _ isGiven: Bool) throws {
    let rules = try ModelFiles.rules.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    var document = document.document
    document.notice.buyer = Buyer(name: "A town")
    document.notice.buyer?.country = country
    let findings = checker.check(document).findings
    #expect(findings.map { $0.suggestion != nil } == [isGiven, isGiven])
  }

  @Test func givesNothingWhereTheLintIsMet() throws {
    let rules = try ModelFiles.rules.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    let findings = checker.check(TestDocument("All staff is welcome.").document).findings
    #expect(findings.map(\.outcome) == [.met])
    #expect(findings.map(\.suggestion) == [nil])
  }

  @Test func isTheSameFromACache() throws {
    try ModelFiles.rules.inFolder { folder in
      let directory = FileManager.default.temporaryDirectory.appending(path: "fairtender-cache-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: directory) }
      let cache = RuleCache(directory: directory.path(percentEncoded: false))
      let fresh = try suggestions(document, cache.rules(in: folder))
      let kept = try cache.rules(in: folder)
      #expect(kept.library.models.isEmpty)
      #expect(try suggestions(document, kept) == fresh)
      #expect(
        kept.lints.map(\.suggestion) == [
          ModelUse(model: "equal-terms", level: .standard, values: [:], prefersSameClause: false)
        ])
    }
  }

  @Test(arguments: [
    ("{ model: equal-term }", "`suggest` must name a model, found `equal-term`; did you mean `equal-terms`?"),
    ("{ model: wages }", "`suggest` must name a model, found `wages`"),
    (
      "{ model: equal-terms, level: ambitious }", "`suggest` must name a level of `equal-terms`, found `ambitious`"
    ),
    ("{ model: equal-terms, set: { days: 91 } }", "`days` must be from 1 to 90 days, found 91"),
    ("{ model: equal-terms, set: { hours: 1 } }", "a parameter must be one of the model's, found `hours`"),
  ])
  func complainsOfASuggestionThatLeadsNowhere(_ suggestion: String, _ message: String) throws {
    let rules = try lint(suggestion).rules()
    #expect(
      RuleLinter(rules).complaintsAboutModels() == [
        RuleLinter.Complaint(subject: "lints/L91-native-speaker/rule.yml", message: message)
      ])
    #expect(try suggestions(document, rules) == [nil, nil])
  }

  @Test func namesTheModelOnThePageOfTheLint() throws {
    let page = try #require(RulePage("L91", in: lint("{ model: equal-terms, set: { days: 3 } }").rules()))
    #expect(
      page.markdown.contains(
        "**Wording.** Model `equal-terms`, level standard, days 3: `fairtender models show equal-terms`\n"))
  }
}
