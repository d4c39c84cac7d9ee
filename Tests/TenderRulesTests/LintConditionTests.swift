import TenderDocument
import TenderText
import Testing

@testable import TenderRules

/// Questions about numbers, lots and what was read.
struct LintConditionTests {
  private static let place = Place(
    path: "", range: SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0))

  private static func clause(_ stage: Stage, lot: String? = nil, target: Target? = nil) -> Clause {
    Clause(
      type: "hours", family: "social-insertion", stage: stage, strength: .binding, commitments: [], lot: lot,
      language: nil, evidence: [Evidence(quote: "hours", rule: "", place: place)], target: target)
  }

  private static func facts(_ change: (inout LintFacts) -> Void) -> LintFacts {
    var facts = LintFacts(kind: .contractNotice)
    change(&facts)
    return facts
  }

  @Test(arguments: [(35.9, false), (36, true), (48, true), (48.1, false)])
  func countsBothBoundsIn(_ months: Double, _ holds: Bool) {
    let query = LintCondition.NumberQuery(quantity: .duration, from: 36, to: 48)
    let facts = Self.facts { $0.size.months = months }
    #expect(facts.holds(.number(query), []).isYes == holds)
  }

  @Test func cannotTellANumberThatIsNotGiven() {
    let query = LintCondition.NumberQuery(quantity: .duration, from: 36)
    #expect(Self.facts { _ in }.holds(.number(query), []) == .unknown("the duration is not given"))
  }

  @Test func comparesAValueInItsOwnCurrencyOnly() {
    let facts = Self.facts { $0.size.value = .init(amount: 10, currency: "DKK") }
    let query = LintCondition.NumberQuery(quantity: .value, from: 5, currency: "SEK")
    #expect(facts.holds(.number(query), []) == .unknown("the value is given in DKK"))
  }

  @Test func cannotTellTheShareOfCriteriaThatStandElsewhere() {
    let table = AwardTable(
      lot: nil, basis: .documentsOnly, criteria: [], sum: nil, isNormalised: false, reason: nil)
    let query = LintCondition.NumberQuery(quantity: .socialShare, to: 10)
    #expect(
      Self.facts { $0.table = table }.holds(.number(query), [])
        == .unknown("the criteria stand in the procurement documents"))
  }

  @Test func findsOneAmountInTwoStages() {
    let hours = Target(value: 500, unit: "hours")
    let same = Self.facts {
      $0.clauses = [Self.clause(.award, target: hours), Self.clause(.performance, target: hours)]
    }
    let other = Self.facts { $0.clauses = [Self.clause(.award, target: hours), Self.clause(.performance)] }
    #expect(same.holds(.sameTarget([.award, .performance]), []).isYes)
    #expect(other.holds(.sameTarget([.award, .performance]), []) == .no(nil))
  }

  @Test func takesABarePercentageForNoAmount() {
    let weight = Target(value: 5, unit: "percent")
    let facts = Self.facts {
      $0.clauses = [Self.clause(.award, target: weight), Self.clause(.performance, target: weight)]
    }
    #expect(facts.holds(.sameTarget([.award, .performance]), []) == .no(nil))
  }

  @Test(arguments: [(["1"], true), (["1", "2"], false), ([], false)])
  func tellsSomeLotsFromAll(_ own: [String], _ holds: Bool) {
    let facts = Self.facts {
      $0.lots = ["1", "2"]
      $0.clauses = own.map { Self.clause(.performance, lot: $0) }
    }
    #expect(facts.holds(.someLots(.init()), []).isYes == holds)
  }

  @Test func saysWhyWhereWhatMustBeShownIsNot() {
    let condition = LintCondition.shown(by: .kind([.document]), otherwise: "the documents were not read")
    #expect(LintFacts(kind: .document).holds(condition, []) == .yes(nil))
    #expect(LintFacts(kind: .contractNotice).holds(condition, []) == .unknown("the documents were not read"))
  }

  @Test func tellsGroupsOfPhrasesApart() {
    let witness = LintWitness(place: Self.place, quote: "see annex")
    let facts = LintFacts(kind: .document)
    #expect(facts.holds(.find("pointer"), [("pointer", witness)]) == .yes(witness))
    #expect(facts.holds(.find(nil), [("pointer", witness)]) == .no(nil))
  }
}
