import TenderDocument
import Testing

@testable import TenderSurvey

@Suite struct SupplierTallyTests {
  @Test func measuresConcentrationAsTheDomainWorksItOut() throws {
    let tally = Self.tally([.made("A"), .made("A"), .made("B"), .made("C")])
    #expect(tally.concentration == 0.375)
    #expect(abs(try #require(tally.effectiveSuppliers) - 2.667) < 0.001)
    #expect(Self.tally([]).concentration == nil)
  }

  @Test func neverTakesAnUnknownSizeForALargeOne() {
    var pair = Award.made("A and B")
    pair.winnerSizes = ["sme", "unknown"]
    let tally = Self.tally([.made("A"), .made("B", size: "large"), .made("C", size: "unknown"), pair])
    #expect(tally.smeAwards == Proportion(1, of: 2))
    #expect(tally.bySize["unknown"] == 2)
  }

  @Test func countsAGroupByMostOfItsMembers() {
    var group = Award.made("Group")
    group.winnerSizes = ["micro", "small", "large"]
    #expect(Self.tally([group]).smeAwards == Proportion(1, of: 1))
    group.winnerSizes = ["small", "large"]
    #expect(Self.tally([group]).smeAwards == Proportion(0, of: 1))
  }

  @Test func foldsNamesAndFindsNewOnes() {
    let earlier = Self.tally([.made("Müller GmbH")])
    let later = Self.tally([.made("MÜLLER  GmbH"), .made("Neu KG")])
    #expect(later.newSuppliers(since: earlier) == Proportion(1, of: 2))
  }

  @Test func tellsSingleBids() {
    let tally = Self.tally([.made("A", tenders: 1), .made("B", tenders: 3), .made("C")])
    #expect(tally.singleBid == Proportion(1, of: 2))
  }

  @Test func survivesImpossibleNumbersOfTenders() {
    var awards = [Award.made("A", tenders: .max), .made("B", tenders: .max), .made("C", tenders: -1)]
    for index in awards.indices { awards[index].received["t-sme"] = .max }
    var negative = Award.made("D", tenders: 10)
    negative.received["t-sme"] = -1
    let tally = Self.tally(awards + [negative])
    #expect(tally.singleBid == Proportion(0, of: 1))
    #expect(tally.smeTenders == Proportion(0, of: 0))
  }

  private static func tally(_ awards: [Award]) -> SupplierTally {
    SurveyTests.survey([[.made("a", awards: awards)]]).total(of: SurveyGroup(kind: .all)).suppliers
  }
}
