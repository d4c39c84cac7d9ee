/// What price premium over the lowest price an advantage in some criteria can outweigh.
public struct Leverage: Sendable, Equatable {
  /// Percent of the evaluation that the advantage is worth.
  public var advantage: Double
  /// Percent of the evaluation that goes to the price; above 0.
  public var price: Double

  public init(advantage: Double, price: Double) {
    self.advantage = advantage
    self.price = price
  }

  /// Of the lowest price, such as 0.25 for 25 %; nil where no premium is too high, or the formula knows none.
  public func premium(_ formula: PriceFormula) -> Double? {
    switch formula {
    case .proportional: advantage < price ? advantage / (price - advantage) : nil
    case .linear: advantage / price
    case .minMax, .budget, .average, .pricePerQuality, .monetised, .threshold: nil
    }
  }

  func premium(_ formula: PriceFormula, _ prices: PriceFormula.Prices) -> Double? {
    switch formula {
    case .proportional, .linear: premium(formula)
    case .minMax: advantage / price * (prices.highest - prices.lowest) / prices.lowest
    case .budget: prices.budget.map { advantage / price * ($0 - (prices.floor ?? 0)) / prices.lowest }
    case .average: 2 * advantage / price * prices.average / prices.lowest
    // The quality points of a bid that has all others in full.
    case .pricePerQuality: advantage < 100 - price ? advantage / (100 - price - advantage) : nil
    case .monetised, .threshold: nil
    }
  }
}
