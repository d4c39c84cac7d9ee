/// What a tender lays down beside weights: how quality is scored, rounding, ties.
public struct EvaluationRules: Sendable, Equatable {
  public enum Quality: String, Sendable, CaseIterable {
    /// Weight × score ÷ scale.
    case absolute
    /// Weight × score ÷ best score.
    case relative
  }

  public enum TieBreak: String, Sendable, CaseIterable {
    /// The lower price.
    case price
    /// More points for the criteria beside the price.
    case quality
    /// More points for the diversity criteria, as Spain's LCSP, Art. 147, and Lyon's questionnaire do with social ones.
    case diversity
  }

  public var quality = Quality.absolute
  /// Decimals that the points of every criterion are rounded to, half away from zero; nil for none.
  public var decimals: Int?
  /// Asked one after the other; bids that none tells apart share their rank.
  public var tieBreaks: [TieBreak] = []
  public var budget: Double?
  public var floor: Double?

  public init() {}

  func rounded(_ points: Double) -> Double {
    guard let decimals else { return points }
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    return (points * factor).rounded() / factor
  }
}
