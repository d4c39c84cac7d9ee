import TenderDocument
import Testing

@testable import TenderRules
@testable import TenderSurvey

@Suite struct SelfAssessorTests {
  static let thresholds = SurveyThresholds(
    months: 24, coverage: 60,
    scales: [
      .init(
        commitment: .b1, fully: requirement(share: 50, families: ["anti-discrimination"]),
        partly: requirement(share: 5, procedures: 3)),
      .init(commitment: .b2, fully: requirement(share: 50, secured: 50), partly: requirement(share: 5)),
      .init(
        commitment: .b3, fully: requirement(instruments: 2, country: true), partly: requirement(instruments: 1)),
    ])

  @Test(arguments: [
    (10, 5, ["anti-discrimination"], Verdict.Grade.fully), (10, 5, ["living-wage"], .partly),
    (10, 4, ["living-wage"], .partly),
    (100, 3, ["living-wage"], .partly), (100, 2, ["living-wage"], .notAssessable), (10, 0, [], .notAtAll),
  ])
  func gradesTheFirstCommitment(total: Int, withEvidence: Int, families: [String], grade: Verdict.Grade) {
    let procedures = (0..<total).map { index -> [SurveyDocument] in
      let isEvident = index < withEvidence
      return [
        .made(
          "p\(index)", families: isEvident ? families : [],
          grades: [isEvident ? .partly : .notAtAll, .notAtAll, .notAtAll])
      ]
    }
    #expect(Self.assess(procedures)[0].grade == grade)
  }

  @Test func saysNothingWhereTooLittleCanBeAssessed() {
    let procedures = (0..<10).map { index -> [SurveyDocument] in
      [.made("p\(index)", grades: [index < 5 ? .notAtAll : .notAssessable, .notAtAll, .notAtAll])]
    }
    let assessment = Self.assess(procedures)[0]
    #expect(assessment.grade == .notAssessable)
    #expect(assessment.because.contains("5 of 10"))
  }

  @Test func asksThatClausesBeSecured() {
    let bare: [[SurveyDocument]] = (0..<4).map { [.made("p\($0)", families: ["anti-discrimination"])] }
    #expect(Self.assess(bare)[1].grade == .partly)
    let secured: [[SurveyDocument]] = (0..<4).map {
      [.made("p\($0)", families: $0 < 2 ? ["anti-discrimination", "monitoring-penalty"] : ["anti-discrimination"])]
    }
    #expect(Self.assess(secured)[1].grade == .fully)
  }

  @Test func comparesSmallFirmsWithTheCountry() {
    let procedures: [[SurveyDocument]] = [
      [
        .made(
          "a", families: ["reserved-contract", "supplier-diversity-sme"], commitments: [.b3],
          grades: [.partly, .partly, .fully],
          awards: [.made("A")])
      ]
    ]
    let city = SurveyTests.survey(procedures).total(of: SurveyGroup(kind: .all))
    let assessor = SelfAssessor(Self.thresholds)
    #expect(assessor.assess(city, country: city)[2].grade == .fully)
    let better = SurveyTests.survey([[.made("b", awards: [.made("B")])]]).total(of: SurveyGroup(kind: .all))
    #expect(assessor.assess(city, country: better)[2].grade == .fully)
    #expect(assessor.assess(city, country: SurveyTally())[2].grade == .partly)
  }

  private static func assess(_ procedures: [[SurveyDocument]]) -> [SelfAssessment] {
    let tally = SurveyTests.survey(procedures).total(of: SurveyGroup(kind: .all))
    return SelfAssessor(thresholds).assess(tally, country: tally)
  }

  private static func requirement(
    share: Int? = nil, procedures: Int? = nil, families: [String] = [], secured: Int? = nil, instruments: Int? = nil,
    country: Bool = false
  ) -> SurveyThresholds.Requirement {
    SurveyThresholds.Requirement(
      share: share, procedures: procedures, families: families, secured: secured, instruments: instruments,
      asksCountryShare: country)
  }
}
