import TenderDocument

/// Awards of one group and year: who won, of what size, against how many.
public struct SupplierTally: Sendable, Equatable {
  public private(set) var awards = 0
  /// Awards by size of the winner: `sme`, `large` or `unknown`.
  public private(set) var bySize: [String: Int] = [:]
  /// Awards with a known number of tenders, and of those with a single one.
  public private(set) var singleBid = Proportion()
  /// Tenders from small and medium-sized firms, of all tenders of awards that tell both.
  public private(set) var smeTenders = Proportion()
  /// Awards by winner, the name folded.
  public private(set) var byWinner: [String: Int] = [:]

  public init() {}

  mutating func add(_ award: Award, named fold: (String) -> String) {
    guard !award.winners.isEmpty || !award.winnerSizes.isEmpty else { return addTenders(award.received) }
    awards += 1
    bySize[Self.size(award.winnerSizes), default: 0] += 1
    for winner in Set(award.winners.map(fold)) where !winner.isEmpty { byWinner[winner, default: 0] += 1 }
    addTenders(award.received)
  }

  private mutating func addTenders(_ received: [String: Int]) {
    guard let all = received["tenders"], all > 0 else { return }
    singleBid = singleBid + Proportion(all == 1 ? 1 : 0, of: 1)
    if let small = received["t-sme"], small <= all { smeTenders = smeTenders + Proportion(small, of: all) }
  }

  /// A group of firms counts as small if most of its members are; an unknown size is never taken for a large one.
  private static func size(_ sizes: [String]) -> String {
    let known = sizes.filter { $0 != "unknown" && !$0.isEmpty }
    guard !known.isEmpty, known.count == sizes.count else { return "unknown" }
    return known.count { $0 != "large" } * 2 > known.count ? "sme" : "large"
  }

  mutating func merge(_ other: Self) {
    awards += other.awards
    bySize.merge(other.bySize, uniquingKeysWith: +)
    singleBid = singleBid + other.singleBid
    smeTenders = smeTenders + other.smeTenders
    byWinner.merge(other.byWinner, uniquingKeysWith: +)
  }

  /// Awards to small and medium-sized firms, of those with a known size.
  public var smeAwards: Proportion {
    let small = bySize["sme"] ?? 0
    return Proportion(small, of: small + (bySize["large"] ?? 0))
  }

  /// The Herfindahl–Hirschman index of awards by number, 0…1; nil without a named winner.
  public var concentration: Double? {
    let total = byWinner.values.reduce(0, +)
    guard total > 0 else { return nil }
    return byWinner.values.sorted().reduce(0) { $0 + Double($1 * $1) } / Double(total * total)
  }

  /// How many suppliers of equal size would be as concentrated.
  public var effectiveSuppliers: Double? {
    concentration.map { 1 / $0 }
  }

  /// Winners that `earlier` years don't name, of all winners.
  public func newSuppliers(since earlier: Self) -> Proportion {
    Proportion(byWinner.keys.count { earlier.byWinner[$0] == nil }, of: byWinner.count)
  }
}
