import Testing

@testable import TenderScore

@Suite struct AwardFoldTests {
  private func award(
    _ buyer: String, _ winners: [(String, SizeClass)], value: Double? = nil, currency: String = "EUR",
    month: Month? = nil,
    tenders: Int? = nil, sme: Int? = nil
  ) -> ContractAward {
    var award = ContractAward(
      buyer: buyer, month: month,
      winners: winners.map { .init(name: $0.0, identifier: nil, size: $0.1, isNaturalPerson: $0.0.hasPrefix("Person")) }
    )
    (award.value, award.currency, award.tenders, award.smeTenders) = (value, currency, tenders, sme)
    return award
  }

  private func report(_ awards: [ContractAward], period: ClosedRange<Month>? = nil) throws -> AwardReport {
    var report = AwardReport(rules: try ScoreSamples.rules(), currency: "EUR", period: period)
    for award in awards { try report.add(award) }
    return report
  }

  private func value(_ id: String, _ report: AwardReport) -> Double? {
    report.measures(window: 36).first { $0.id == id }?.value
  }

  @Test func countsAwardsTendersAndSizes() throws {
    let report = try report([
      award("City", [("A", .sme)], value: 10, tenders: 1, sme: 1),
      award("city", [("B", .large)], value: 30, tenders: 4, sme: 1),
      award("Town", [("C", .unknown)], tenders: 5, sme: nil),
    ])
    #expect(value("sme-awards", report) == 0.5)
    #expect(value("single-bid-rate", report) == 1.0 / 3)
    #expect(value("average-tenders", report) == 10.0 / 3)
    #expect(value("sme-participation", report) == 2.0 / 5)
    #expect(value("median-award", report) == 20)
    let buyers = try #require(report.tables(window: 36).first).rows
    #expect(buyers.map { $0[0] } == [.text("City"), .text("Town")])
    #expect(buyers[0][1] == .number(2))
  }

  /// A lot that was closed, or counted before its award, tells how many tenders came and is no award.
  @Test func coverageOfTendersCountsLotsWithoutAnAward() throws {
    let report = try report([
      award("City", [("A", .sme)], tenders: 3), award("City", [], tenders: 1), award("City", [], tenders: 2),
      award("City", []),
    ])
    #expect(value("awards", report) == 1)
    #expect(value("single-bid-rate", report) == 1.0 / 3)
    for id in ["single-bid-rate", "average-tenders"] {
      let coverage = try #require(report.measures(window: 36).first { $0.id == id }?.coverage)
      #expect(coverage == Measure.Coverage(known: 3, total: 4, basis: "awards and lots"), "\(id)")
    }
  }

  @Test func aValueOfSeveralWinnersIsNobodys() throws {
    let report = try report([
      award("City", [("A", .sme), ("B", .large)], value: 90), award("City", [("C", .sme)], value: 10),
      award("City", [("D", .sme)], value: 50, currency: "SEK"), award("City", [("E", .sme)], value: 1),
    ])
    #expect(value("spend", report) == 10)
    #expect(value("suppliers", report) == 5)
    #expect(Set(report.remarks.map(\.id)) == ["shared-value", "other-currency", "placeholder"])
  }

  @Test func moreTendersFromSMEsThanTendersAreNotBelieved() throws {
    #expect(try value("sme-participation", report([award("City", [("A", .sme)], tenders: 2, sme: 3)])) == nil)
  }

  @Test func awardsBeforeThePeriodTellWhoIsNew() throws {
    let year = Month(year: 2024, month: 1)
    let report = try report(
      [
        award("City", [("A", .sme)], value: 5, month: year - 3), award("City", [("A", .sme)], value: 5, month: year),
        award("City", [("B", .sme)], value: 5, month: year + 2),
      ], period: year...(year + 11))
    #expect(report.awards == 2)
    #expect(value("new-entrant-share-by-suppliers", report) == 0.5)
  }

  @Test func naturalPersonsAreNotNamed() throws {
    let report = try report([award("City", [("Person X", .micro)], value: 5)])
    for measure in report.measures(window: 36) { #expect(!measure.parts.contains { $0.name.contains("Person X") }) }
  }
}
