/// How a price becomes points or a rank.
///
/// Source: the formulas compared by Stilger, Siderius and van Raaij (2017), Journal of Public Procurement 17(1), 88–124.
public enum PriceFormula: String, Sendable, CaseIterable {
  /// 1: W · lowest ÷ P.
  case proportional
  /// 2: W · (2 − P ÷ lowest), never below 0.
  case linear
  /// 3: W · (highest − P) ÷ (highest − lowest).
  case minMax = "min-max"
  /// 4: W · (budget − P) ÷ (budget − floor), 0…W.
  case budget
  /// 5: W ÷ 2 · (2 − P ÷ average), 0…W: half the weight at the average price.
  case average
  /// 6: P ÷ quality points; the lowest wins.
  case pricePerQuality = "price-per-quality"
  /// 7: P − what the quality is worth in money; the lowest wins.
  case monetised
  /// 8: the lowest price of all bids that reach every minimum.
  case threshold

  /// As in the list above.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Points of 100, a higher total wins; otherwise a lower one.
  public var givesPoints: Bool {
    switch self {
    case .proportional, .linear, .minMax, .budget, .average: true
    case .pricePerQuality, .monetised, .threshold: false
    }
  }

  public var words: String {
    switch self {
    case .proportional: "W × lowest ÷ price"
    case .linear: "W × (2 − price ÷ lowest), at least 0"
    case .minMax: "W × (highest − price) ÷ (highest − lowest)"
    case .budget: "W × (budget − price) ÷ (budget − floor), 0 to W"
    case .average: "W ÷ 2 × (2 − price ÷ average), 0 to W"
    case .pricePerQuality: "price ÷ quality points, the lowest wins"
    case .monetised: "price − value of the quality, the lowest wins"
    case .threshold: "the lowest price that reaches every minimum"
    }
  }

  /// The prices that a formula compares with.
  struct Prices: Sendable, Equatable {
    var lowest: Double
    var highest: Double
    var average: Double
    /// The price that gets no points, and the one that gets all, for formula 4.
    var budget: Double?
    var floor: Double?

    /// nil where there is no price.
    init?(_ prices: [Double], budget: Double?, floor: Double?) {
      guard let lowest = prices.min(), let highest = prices.max() else { return nil }
      self.lowest = lowest
      self.highest = highest
      average = prices.sorted().reduce(0, +) / Double(prices.count)
      self.budget = budget
      self.floor = floor
    }
  }

  /// How a price gets its points, with its numbers, such as `50 × 98500 ÷ 112000`; nil for a formula that gives none.
  func arithmetic(_ price: Double, weight: Double, _ prices: Prices) -> String? {
    let (weight, shown) = (weight.shown, price.shown)
    switch self {
    case .proportional: return "\(weight) × \(prices.lowest.shown) ÷ \(shown)"
    case .linear: return "\(weight) × (2 − \(shown) ÷ \(prices.lowest.shown)), at least 0"
    case .minMax:
      guard prices.highest > prices.lowest else { return "\(weight), as all prices are equal" }
      return "\(weight) × (\(prices.highest.shown) − \(shown)) ÷ (\(prices.highest.shown) − \(prices.lowest.shown))"
    case .budget:
      guard let budget = prices.budget else { return nil }
      return
        "\(weight) × (\(budget.shown) − \(shown)) ÷ (\(budget.shown) − \((prices.floor ?? 0).shown)), 0 to \(weight)"
    case .average: return "\(weight) ÷ 2 × (2 − \(shown) ÷ \(prices.average.shown)), 0 to \(weight)"
    case .pricePerQuality, .monetised, .threshold: return nil
    }
  }

  /// Points for a price; nil for a formula that gives none, or lacks its budget.
  func points(_ price: Double, weight: Double, _ prices: Prices) -> Double? {
    switch self {
    case .proportional: return weight * prices.lowest / price
    case .linear: return max(0, weight * (2 - price / prices.lowest))
    case .minMax:
      let range = prices.highest - prices.lowest
      // Equal prices are all the best price.
      return range > 0 ? weight * (prices.highest - price) / range : weight
    case .budget:
      guard let budget = prices.budget, budget > (prices.floor ?? 0) else { return nil }
      return min(weight, max(0, weight * (budget - price) / (budget - (prices.floor ?? 0))))
    case .average: return min(weight, max(0, weight / 2 * (2 - price / prices.average)))
    case .pricePerQuality, .monetised, .threshold: return nil
    }
  }
}
