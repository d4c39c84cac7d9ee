import Testing

@testable import TenderRules

/// Criteria whose weight stands in the line below their name, as in the model clauses.
struct HeadedWeightTests {
  @Test func givesTheWeightToTheHeadingAboveIt() throws {
    let table = try #require(
      AwardListTests.tables(
        """
        Price: 60 %
        Organisation of the work: 30 %
        Diversity and equal opportunities
        Weighting: 10 %. Points are awarded for the measures offered.
        """
      ).first)
    #expect(table.criteria.map(\.name) == ["Price", "Organisation of the work", "Diversity and equal opportunities"])
    #expect(table.criteria.map(\.share) == [60, 30, 10])
  }

  @Test func countsTheWordsBelowTheWeightAsTheCriterion() throws {
    let table = try #require(
      AwardListTests.tables(
        """
        Price: 90 %
        People
        Weighting: 10 %. Points are awarded for the measures offered.
        - how staff are recruited and selected without discrimination;
        """
      ).first)
    #expect(table.diversityShare == 10)
  }

  @Test func leavesTheSentenceAboveAWeightAlone() throws {
    let table = try #require(
      AwardListTests.tables(
        """
        Tenders are scored as follows.
        Weighting: 60 % for the price
        Weighting: 40 % for the quality of the work
        """
      ).first)
    #expect(table.criteria.map(\.share) == [60, 40])
    #expect(table.criteria.last?.name.contains("quality") == true)
  }
}
