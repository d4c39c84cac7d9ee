import Testing

@testable import TenderScore

/// The formulas with the figures that they are written down with.
@Suite struct BidFormulaTests {
  private func points(_ formula: PriceFormula, _ price: Double, of prices: [Double], weight: Double = 50) throws
    -> Double?
  {
    let context = try #require(PriceFormula.Prices(prices, budget: 200, floor: 100))
    return formula.points(price, weight: weight, context)
  }

  @Test(
    arguments: [
      (PriceFormula.proportional, 100.0, 50.0), (.proportional, 200, 25), (.proportional, 125, 40), (.linear, 100, 50),
      (.linear, 120, 40), (.linear, 200, 0), (.linear, 250, 0), (.minMax, 100, 50), (.minMax, 200, 0),
      (.minMax, 150, 25),
      (.budget, 100, 50), (.budget, 150, 25), (.budget, 200, 0), (.budget, 220, 0), (.budget, 90, 50),
      (.average, 150, 25),
      (.average, 75, 37.5), (.average, 300, 0),
    ] as [(PriceFormula, Double, Double)])
  func pricesBecomePoints(formula: PriceFormula, price: Double, expected: Double) throws {
    #expect(try points(formula, price, of: [100, 200, 150]) == expected)
  }

  @Test func equalPricesAreAllTheBest() throws {
    for formula in [PriceFormula.proportional, .linear, .minMax] {
      #expect(try points(formula, 80, of: [80, 80]) == 50)
    }
  }

  @Test func formulasThatCompareOtherwiseGiveNoPoints() throws {
    for formula in [PriceFormula.pricePerQuality, .monetised, .threshold] {
      #expect(try points(formula, 100, of: [100]) == nil)
    }
    let noBudget = try #require(PriceFormula.Prices([100], budget: nil, floor: nil))
    #expect(PriceFormula.budget.points(100, weight: 50, noBudget) == nil)
  }

  /// W = 50 and D = 10: a quarter dearer; 40: a third; 60: a fifth. In a straight line from 50: a fifth.
  @Test(arguments: [(50.0, 0.25), (40, 1.0 / 3), (60, 0.2)] as [(Double, Double)])
  func leverageOfTheProportionalFormula(price: Double, premium: Double) throws {
    let found = try #require(Leverage(advantage: 10, price: price).premium(.proportional))
    #expect(abs(found - premium) < 1e-12)
  }

  @Test func leverageOfTheOtherFormulas() throws {
    let leverage = Leverage(advantage: 10, price: 50)
    #expect(leverage.premium(.linear) == 0.2)
    #expect(Leverage(advantage: 50, price: 50).premium(.proportional) == nil)
    #expect(leverage.premium(.minMax) == nil)
  }

  /// What the leverage says is so: just below the premium the bid with the full score wins, just above it loses.
  @Test(arguments: [PriceFormula.proportional, .linear, .minMax, .budget, .average, .pricePerQuality])
  func leverageIsWhereTheWinnerChanges(formula: PriceFormula) throws {
    var rules = EvaluationRules()
    rules.budget = 300
    rules.floor = 50
    let criteria = [
      BidCriterion("diversity", weight: 10, scale: 1, isDiversity: true), BidCriterion("quality", weight: 40, scale: 1),
    ]
    func table(_ price: Double) -> BidTable {
      // The third bid keeps the highest price where it is, and the average near.
      BidTable(
        priceWeight: 50, criteria: criteria,
        bids: [
          Bid("diverse", price: price, scores: [1, 1]), Bid("cheap", price: 100, scores: [0, 1]),
          Bid("last", price: 290, scores: [0, 0]),
        ])
    }
    for price in stride(from: 100.5, through: 250, by: 0.5) {
      let prices = try #require(PriceFormula.Prices([price, 100, 290], budget: 300, floor: 50))
      let premium = try #require(Leverage(advantage: 10, price: 50).premium(formula, prices))
      let ranking = try #require(Ranking(table(price), formula, rules))
      guard abs(price / 100 - 1 - premium) > 1e-6 else { continue }
      #expect((ranking.winners == [0]) == (price / 100 - 1 < premium), "\(formula) \(price) \(premium)")
    }
  }

  /// The points of a price with the numbers that they are made of.
  @Test(arguments: [
    (PriceFormula.proportional, "50 × 80 ÷ 100", 40), (.linear, "50 × (2 − 100 ÷ 80), at least 0", 37.5),
    (.minMax, "50 × (130 − 100) ÷ (130 − 80)", 30), (.budget, "50 × (150 − 100) ÷ (150 − 50), 0 to 50", 25),
    (.average, "50 ÷ 2 × (2 − 100 ÷ 105), 0 to 50", 25 * (2 - 100.0 / 105)),
  ])
  func tellsTheArithmeticOfAPrice(formula: PriceFormula, words: String, points: Double) throws {
    let prices = try #require(PriceFormula.Prices([80, 100, 110, 130], budget: 150, floor: 50))
    #expect(formula.arithmetic(100, weight: 50, prices) == words)
    let given = try #require(formula.points(100, weight: 50, prices))
    #expect(abs(given - points) < 1e-9)
  }

  @Test func everyPointOfABidHasItsArithmetic() throws {
    var rules = EvaluationRules()
    rules.decimals = 2
    let report = try BidReport(try RankingTests.sample(), formula: .proportional, rules: rules)
    let first = try #require(report.measures.first)
    #expect(first.title == "Presses Solidaires")
    #expect(
      first.parts.map(\.arithmetic) == [
        "50 × 98500 ÷ 112000, rounded to 2 decimals", "25 × 7 ÷ 10, rounded to 2 decimals",
        "15 × 8 ÷ 10, rounded to 2 decimals", "10 × 5 ÷ 5, rounded to 2 decimals",
      ])
  }
}
