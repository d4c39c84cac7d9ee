/// One bid: its price and its score for each criterion.
public struct Bid: Sendable, Equatable {
  public var name: String
  public var price: Double
  /// In the order of the criteria.
  public var scores: [Double]

  public init(_ name: String, price: Double, scores: [Double]) {
    self.name = name
    self.price = price
    self.scores = scores
  }
}
