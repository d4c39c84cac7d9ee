import Testing

@testable import TenderScore

@Suite struct BidDesignTests {
  private func design(_ change: (inout BidDesign.Request) -> Void) throws -> BidDesign {
    var request = BidDesign.Request()
    request.tenders = 200
    change(&request)
    return try BidDesign(request)
  }

  @Test func theSameSeedGivesTheSameFigures() throws {
    #expect(try design { $0.seed = 7 } == design { $0.seed = 7 })
    #expect(try design { $0.seed = 7 }.outcomes != design { $0.seed = 8 }.outcomes)
  }

  @Test func aHeavierCriterionMattersMore() throws {
    let outcomes = try design { $0.weights = [1, 40] }.outcomes
    for index in stride(from: 0, to: outcomes.count, by: 2) {
      #expect(outcomes[index].bestWins < outcomes[index + 1].bestWins)
      #expect(outcomes[index].effectiveWeight < outcomes[index + 1].effectiveWeight)
    }
  }

  @Test func scoresWithoutASpreadDecideNothing() throws {
    for outcome in try design({ $0.diversitySpread = 0 }).outcomes {
      #expect(outcome.changed == 0 && outcome.effectiveWeight == 0 && outcome.premium == nil)
    }
  }

  @Test func refusesWhatCannotBe() {
    #expect(throws: ScoreFault.self) { try design { $0.bids = 1 } }
    #expect(throws: ScoreFault.self) { try design { $0.weights = [60] } }
    #expect(throws: ScoreFault.self) { try design { $0.priceSpread = .nan } }
    #expect(throws: ScoreFault.self) { try design { $0.tenders = .max } }
  }
}
