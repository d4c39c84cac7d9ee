/// One criterion of an evaluation beside the price.
public struct BidCriterion: Sendable, Equatable {
  public var name: String
  /// As stated.
  public var weight: Double
  /// The score of the best possible bid.
  public var scale: Double
  /// Bids with less are out.
  public var minimum: Double?
  /// True for the criterion whose effect is looked at.
  public var isDiversity: Bool
  /// What a full score is worth in money, for formula 7.
  public var value: Double?

  public init(
    _ name: String, weight: Double, scale: Double = 100, minimum: Double? = nil, isDiversity: Bool = false,
    value: Double? = nil
  ) {
    self.name = name
    self.weight = weight
    self.scale = scale
    self.minimum = minimum
    self.isDiversity = isDiversity
    self.value = value
  }
}
