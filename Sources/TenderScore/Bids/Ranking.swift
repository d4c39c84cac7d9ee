/// The bids of a table in their order by one formula, with the points they are made of.
public struct Ranking: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    /// The index in the table.
    public var bid: Int
    /// 1-based; nil for a bid that is out.
    public var rank: Int?
    public var pricePoints: Double
    /// In the order of the criteria.
    public var points: [Double]
    /// What the bids are ordered by: the sum of all points, or by formulas 6 to 8 a price.
    public var total: Double
    /// Why it is out; nil where it is not.
    public var exclusion: String?
  }

  public let formula: PriceFormula
  /// Best first; bids that are out behind the others.
  public let entries: [Entry]
  /// Points or money by which the first is ahead of the second; nil with fewer than two bids.
  public let margin: Double?

  /// The bids on the first rank: several where nothing tells them apart.
  public var winners: [Int] { entries.filter { $0.rank == 1 }.map(\.bid) }

  /// Two totals that differ by less are the same.
  private static let tolerance = 1e-9

  /// nil where the formula can't be used: no budget, no values of quality, no quality.
  public init?(_ table: BidTable, _ formula: PriceFormula, _ rules: EvaluationRules) {
    let exclusions = table.bids.map { Self.exclusion(of: $0, table.criteria) }
    let admitted = table.bids.indices.filter { exclusions[$0] == nil }
    let prices = PriceFormula.Prices(admitted.map { table.bids[$0].price }, budget: rules.budget, floor: rules.floor)
    let best = table.criteria.indices.map { index in admitted.map { table.bids[$0].scores[index] }.max() ?? 0 }
    var entries: [Entry] = []
    for (index, bid) in table.bids.enumerated() {
      let points = table.criteria.indices.map { criterion in
        let wanted = table.criteria[criterion]
        let whole = rules.quality == .absolute ? wanted.scale : best[criterion]
        return rules.rounded(whole > 0 ? table.share(wanted.weight) * bid.scores[criterion] / whole : 0)
      }
      var entry = Entry(bid: index, rank: nil, pricePoints: 0, points: points, total: 0, exclusion: exclusions[index])
      if entry.exclusion == nil, let prices {
        guard Self.evaluate(&entry, bid, table, formula, rules, prices) else { return nil }
      }
      entries.append(entry)
    }
    self.formula = formula
    let order = Self.order(table, formula, rules)
    var ranked = entries.filter { $0.exclusion == nil }.sorted { order($0, $1) < 0 }
    for index in ranked.indices {
      ranked[index].rank =
        index > 0 && order(ranked[index - 1], ranked[index]) == 0 ? ranked[index - 1].rank : index + 1
    }
    self.entries = ranked + entries.filter { $0.exclusion != nil }
    margin = ranked.count > 1 ? abs(ranked[0].total - ranked[1].total) : nil
  }

  /// False where the formula can't be used.
  private static func evaluate(
    _ entry: inout Entry, _ bid: Bid, _ table: BidTable, _ formula: PriceFormula, _ rules: EvaluationRules,
    _ prices: PriceFormula.Prices
  ) -> Bool {
    let quality = entry.points.reduce(0, +)
    switch formula {
    case .proportional, .linear, .minMax, .budget, .average:
      guard let points = formula.points(bid.price, weight: table.share(table.priceWeight), prices) else { return false }
      entry.pricePoints = rules.rounded(points)
      entry.total = entry.pricePoints + quality
    case .pricePerQuality:
      guard !table.criteria.isEmpty else { return false }
      if quality > 0 { entry.total = bid.price / quality } else { entry.exclusion = "it has no quality points" }
    case .monetised:
      guard table.criteria.contains(where: { $0.value != nil }) else { return false }
      entry.total = zip(table.criteria, bid.scores).reduce(bid.price) { sum, pair in
        sum - (pair.0.value ?? 0) * pair.1 / pair.0.scale
      }
    case .threshold: entry.total = bid.price
    }
    return true
  }

  private static func exclusion(of bid: Bid, _ criteria: [BidCriterion]) -> String? {
    for (criterion, score) in zip(criteria, bid.scores) {
      if let minimum = criterion.minimum, score < minimum {
        return "\(criterion.name): \(score.shown) is below the minimum of \(minimum.shown)"
      }
    }
    return nil
  }

  /// Below 0 where the first is better, 0 for equals.
  private static func order(
    _ table: BidTable, _ formula: PriceFormula, _ rules: EvaluationRules
  ) -> (Entry, Entry) -> Double {
    func diversity(_ entry: Entry) -> Double {
      zip(table.criteria, entry.points).reduce(0) { $1.0.isDiversity ? $0 + $1.1 : $0 }
    }
    return { left, right in
      let gap = formula.givesPoints ? right.total - left.total : left.total - right.total
      if abs(gap) > tolerance { return gap }
      for tieBreak in rules.tieBreaks {
        let gap =
          switch tieBreak {
          case .price: table.bids[left.bid].price - table.bids[right.bid].price
          case .quality: right.points.reduce(0, +) - left.points.reduce(0, +)
          case .diversity: diversity(right) - diversity(left)
          }
        if abs(gap) > tolerance { return gap }
      }
      return 0
    }
  }
}
