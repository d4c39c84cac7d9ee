import TestSupport
import Testing

@testable import TenderScore

@Suite struct RankingTests {
  static let criteria = [
    BidCriterion("quality", weight: 40, scale: 10), BidCriterion("diversity", weight: 10, scale: 5, isDiversity: true),
  ]

  static func table(_ bids: [Bid]) -> BidTable {
    BidTable(priceWeight: 50, criteria: criteria, bids: bids)
  }

  static func random(_ seed: UInt64) -> BidTable {
    var generator = SeededGenerator(seed: seed)
    return table(
      (0..<Int.random(in: 2...7, using: &generator)).map { index in
        Bid(
          "bid \(index)", price: Double.random(in: 50...150, using: &generator),
          scores: [Double.random(in: 0...10, using: &generator), Double.random(in: 0...5, using: &generator)])
      })
  }

  @Test func theTenPercentCriterionDecidesUnderOneFormulaOnly() throws {
    let table = try Self.sample()
    for (formula, winner, without) in [(PriceFormula.proportional, 2, 0), (.linear, 2, 0), (.minMax, 0, 0)] {
      #expect(Ranking(table, formula, EvaluationRules())?.winners == [winner])
      #expect(Ranking(table.withoutDiversity, formula, EvaluationRules())?.winners == [without])
    }
  }

  static func sample() throws -> BidTable {
    let reader = try BidReader(ByteSource(try ScoreSamples.text("bids.csv")), rules: try ScoreSamples.rules())
    #expect(reader.rows.read == 8 && reader.rows.used == 8 && reader.remarks.isEmpty)
    return reader.bids
  }

  @Test(arguments: SupplierLawTests.seeds)
  func pointsSumToTheTotal(seed: UInt64) throws {
    let table = Self.random(seed)
    var rules = EvaluationRules()
    for decimals in [nil, 0, 2] {
      rules.decimals = decimals
      for entry in try #require(Ranking(table, .proportional, rules)).entries {
        #expect(abs(entry.pricePoints + entry.points.reduce(0, +) - entry.total) < 1e-12)
      }
    }
  }

  @Test(arguments: SupplierLawTests.seeds, PriceFormula.allCases)
  func orderOfBidsAndScaleOfPricesDoNotMatter(seed: UInt64, formula: PriceFormula) throws {
    let table = Self.random(seed)
    var rules = EvaluationRules()
    rules.budget = 200
    var turned = table
    turned.bids.reverse()
    let last = table.bids.count - 1
    #expect(
      Ranking(table, formula, rules)?.winners == Ranking(turned, formula, rules)?.winners.map { last - $0 }.reversed())
    var scaled = table
    for index in scaled.bids.indices { scaled.bids[index].price *= 8 }
    rules.budget = 1600
    var first = rules
    first.budget = 200
    #expect(Ranking(table, formula, first)?.winners == Ranking(scaled, formula, rules)?.winners)
  }

  @Test(arguments: SupplierLawTests.seeds)
  func aBudgetAllowsNoRankReversal(seed: UInt64) throws {
    let table = Self.random(seed)
    var rules = EvaluationRules()
    rules.budget = 200
    let whole = try #require(Ranking(table, .budget, rules))
    for entry in whole.entries where entry.rank != 1 {
      let reduced = try #require(Ranking(table.without(bid: entry.bid), .budget, rules))
      #expect(reduced.winners.map { $0 < entry.bid ? $0 : $0 + 1 } == whole.winners)
    }
  }

  /// Bids that lose turn the winner round where the formula compares bids with each other.
  @Test func findsARankReversal() throws {
    let criteria = [BidCriterion("quality", weight: 50, scale: 100)]
    let bids = [
      Bid("A", price: 100, scores: [50]), Bid("B", price: 130, scores: [90]), Bid("C", price: 300, scores: [0]),
    ]
    let table = BidTable(priceWeight: 50, criteria: criteria, bids: bids)
    #expect(Ranking(table, .minMax, EvaluationRules())?.winners == [1])
    #expect(Ranking(table.without(bid: 2), .minMax, EvaluationRules())?.winners == [0])
    let report = try BidReport(table, formula: .minMax, rules: EvaluationRules())
    let rows = report.tables.first { $0.id == "reversals" }?.rows.map { $0[2] }
    #expect(rows == [.text("C")])
  }

  @Test func aBidBelowAMinimumIsOutAndComparesWithNobody() throws {
    var table = Self.table([Bid("A", price: 50, scores: [3, 5]), Bid("B", price: 100, scores: [8, 1])])
    table.criteria[0].minimum = 4
    let ranking = try #require(Ranking(table, .proportional, EvaluationRules()))
    #expect(ranking.winners == [1])
    #expect(ranking.entries.map(\.rank) == [1, nil])
    #expect(ranking.entries[0].pricePoints == 50)
    #expect(ranking.entries[1].exclusion == "quality: 3 is below the minimum of 4")
  }

  @Test func tiesAreSharedUntilARulePartsThem() throws {
    let table = Self.table([Bid("A", price: 100, scores: [8, 2.5]), Bid("B", price: 100, scores: [7, 4.5])])
    var rules = EvaluationRules()
    #expect(Ranking(table, .proportional, rules)?.winners == [0, 1])
    rules.tieBreaks = [.price]
    #expect(Ranking(table, .proportional, rules)?.winners == [0, 1])
    rules.tieBreaks = [.price, .diversity]
    #expect(Ranking(table, .proportional, rules)?.winners == [1])
    rules.tieBreaks = [.quality, .diversity]
    #expect(Ranking(table, .proportional, rules)?.winners == [1])
  }

  @Test func roundingCanMakeATie() throws {
    let table = Self.table([Bid("A", price: 100, scores: [8.004, 2]), Bid("B", price: 100, scores: [8, 2])])
    var rules = EvaluationRules()
    #expect(Ranking(table, .proportional, rules)?.winners == [0])
    rules.decimals = 1
    #expect(Ranking(table, .proportional, rules)?.winners == [0, 1])
  }

  @Test func relativeQualityIsOfTheBest() throws {
    var rules = EvaluationRules()
    rules.quality = .relative
    let table = Self.table([Bid("A", price: 100, scores: [8, 0]), Bid("B", price: 100, scores: [4, 0])])
    #expect(Ranking(table, .proportional, rules)?.entries.map { $0.points } == [[40, 0], [20, 0]])
  }

  @Test func saysWhatIsIrregular() throws {
    var table = Self.table([
      Bid("A", price: 10, scores: [11, 2]), Bid("B", price: 100, scores: [5, 2]), Bid("C", price: 100, scores: [5, 2]),
    ])
    table.priceWeight = 45
    #expect(table.irregularities.map(\.id) == ["weight-sum", "score-off-scale", "equal-scores", "low-price"])
    #expect(Self.table([Bid("A", price: 10, scores: [1, 1])]).irregularities.isEmpty)
  }

  @Test func weightsThatDoNotSumCountAsParts() throws {
    let table = BidTable(
      priceWeight: 1, criteria: [BidCriterion("q", weight: 3, scale: 1)], bids: [Bid("A", price: 1, scores: [1])])
    #expect(Ranking(table, .proportional, EvaluationRules())?.entries.first?.total == 100)
  }
}
