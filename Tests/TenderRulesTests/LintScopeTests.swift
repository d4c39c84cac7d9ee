import TenderDocument
import Testing

@testable import TenderRules

/// Where a lint applies: yes, no because, or nobody can tell.
struct LintScopeTests {
  private static func facts(_ change: (inout LintFacts) -> Void = { _ in }) -> LintFacts {
    var facts = LintFacts(kind: .contractNotice)
    (facts.buyer, facts.region, facts.procedure) = (.subnational, "DE300", .open)
    facts.size = ContractSize(value: .init(amount: 300_000, currency: "EUR"), months: 24)
    change(&facts)
    return facts
  }

  @Test func holdsWhereAllThatIsNamedDoes() {
    let scope = LintScope(
      regions: ["DE3"], buyers: [.subnational, .body], procedures: [.open],
      value: .init(amount: 300_000, currency: "EUR"), months: 24)
    #expect(scope.holds(Self.facts()) == .yes(nil))
  }

  @Test(
    arguments: [
      (LintScope(regions: ["DE2"]), "the buyer's region is DE300"),
      (LintScope(buyers: [.central]), "the buyer's legal type is subnational"),
      (LintScope(procedures: [.restricted]), "the procedure is open"),
      (LintScope(value: .init(amount: 300_001, currency: "EUR")), "the value is below 300001 EUR"),
      (LintScope(months: 25), "the duration is below 25 months"),
    ])
  func saysWhatElseTheNoticeSays(_ scope: LintScope, _ because: String) {
    #expect(scope.holds(Self.facts()) == .no(because))
  }

  @Test(
    arguments: [
      (LintScope(regions: ["DE3"]), "the buyer's region is not given"),
      (LintScope(buyers: [.central]), "the buyer's legal type is not given"),
      (LintScope(procedures: [.open]), "the procedure is not given"),
      (LintScope(value: .init(amount: 1, currency: "EUR")), "the value is not given"),
      (LintScope(months: 8), "the duration is not given"),
    ])
  func cannotTellWhatTheNoticeDoesNotSay(_ scope: LintScope, _ because: String) {
    #expect(scope.holds(LintFacts(kind: .contractNotice)) == .unknown(because))
  }

  @Test func asksNoLawOfATextInAnotherLanguage() {
    let (spanish, catalan, swedish) = (
      LanguageCode(rawValue: "es"), LanguageCode(rawValue: "ca"), LanguageCode(rawValue: "sv")
    )
    let scope = LintScope(languages: [spanish, catalan], countries: ["ESP"])
    var facts = LintFacts(kind: .document)
    #expect(scope.holds(facts) == .unknown("the buyer's country is not given"))
    facts.languages = [swedish]
    #expect(scope.holds(facts) == .no("the language is `sv`"))
    (facts.languages, facts.country) = ([swedish, catalan], "ESP")
    #expect(scope.holds(facts) == .yes(nil))
  }

  @Test func turnsNoCurrencyIntoAnother() {
    let scope = LintScope(value: .init(amount: 750_000, currency: "SEK"))
    #expect(scope.holds(Self.facts()) == .unknown("the value is given in EUR"))
  }

  @Test func cannotTellTheRegionFromACountryAlone() {
    let facts = Self.facts { $0.region = "DE" }
    #expect(LintScope(regions: ["DE3"]).holds(facts) == .unknown("the buyer's region is only DE"))
  }
}
