extension BidTable {
  /// A price so far below the average of all is asked about.
  ///
  /// Directive 2014/24/EU, Art. 69, leaves the threshold to the states; a fifth below the average is a usual one.
  static let lowPrice = 0.8

  /// What is irregular, or at least unusual, in an evaluation.
  public var irregularities: [ScoreReport.Remark] {
    weightRemarks + scoreRemarks + priceRemarks
  }

  private var weightRemarks: [ScoreReport.Remark] {
    var remarks: [ScoreReport.Remark] = []
    if abs(weightSum - 100) > 0.005 {
      remarks.append(
        .init(
          .error, "weight-sum",
          "the weights must sum to 100, found \(weightSum.shown); each counts as its part of the sum"))
    }
    if priceWeight == 0 { remarks.append(.init(.warning, "no-price-weight", "the price has no weight")) }
    if !marksDiversity {
      remarks.append(
        .init(
          .hint, "no-diversity-criterion",
          "no criterion is marked as a diversity criterion (row `#diversity`), so that nothing is left out"))
    }
    return remarks
  }

  private var scoreRemarks: [ScoreReport.Remark] {
    var remarks: [ScoreReport.Remark] = []
    for (index, criterion) in criteria.enumerated() {
      for bid in bids where bid.scores[index] > criterion.scale || bid.scores[index] < 0 {
        remarks.append(
          .init(
            .error, "score-off-scale",
            "\(bid.name), \(criterion.name): a score must be 0 to \(criterion.scale.shown), found \(bid.scores[index].shown)"
          ))
      }
      let scores = bids.map { $0.scores[index] }
      if bids.count > 1, Set(scores).count == 1 {
        remarks.append(
          .init(.warning, "equal-scores", "\(criterion.name): all bids have the same score, so that it decides nothing")
        )
      }
    }
    return remarks
  }

  private var priceRemarks: [ScoreReport.Remark] {
    guard bids.count >= 3 else { return [] }
    let average = bids.map(\.price).sorted().reduce(0, +) / Double(bids.count)
    return bids.filter { $0.price < Self.lowPrice * average }.map { bid in
      .init(
        .hint, "low-price",
        "\(bid.name): its price is \((1 - bid.price / average).asPercent) below the average of all, which may need an explanation "
          + "(Directive 2014/24/EU, Art. 69)")
    }
  }
}
