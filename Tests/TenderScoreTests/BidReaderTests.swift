import Testing

@testable import TenderScore

@Suite struct BidReaderTests {
  private func read(_ text: String, scheme: AwardScheme? = nil) throws -> BidReader {
    try BidReader(ByteSource(text), rules: try ScoreSamples.rules(), scheme: scheme)
  }

  @Test func readsCriteriaFromTheirRows() throws {
    let table = try read(
      "bid,price,Quality,Jobs,note\n#weight,60,30,10,\n#scale,,5,10,\n#minimum,,2,,\n#value,,5000,,\n#diversity,,,yes,\nA,10,4,5%,\n"
    ).bids
    #expect(table.priceWeight == 60)
    #expect(
      table.criteria == [
        BidCriterion("Quality", weight: 30, scale: 5, minimum: 2, value: 5000),
        BidCriterion("Jobs", weight: 10, scale: 10, isDiversity: true),
      ])
    #expect(table.bids == [Bid("A", price: 10, scores: [4, 5])])
  }

  @Test func aPriceWithoutAWeightHasTheRest() throws {
    #expect(try read("bid,price,Quality\n#weight,,30\nA,10,4\n").bids.priceWeight == 70)
  }

  @Test(arguments: [
    ("A,0,4", RowFault.Reason.wrongAmount), ("A,-5,4", .wrongAmount), ("A,,4", .wrongAmount),
    ("A,10,good", .wrongScore), (",10,4", .missingValue),
    ("#wait,1,2", .wrongName), ("#scale,,x", .wrongScore), ("b,10,4", .repeatedRow), ("A,10", .wrongCellCount),
  ])
  func setsABadRowAside(row: String, reason: RowFault.Reason) throws {
    let reader = try read("bid,price,Quality\n#weight,60,40\nB,12,3\n\(row)\n")
    #expect(reader.rows.faults.map(\.reason) == [reason])
    #expect(reader.rows.read == reader.rows.used + reader.rows.setAside)
    #expect(reader.bids.bids.map(\.name) == ["B"])
  }

  @Test func aMissingScoreIsSaidToCountAsNone() throws {
    let reader = try read("bid,price,Quality\n#weight,60,40\nA,10,\n")
    #expect(reader.remarks.map(\.id) == ["missing-score"])
    #expect(reader.bids.bids.first?.scores == [0])
  }

  @Test func withoutAWeightThereIsNoCriterion() {
    #expect(throws: ScoreFault.self) { try read("bid,price,Quality\nA,10,4\n") }
  }

  @Test func aTenderGivesTheWeights() throws {
    let scheme = AwardScheme(
      priceShare: 50,
      criteria: [
        .init(name: "Qualité technique", share: 40, isDiversity: false),
        .init(name: "Diversité de l'équipe", share: 10, isDiversity: true),
      ],
      source: "tender")
    let table = try read("offre;prix;Diversité;qualite technique;note\n#scale;;5;10;\nA;10;4;8;\n", scheme: scheme).bids
    #expect(table.criteria.map(\.weight) == [10, 40])
    #expect(table.diversityShare == 10)
    #expect(throws: ScoreFault.self) { try read("offre;prix;Diversité\nA;10;4\n", scheme: scheme) }
    #expect(throws: ScoreFault.self) {
      try read("offre;prix;Diversité;diversité de;qualité\nA;10;4;1;1\n", scheme: scheme)
    }
  }

  @Test func aCriterionAboutPersonsIsRefused() {
    #expect(throws: ScoreFault.self) { try read("bid,price,Ethnicity of the team\n#weight,60,40\nA,10,4\n") }
  }
}
