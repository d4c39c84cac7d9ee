import Foundation
import Testing

@testable import TenderScore

@Suite struct QuestionnaireTests {
  private let rules: ScoreRules

  init() throws {
    rules = try ScoreSamples.rules()
  }

  private func score(
    _ answers: [String: SupplierAnswers.Answer], demanded: Set<String> = [], on day: String? = nil
  ) -> QuestionnaireScore {
    QuestionnaireScore(
      SupplierAnswers(supplier: "A", answers: answers), rules.questionnaire, demanded: demanded,
      on: day.flatMap { CalendarDay($0) })
  }

  @Test func theWeightsAreThoseOfTheProposal() {
    #expect(rules.questionnaire.dimensions.map(\.weight) == [25, 20, 15, 20, 10, 10])
  }

  @Test func everythingCertifiedIsAHundredAndDeclaredForty() throws {
    for (evidence, expected) in [(Evidence.certified, 100.0), (.documented, 70), (.declared, 40)] {
      let all = Dictionary(
        uniqueKeysWithValues: rules.questionnaire.dimensions.map {
          ($0.id, SupplierAnswers.Answer(measure: 1, evidence: evidence))
        })
      let found = score(all)
      #expect(abs(try #require(found.score) - expected) < 1e-9)
      #expect(found.completeness == 100)
    }
  }

  @Test func missingIsNotZeroUnlessDemanded() {
    let answers = ["recruitment": SupplierAnswers.Answer(measure: 1, evidence: .certified)]
    #expect(score(answers).score == 100)
    #expect(score(answers).completeness == 25)
    #expect(score(answers, demanded: ["recruitment", "grievance", "accessibility"]).score == 50)
    #expect(score([:]).score == nil)
    #expect(score([:], demanded: ["grievance"]).score == 0)
  }

  @Test func aCertificateThatRanOutIsADeclaration() {
    let answers = [
      "recruitment": SupplierAnswers.Answer(measure: 1, evidence: .certified, validUntil: CalendarDay("2024-12-31"))
    ]
    #expect(score(answers, on: "2024-12-31").score == 100)
    #expect(score(answers, on: "2025-01-01").score == 40)
    #expect(score(answers, on: "2025-01-01").parts[0].isExpired)
  }

  @Test func partsSumToTheScore() throws {
    let reader = try AnswerReader(ByteSource(try ScoreSamples.text("answers.csv")), rules: rules)
    let report = try QuestionnaireReport(
      reader.suppliers, rules.questionnaire, demanded: [], on: CalendarDay("2025-01-31"))
    #expect(report.measures.map { $0.value?.shown } == ["57", "34.2857"])
    for measure in report.measures {
      #expect(abs(measure.parts.reduce(0) { $0 + $1.value } - (measure.value ?? 0)) < 1e-9)
    }
    #expect(report.remarks.map(\.id) == ["expired"])
  }

  @Test(arguments: ["en", "fr", "de"])
  func aTemplateIsReadAsItIsFilledIn(language: String) throws {
    let template = try #require(rules.questionnaire.template(language))
    let words = ["en": ("yes", "certified"), "fr": ("oui", "certifié"), "de": ("ja", "zertifiziert")]
    let (yes, certified) = try #require(words[language])
    let filled = template.components(separatedBy: "\r\n").enumerated().map { index, line in
      index == 0 || line.isEmpty ? line : "Firm" + line.dropLast(3) + ";\(yes);\(certified);2030-01-01"
    }.joined(separator: "\r\n")
    let reader = try AnswerReader(ByteSource(filled), rules: rules)
    #expect(reader.rows.setAside == 0, "\(reader.rows.faults)")
    #expect(reader.suppliers.count == 1)
    #expect(reader.suppliers.first?.answers.count == 6)
    #expect(reader.suppliers.first?.answers.values.allSatisfy { $0.measure == 1 && $0.evidence == .certified } == true)
  }

  @Test func anUnfilledTemplateHasNoAnswers() throws {
    let template = try #require(rules.questionnaire.template("en"))
    let reader = try AnswerReader(ByteSource(template), rules: rules)
    #expect(reader.rows.faults.map(\.reason) == Array(repeating: .missingValue, count: 6))
    #expect(rules.questionnaire.template("xx") == nil)
  }

  @Test(arguments: [
    ("A;nothing;yes;;", RowFault.Reason.wrongName), ("A;grievance;perhaps;;", .wrongScore),
    ("A;grievance;yes;hearsay;", .wrongName),
    ("A;grievance;yes;;soon", .wrongDate), (";grievance;yes;;", .missingValue), ("A;recruitment;no;;", .repeatedRow),
  ])
  func setsABadAnswerAside(row: String, reason: RowFault.Reason) throws {
    let text = "supplier;dimension;answer;evidence;valid_until\nA;recruitment;yes;;\n\(row)\n"
    #expect(try AnswerReader(ByteSource(text), rules: rules).rows.faults.map(\.reason) == [reason])
  }
}
