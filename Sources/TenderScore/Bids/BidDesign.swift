/// Which weight and formula let a diversity criterion matter, found out before a tender by many made-up ones.
///
/// Prices, quality and diversity scores are independent of each other; every weight and formula judges the same made-up tenders.
public struct BidDesign: Sendable, Equatable {
  public struct Request: Sendable, Equatable {
    public var seed: UInt64 = 1
    public var tenders = 2000
    public var bids = 4
    public var priceWeight = 50.0
    /// Deviation of prices, of their mean.
    public var priceSpread = 0.10
    /// Deviation of the scores of quality and diversity, of the scale; their means are 0.7 and 0.6.
    public var qualitySpread = 0.15
    public var diversitySpread = 0.20
    public var weights: [Double] = [5, 10, 15, 20]

    public init() {}
  }

  /// What one weight does under one formula.
  public struct Outcome: Sendable, Equatable {
    public var weight: Double
    public var formula: PriceFormula
    /// Tenders in which the criterion changes who wins.
    public var changed: Double
    /// Tenders that the best bid in diversity wins, with and without the criterion.
    public var bestWins: Double
    public var bestWinsWithout: Double
    /// Where it changes who wins: how much dearer the winner is than the one without it; nil where it never does.
    public var premium: Double?
    /// The points between the best and the worst bid in diversity.
    public var effectiveWeight: Double
    /// The premium over the lowest price that a full score outweighs.
    public var leverage: Double?
  }

  public let request: Request
  /// Ordered by formula, then by weight.
  public let outcomes: [Outcome]

  /// Those that give points of 100.
  static let formulas: [PriceFormula] = [.proportional, .linear, .minMax, .budget, .average]

  public init(_ request: Request) throws(ScoreFault) {
    guard 2...50 ~= request.bids, 1...100_000 ~= request.tenders, request.bids * request.tenders <= 500_000 else {
      throw ScoreFault(
        .wrongRequest, "a simulation must be of 2 to 50 bids and 1 to 100000 tenders, 500000 bids together at most")
    }
    guard (0.0...0.5).contains(request.priceSpread), (0.0...1.0).contains(request.qualitySpread),
      (0.0...1.0).contains(request.diversitySpread)
    else { throw ScoreFault(.wrongRequest, "a spread must be 0 to 0.5 for prices and 0 to 1 for scores") }
    guard request.priceWeight > 0, !request.weights.isEmpty,
      request.weights.allSatisfy({ $0 > 0 && $0 + request.priceWeight <= 100 })
    else { throw ScoreFault(.wrongRequest, "weights must be above 0 and at most 100 together with that of the price") }
    self.request = request
    let tenders = Self.tenders(request)
    outcomes = Self.formulas.flatMap { formula in
      request.weights.map { Self.outcome($0, formula, tenders, request) }
    }
  }

  private static func tenders(_ request: Request) -> [[Bid]] {
    var generator = DesignGenerator(seed: request.seed)
    return (0..<request.tenders).map { _ in
      (0..<request.bids).map { index in
        let price = max(0.2, 1 + request.priceSpread * generator.normal())
        let quality = min(1, max(0, 0.7 + request.qualitySpread * generator.normal()))
        let diversity = min(1, max(0, 0.6 + request.diversitySpread * generator.normal()))
        return Bid("\(index + 1)", price: price, scores: [diversity, quality])
      }
    }
  }

  private static func outcome(
    _ weight: Double, _ formula: PriceFormula, _ tenders: [[Bid]], _ request: Request
  ) -> Outcome {
    var rules = EvaluationRules()
    rules.budget = 1.5
    rules.floor = 0.5
    let criteria = [
      BidCriterion("diversity", weight: weight, scale: 1, isDiversity: true),
      BidCriterion("quality", weight: 100 - request.priceWeight - weight, scale: 1),
    ]
    var changed = 0
    var bestWins = (with: 0, without: 0)
    var premiums = 0.0
    var spreads = 0.0
    for bids in tenders {
      let table = BidTable(priceWeight: request.priceWeight, criteria: criteria, bids: bids)
      let scores = bids.map { $0.scores[0] }
      let best = scores.indices.max { scores[$0] < scores[$1] }
      spreads += weight * ((scores.max() ?? 0) - (scores.min() ?? 0))
      guard let with = Ranking(table, formula, rules)?.winners.first,
        let without = Ranking(table.withoutDiversity, formula, rules)?.winners.first
      else { continue }
      if with == best { bestWins.with += 1 }
      if without == best { bestWins.without += 1 }
      guard with != without else { continue }
      changed += 1
      premiums += bids[with].price / bids[without].price - 1
    }
    let count = Double(tenders.count)
    return Outcome(
      weight: weight, formula: formula, changed: Double(changed) / count, bestWins: Double(bestWins.with) / count,
      bestWinsWithout: Double(bestWins.without) / count, premium: changed > 0 ? premiums / Double(changed) : nil,
      effectiveWeight: spreads / count,
      leverage: Leverage(advantage: weight, price: request.priceWeight).premium(formula))
  }

  public var table: ScoreTable {
    ScoreTable(
      "design", "What a diversity criterion does, by formula and weight",
      columns: [
        .init("formula", "Formula"), .init("weight", "Weight", .points),
        .init("effective_weight", "In effect", .points),
        .init("changed", "Changes the winner", .share), .init("best_wins", "Best in diversity wins", .share),
        .init("best_wins_without", "… without it", .share), .init("premium", "Dearer when changed", .share),
        .init("leverage", "Can outweigh", .share),
      ],
      rows: outcomes.map { outcome in
        [
          .text("\(outcome.formula.number) \(outcome.formula.rawValue)"), .number(outcome.weight),
          .number(outcome.effectiveWeight),
          .number(outcome.changed), .number(outcome.bestWins), .number(outcome.bestWinsWithout),
          ScoreTable.Cell(outcome.premium),
          ScoreTable.Cell(outcome.leverage),
        ]
      },
      note:
        "Formula 4 with a budget of 1.5 and a floor of 0.5 times the mean price. Can outweigh: the premium over the lowest "
        + "price that a full score against none makes up for.")
  }
}
