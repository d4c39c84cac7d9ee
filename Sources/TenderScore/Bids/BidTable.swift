/// Bids with what they are judged by.
public struct BidTable: Sendable, Equatable {
  public var priceWeight: Double
  public var criteria: [BidCriterion]
  public var bids: [Bid]

  public init(priceWeight: Double, criteria: [BidCriterion], bids: [Bid]) {
    self.priceWeight = priceWeight
    self.criteria = criteria
    self.bids = bids
  }

  /// Of the stated weights.
  public var weightSum: Double { criteria.reduce(priceWeight) { $0 + $1.weight } }

  /// The weight of a criterion in percent of the evaluation.
  public func share(_ weight: Double) -> Double {
    100 * weight / weightSum
  }

  public var diversityShare: Double {
    criteria.filter(\.isDiversity).reduce(0) { $0 + share($1.weight) }
  }

  /// True where a criterion is marked as one on diversity.
  var marksDiversity: Bool { criteria.contains(where: \.isDiversity) }

  /// The same evaluation without its diversity criteria; the other weights keep their proportions.
  public var withoutDiversity: BidTable {
    let kept = criteria.indices.filter { !criteria[$0].isDiversity }
    return BidTable(
      priceWeight: priceWeight, criteria: kept.map { criteria[$0] },
      bids: bids.map { bid in Bid(bid.name, price: bid.price, scores: kept.map { bid.scores[$0] }) })
  }

  public func without(bid index: Int) -> BidTable {
    var table = self
    table.bids.remove(at: index)
    return table
  }
}
