import TenderDocument
import TenderRules
import TestSupport
import Testing

@testable import TenderSurvey

@Suite struct SurveyTests {
  static let grouping = SurveyGrouping()

  @Test func countsTheNoticesOfOneProcedureOnce() {
    let documents = [
      SurveyDocument.made("1-2024", families: ["anti-discrimination"]),
      SurveyDocument.made("2-2024", procedure: "1-2024", published: "2024-06-01", families: ["anti-discrimination"]),
      SurveyDocument.made(
        "9-2025", procedure: "1-2024", kind: .awardNotice, published: "2025-01-01",
        grades: [.notAssessable, .notAssessable, .notAssessable], awards: [.made("Firm")]),
    ]
    let tally = Self.survey([documents]).total(of: SurveyGroup(kind: .all))
    #expect(tally.procedures == 1)
    #expect(tally.documents == [.contractNotice: 2, .awardNotice: 1])
    #expect(tally.use(of: "anti-discrimination") == Proportion(1, of: 1))
    #expect(tally.suppliers.awards == 1)
    #expect(SurveyProcedure(documents).year == 2024)
    #expect(SurveyProcedure(documents).leading.source == "2-2024")
  }

  @Test func keepsWhatCannotBeAssessedOutOfTheDenominator() {
    let survey = Self.survey([
      [.made("a", families: ["gender-equality"])], [.made("b")],
      [.made("c", grades: [.notAssessable, .notAssessable, .notAssessable])],
    ])
    let tally = survey.total(of: SurveyGroup(kind: .all))
    #expect(tally.use(of: "gender-equality") == Proportion(1, of: 2))
    #expect(tally[.b1].coverage == Proportion(2, of: 3))
    #expect(tally.obstacles == ["the criteria are elsewhere": 1])
  }

  @Test func countsEvidenceWithoutADenominatorApart() {
    var lucky = SurveyDocument.made("a", families: ["living-wage"])
    lucky.obstacles = ["the rest was not read", "the rest was not read", nil]
    let tally = Self.survey([[lucky], [.made("b", grades: [.notAtAll, .notAtAll, .notAtAll])]])
      .total(of: SurveyGroup(kind: .all))
    #expect(tally[.b1].evidence == Proportion(0, of: 1))
    #expect(tally[.b1].elsewhere == 1)
    #expect(tally.use(of: "living-wage") == Proportion(0, of: 1))
  }

  @Test func neverCountsACitysCompanyAsTheCity() {
    var document = SurveyDocument.made("a", city: "nantes")
    document.city?.certainty = .group
    let survey = Self.survey([[document]])
    #expect(survey.groups(of: .city).isEmpty)
    #expect(survey.groups(of: .cityGroup) == [SurveyGroup(kind: .cityGroup, id: "nantes")])

    document.city?.certainty = .near
    #expect(Self.survey([[document]]).groups(of: .cityGroup).isEmpty)
  }

  @Test func giveTheSameInAnyOrderAndSplit() {
    var generator = SeededGenerator(seed: 3)
    let procedures = (0..<200).map { Self.random("p\($0)", &generator) }
    let whole = Self.survey(procedures)
    #expect(Self.survey(procedures.shuffled(using: &generator)) == whole)
    for cut in [1, 50, 199] {
      var left = Self.survey(Array(procedures[..<cut]))
      let right = Self.survey(Array(procedures[cut...]))
      var other = right
      other.merge(left)
      left.merge(right)
      #expect(left == whole)
      #expect(other == whole)
    }
  }

  @Test func tellsDeclaredFromWorded() {
    let survey = Self.survey([
      [.made("a", families: ["x"], strength: .declared)], [.made("b", families: ["x"])], [.made("c")],
    ])
    let tally = survey.total(of: SurveyGroup(kind: .all))
    #expect((tally.declaredOnly, tally.wordedOnly, tally.declaredAndWorded) == (1, 1, 0))
    #expect(tally.families["x"]?.procedures == 2)
    #expect(tally.families["x"]?.worded == 1)
  }

  @Test func countsClausesThatAreBackedByReports() {
    let survey = Self.survey([
      [.made("a", families: ["anti-discrimination", "monitoring-penalty", "subcontractor-flow-down"])],
      [.made("b", families: ["anti-discrimination"])], [.made("c", families: ["monitoring-penalty"])],
      [.made("d", families: ["anti-discrimination", "monitoring-penalty"], strength: .aspirational)],
    ])
    let tally = survey.total(of: SurveyGroup(kind: .all))
    #expect((tally.reaching, tally.monitored, tally.handedOn) == (2, 1, 1))
  }

  static func survey(_ procedures: [[SurveyDocument]]) -> Survey {
    var survey = Survey()
    for documents in procedures { survey.add(SurveyProcedure(documents), grouping: grouping) }
    return survey
  }

  private static func random(_ id: String, _ generator: inout SeededGenerator) -> [SurveyDocument] {
    let families = ["anti-discrimination", "reserved-contract", "social-insertion", "monitoring-penalty"]
    let grades = Verdict.Grade.allCases
    return (0...Int.random(in: 0...2, using: &generator)).map { index in
      .made(
        "\(id)-\(index)", procedure: id, kind: Notice.Kind.allCases.randomElement(using: &generator) ?? .other,
        published: "202\(Int.random(in: 0...4, using: &generator))-01-0\(index + 1)",
        city: ["paris", "oslo", nil].randomElement(using: &generator) ?? nil,
        families: families.filter { _ in Bool.random(using: &generator) },
        strength: Strength.allCases.randomElement(using: &generator) ?? .binding,
        grades: (0..<3).map { _ in grades.randomElement(using: &generator) ?? .partly },
        social: Bool.random(using: &generator) ? Double(Int.random(in: 0...300, using: &generator)) / 10 : nil,
        awards: [
          .made("W\(Int.random(in: 0...9, using: &generator))", tenders: Int.random(in: 1...4, using: &generator))
        ])
    }
  }
}
