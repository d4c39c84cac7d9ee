import TenderDocument
import TenderRules

@testable import TenderSurvey

/// Documents of tests, made of what a test is about.
extension SurveyDocument {
  static func made(
    _ source: String, procedure: String? = nil, kind: Notice.Kind = .contractNotice, published: String? = "2024-05-01",
    city: String? = nil, country: String = "FRA", families: [String] = [], strength: Strength = .binding,
    commitments: [Commitment] = [.b1, .b2], grades: [Verdict.Grade] = [.partly, .partly, .notAtAll],
    social: Double? = nil, awards: [Award] = []
  ) -> Self {
    var buyer = Buyer(name: "Buyer")
    buyer.country = country
    var document = Self(source: source, procedure: procedure ?? source, kind: kind)
    document.noticeID = source
    document.published = published
    document.buyer = buyer
    document.city = city.map { CityMatch(city: $0, certainty: .name) }
    document.clauses = families.map { family in
      Clause(
        type: family + "-clause", family: family, stage: .performance, strength: strength, commitments: commitments,
        lot: nil, hasTarget: false, quote: "words", language: nil, path: "", line: 1)
    }
    document.weights = social.map { [Weights(lot: nil, basis: .notice, social: $0, diversity: 0)] } ?? []
    document.grades = grades
    document.obstacles = grades.map { $0 == .notAssessable ? "the criteria are elsewhere" : nil }
    document.awards = awards
    return document
  }
}

extension Award {
  static func made(_ winner: String, size: String = "sme", tenders: Int? = nil) -> Self {
    var award = Award(lot: nil)
    award.winners = [winner]
    award.winnerSizes = [size]
    if let tenders { award.received = ["tenders": tenders] }
    return award
  }
}
