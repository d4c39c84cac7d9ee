extension AwardTable {
  /// One practice beside the share that this table gives to the same kind of criteria.
  public struct Comparison: Sendable, Equatable {
    public var practice: AwardPractice
    /// Percent of the evaluation.
    public var share: Double

    /// True where the share is at least that of the practice.
    public var isReached: Bool { share >= practice.percent - 0.005 }
  }

  /// The practices beside this table, in the order of their file; none where no criterion is social or no share is known.
  public var comparisons: [Comparison] {
    guard let social = socialShare, let diversity = diversityShare, social > 0 else { return [] }
    return practices.map { practice in
      Comparison(practice: practice, share: practice.measure == .social ? social : diversity)
    }
  }

  /// How much dearer than the cheapest a tender may be that wins by the social criteria alone.
  ///
  /// Source: the scoring formulas compared by Stilger, Siderius and van Raaij (2017), Journal of Public Procurement 17(1), 88–124.
  public struct Leverage: Sendable, Equatable {
    /// Percent of the evaluation that goes to social criteria.
    public var social: Double
    /// Percent of the evaluation that goes to the price and to costs; above 0.
    public var price: Double

    /// Percent above the lowest price where the points are `weight × lowest price ÷ price`; nil where no premium is too high.
    public var proportional: Double? { social < price ? 100 * social / (price - social) : nil }
    /// Percent above the lowest price where the points fall in a straight line to none at its double.
    public var linear: Double { 100 * social / price }
  }

  /// nil where no criterion is social, no share is known, or none goes to the price.
  public var leverage: Leverage? {
    guard let social = socialShare, social > 0 else { return nil }
    let price = criteria.reduce(0) { sum, criterion in
      criterion.parent == nil && criterion.kind != .quality ? sum + (criterion.share ?? 0) : sum
    }
    return price > 0 ? Leverage(social: social, price: price) : nil
  }
}
