import TenderDocument
import TenderReport
import TenderSurvey
import TestSupport
import Testing

@testable import TenderRules

@Suite struct SurveyMarkdownTests {
  private static let cities = """
    id: cities
    title: Cities
    about: For tests.
    cities:
      - { id: nordhafen, name: Nordhafen, country: DEU, tokens: [nord*], names: ["Stadt Nordhafen"] }
      - { id: suedhafen, name: "Süd|hafen", country: DEU, tokens: [sued*], names: ["Stadt Südhafen"] }
    """

  private static let thresholds = SurveyThresholds(
    months: 24, coverage: 60,
    scales: [
      .init(
        commitment: .b1, fully: requirement(share: 50, families: ["anti-discrimination"]),
        partly: requirement(share: 5, procedures: 3)),
      .init(commitment: .b2, fully: requirement(share: 50, secured: 50), partly: requirement(share: 5)),
      .init(
        commitment: .b3, fully: requirement(instruments: 2, country: true), partly: requirement(instruments: 1)),
    ])

  @Test func writesASurvey() throws {
    try Snapshot.expect(Self.rendered(Self.documents), named: "survey.markdown")
  }

  @Test func writesASurveyOfNothing() throws {
    let text = try Self.rendered([])
    #expect(text.contains("Procedures, each counted once: 0"))
    #expect(text.contains("No buyer of these procedures was taken for a city"))
    #expect(!text.contains("nan") && !text.contains("0 of 0"))
  }

  private static func rendered(_ documents: [SurveyDocument]) throws -> String {
    String(decoding: SurveyMarkdown().render(try report(documents)), as: UTF8.self)
  }

  static func report(_ documents: [SurveyDocument]) throws -> SurveyReport {
    var survey = Survey()
    for document in documents { survey.add(SurveyProcedure([document]), grouping: SurveyGrouping()) }
    let assessor = SurveyAnswers(thresholds, survey)
    return SurveyReport(
      tool: SampleReport.tool, from: "2024", to: nil, survey: survey, thresholds: thresholds,
      cities: try PlaceFileReader(file: "cities.yml", text: cities).cities().compactMap(assessor.answers))
  }

  /// Twelve procedures of one city, two of the other, three of nobody.
  static var documents: [SurveyDocument] {
    (0..<17).map { number in
      var document = SurveyDocument(source: "\(number)", procedure: "\(number)", kind: .contractNotice)
      document.published = "2024-0\(number % 9 + 1)-01"
      var buyer = Buyer(name: "Buyer")
      buyer.country = number == 16 ? nil : "DEU"
      document.buyer = buyer
      document.city =
        number < 12
        ? CityMatch(city: "nordhafen", certainty: .name)
        : number < 14 ? CityMatch(city: "suedhafen", certainty: .identifier) : nil
      document.grades = number.isMultiple(of: 2) ? [.fully, .partly, .notAtAll] : [.notAtAll, .notAtAll, .notAtAll]
      document.obstacles =
        number.isMultiple(of: 5)
        ? [nil, "the notice leaves its criteria to <other> documents", nil] : [nil, nil, nil]
      if number.isMultiple(of: 2) {
        document.clauses = [
          clause("anti-discrimination", number.isMultiple(of: 4) ? .binding : .declared, hasTarget: number == 8),
          clause("monitoring-penalty", .binding),
        ]
        document.weights = [.init(lot: nil, basis: .notice, social: Double(number) * 1.25, diversity: 0)]
      }
      document.value = ContractSize.Money(amount: Double(number) * 123_456, currency: number == 3 ? "DKK" : "EUR")
      var award = Award(lot: nil)
      award.value = number.isMultiple(of: 3) ? Award.Value(amount: 99_999.6, currency: "EUR") : nil
      award.winners = ["Firm \(number % 3)"]
      award.winnerSizes = [number % 3 == 0 ? "sme" : "large"]
      award.received = ["tenders": number % 4]
      document.awards = [award]
      return document
    }
  }

  private static func clause(
    _ family: String, _ strength: Strength, hasTarget: Bool = false
  ) -> SurveyDocument.Clause {
    .init(
      type: family + "-clause", family: family, stage: .performance, strength: strength, commitments: [.b1, .b2],
      lot: nil, hasTarget: hasTarget, quote: "the <words> of the\nclause", language: nil, path: "/a/b", line: 7)
  }

  private static func requirement(
    share: Int? = nil, procedures: Int? = nil, families: [String] = [], secured: Int? = nil, instruments: Int? = nil,
    country: Bool = false
  ) -> SurveyThresholds.Requirement {
    .init(
      share: share, procedures: procedures, families: families, secured: secured, instruments: instruments,
      asksCountryShare: country)
  }
}

/// Answers for the cities of a survey.
private struct SurveyAnswers {
  let assessor: SelfAssessor
  let survey: Survey

  init(_ thresholds: SurveyThresholds, _ survey: Survey) {
    assessor = SelfAssessor(thresholds)
    self.survey = survey
  }

  func answers(_ city: City) -> SurveyReport.CityAnswers? {
    let tally = survey.total(of: SurveyGroup(kind: .city, id: city.id))
    guard tally.procedures > 0 else { return nil }
    let country = survey.total(of: SurveyGroup(kind: .country, id: city.country))
    return SurveyReport.CityAnswers(
      city: city, answers: assessor.assess(tally, country: country),
      isRanked: tally.assessable >= Survey.leastToRank)
  }
}
