import TenderDocument
import TenderRules
import Testing

@testable import TenderSurvey

@Suite struct ValueTallyTests {
  @Test func addsUpEurosOnly() {
    let tally = Self.tally([
      Self.worth(300, "EUR"), Self.worth(100, "EUR", grade: .notAtAll), Self.worth(5_000, "SEK"),
      Self.worth(nil, "EUR"),
    ])
    let value = tally[.b1].value
    #expect((value.shown.whole, value.total.whole, value.largest.whole) == (300, 400, 300))
    #expect(value.known == Proportion(2, of: 4))
    #expect(tally.currencies == ["EUR": 2, "SEK": 1])
  }

  @Test func leavesOutProceduresThatCannotBeAssessed() {
    let tally = Self.tally([Self.worth(300, "EUR", grade: .notAssessable), Self.worth(100, "EUR")])
    #expect(tally[.b1].value.total.whole == 100)
    #expect(tally.assessableValue.whole == 100)
  }

  @Test(arguments: [0, 0.01, -5, 2e12, .nan, .infinity])
  func takesPlaceholdersForUnknown(amount: Double) {
    let tally = Self.tally([Self.worth(amount, "EUR")])
    #expect(tally[.b1].value.known == Proportion(0, of: 1))
    #expect(tally.currencies.isEmpty)
  }

  @Test func countsFamiliesByValue() {
    var with = Self.worth(300, "EUR")
    with.clauses = SurveyDocument.made("", families: ["living-wage"]).clauses
    let tally = Self.tally([with, Self.worth(700, "EUR")])
    #expect(tally.families["living-wage"]?.value.whole == 300)
    #expect(tally.assessableValue.whole == 1000)
  }

  @Test func takesTheValueOfTheCallBeforeThatOfTheResult() {
    var call = Self.worth(100, "EUR")
    var result = Self.worth(120, "EUR")
    result.kind = .awardNotice
    result.published = "2025-01-01"
    #expect(SurveyProcedure([call, result]).value?.amount == 100)
    call.value?.amount = 0
    #expect(SurveyProcedure([call, result]).value?.amount == 120)
    var modification = Self.worth(7, "EUR")
    modification.kind = .other
    modification.published = "2025-06-01"
    #expect(SurveyProcedure([call, result, modification]).value?.amount == 120)
  }

  @Test func sharesAwardsByValue() {
    var suppliers = SupplierTally()
    for (winners, size, amount) in [
      (["A"], "sme", 100.4), (["B"], "large", 300), (["C", "D"], "unknown", 600), (["A"], "sme", nil),
    ] {
      var award = Award.made(winners[0], size: size)
      award.winners = winners
      award.value = amount.map { Award.Value(amount: $0, currency: "EUR") }
      suppliers.add(award) { $0 }
    }
    #expect((suppliers.smeValue.small.whole, suppliers.smeValue.all.whole, suppliers.value.whole) == (100, 400, 1000))
    #expect(suppliers.largestAward.whole == 600)
    #expect(suppliers.currencies == ["EUR": 3])
    // 0.1² + 0.3² + 0.6²: two winners of one award are one supplier.
    #expect(abs((suppliers.valueConcentration ?? 0) - 0.46) < 1e-12)
  }

  @Test func staysAtTheLargestSum() {
    let money = ContractSize.Money(amount: 1e12, currency: "EUR")
    var sum = Euros(money) ?? .zero
    for _ in 0..<40 { sum = sum + sum }
    #expect(sum.whole == .max)
  }

  private static func tally(_ documents: [SurveyDocument]) -> SurveyTally {
    SurveyTests.survey(documents.map { [$0] }).total(of: SurveyGroup(kind: .all))
  }

  private static func worth(
    _ amount: Double?, _ currency: String, grade: Verdict.Grade = .partly
  ) -> SurveyDocument {
    var document = SurveyDocument.made("a", grades: [grade, grade, grade])
    document.value = amount.map { ContractSize.Money(amount: $0, currency: currency) }
    return document
  }
}
