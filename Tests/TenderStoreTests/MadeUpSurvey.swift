import TenderDocument
import TenderRules
import TenderSurvey
import TestSupport

/// Procedures with one to three documents each, of every kind and with everything that measures look at.
enum MadeUpSurvey {
  private static let families = [
    "anti-discrimination", "gender-equality", "reserved-contract", "monitoring-penalty", "subcontractor-flow-down",
    "statutory",
  ]

  static func documents(procedures: Int, seed: UInt64) -> [SurveyDocument] {
    var generator = SeededGenerator(seed: seed)
    return (0..<procedures).flatMap { number in
      (0...Int.random(in: 0...2, using: &generator)).map { document("p\(number)", $0, &generator) }
    }
  }

  private static func document(_ procedure: String, _ number: Int, _ generator: inout SeededGenerator) -> SurveyDocument
  {
    var document = SurveyDocument(
      source: "/\(procedure)-\(number).xml", procedure: procedure, kind: pick(Notice.Kind.allCases, &generator))
    document.published =
      Int.random(in: 0...5, using: &generator) == 0
      ? nil : "202\(Int.random(in: 2...4, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-11"
    var buyer = Buyer(name: "Buyer")
    buyer.country = pick(["FRA", "NOR", nil], &generator)
    document.buyer = buyer
    document.city = pick([nil, "paris", "oslo"], &generator).map {
      CityMatch(city: $0, certainty: pick(CityMatch.Certainty.allCases, &generator))
    }
    document.value = money(&generator)
    document.nature = pick([nil, "services", "works"], &generator)
    document.languages = pick([[], ["fr"], ["fr", "nl"]], &generator).map(LanguageCode.init(rawValue:))
    document.clauses = (0..<Int.random(in: 0...4, using: &generator)).map { _ in clause(&generator) }
    document.weights = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      // No value within half a tenth of the limit: weights are counted in tenths.
      let social = pick([nil, 0, 5, 10, 12.5, 40], &generator)
      return .init(
        lot: nil, basis: .notice, social: social, diversity: social.map { _ in pick([0, 5, 10, 20], &generator) })
    }
    document.findings = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      .init(rule: pick(["L01", "L13", "L90"], &generator), severity: .warning)
    }
    document.grades = (0..<3).map { _ in pick(Verdict.Grade.allCases, &generator) }
    document.obstacles = (0..<3).map { _ in pick([nil, "the criteria are elsewhere", "not read"], &generator) }
    document.awards = (0..<Int.random(in: 0...2, using: &generator)).map { _ in award(&generator) }
    return document
  }

  private static func clause(_ generator: inout SeededGenerator) -> SurveyDocument.Clause {
    let family = pick(families, &generator)
    return .init(
      type: family == "monitoring-penalty"
        ? pick(["sanction-penalty", "monitoring-reporting"], &generator) : family + pick(["-one", "-two"], &generator),
      family: family, stage: .performance,
      strength: pick(Strength.allCases, &generator), commitments: pick([[.b1, .b2], [.b3]], &generator), lot: nil,
      hasTarget: Bool.random(using: &generator), quote: "words", language: nil, path: "", line: 1)
  }

  private static func award(_ generator: inout SeededGenerator) -> Award {
    var award = Award(lot: nil)
    award.winners = pick([["Ada"], ["Bela"], ["Čapek"], ["Ada", "Bela"]], &generator)
    award.winnerSizes = pick([[], ["unknown"], ["sme"], ["micro"], ["large"]], &generator)
    award.received = pick([[:], ["tenders": 1], ["tenders": 5, "t-sme": 2], ["tenders": 1, "t-sme": 1]], &generator)
    award.value = money(&generator).map { Award.Value(amount: $0.amount, currency: $0.currency) }
    return award
  }

  /// Placeholders and slips among it.
  private static func money(_ generator: inout SeededGenerator) -> ContractSize.Money? {
    pick([nil, 0.01, 1, 1234.5, 90_000, 2_500_000.49, 4e12], &generator).map {
      ContractSize.Money(amount: $0, currency: pick(["EUR", "EUR", "SEK"], &generator))
    }
  }

  private static func pick<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }
}
