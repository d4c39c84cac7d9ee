/// How evenly a total is spread over its holders.
///
/// Sources: Hirschman (1964) for Σs²; Shannon (1948); Pielou (1966) for evenness; Hill (1973) for effective numbers.
public struct Concentration: Sendable, Equatable {
  /// Shares of the total, largest first; they sum to 1.
  public let shares: [Double]

  /// - Parameter amounts: those that are not above 0 hold nothing and are left out.
  public init(_ amounts: [Double]) {
    let held = amounts.filter { $0 > 0 }.sorted(by: >)
    let total = held.reversed().reduce(0, +)
    shares = held.map { $0 / total }
  }

  public var isEmpty: Bool { shares.isEmpty }

  /// Σ s², 1/n…1 (Herfindahl–Hirschman index; times 10,000 for points).
  public var hhi: Double { sum { $0 * $0 } }

  /// 1/HHI: how many equal holders would be as concentrated.
  public var effectiveHolders: Double { 1 / hhi }

  /// 1 − HHI: the chance that two euros drawn at random went to different holders.
  public var giniSimpson: Double { 1 - hhi }

  /// −Σ s ln s, 0…ln n.
  public var shannon: Double { sum { -$0 * Logarithm.natural($0) } }

  /// e^H.
  public var shannonEffective: Double { Logarithm.exponential(shannon) }

  /// H / ln n, 0…1; nil for a single holder.
  public var evenness: Double? { shares.count > 1 ? shannon / Logarithm.natural(Double(shares.count)) : nil }

  /// 0 for equal shares, near 1 for one that holds nearly all.
  public var gini: Double {
    let count = Double(shares.count)
    var weighted = 0.0
    for (index, share) in shares.reversed().enumerated() { weighted += Double(index + 1) * share }
    return 2 * weighted / count - (count + 1) / count
  }

  public func top(_ count: Int) -> Double {
    shares.prefix(count).reversed().reduce(0, +)
  }

  /// Small addends first, so that a sum of many loses least.
  private func sum(_ value: (Double) -> Double) -> Double {
    shares.reversed().reduce(0) { $0 + value($1) }
  }
}
