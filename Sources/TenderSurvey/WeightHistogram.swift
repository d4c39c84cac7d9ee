/// Weights of award criteria, counted in steps of a tenth of a percent: any number of lots in the same memory.
public struct WeightHistogram: Sendable, Equatable {
  private static let steps = 1000

  /// Lots by tenths of a percent.
  private var counts: [Int: Int] = [:]
  public private(set) var total = 0

  public init() {}

  /// - Parameter percent: of the whole evaluation; taken into 0…100.
  public mutating func add(_ percent: Double) {
    let step = Int((min(max(percent, 0), 100) * 10).rounded())
    counts[step, default: 0] += 1
    total += 1
  }

  public mutating func merge(_ other: Self) {
    counts.merge(other.counts, uniquingKeysWith: +)
    total += other.total
  }

  /// The weight that `quantile` of all lots do not pass, in percent; nil without lots.
  public func percent(at quantile: Double) -> Double? {
    guard total > 0 else { return nil }
    let rank = max(1, Int((quantile * Double(total)).rounded(.up)))
    var seen = 0
    for step in counts.keys.sorted() {
      seen += counts[step] ?? 0
      if seen >= rank { return Double(step) / 10 }
    }
    return nil
  }

  public var median: Double? { percent(at: 0.5) }
  public var range: ClosedRange<Double>? {
    guard let least = counts.keys.min(), let most = counts.keys.max() else { return nil }
    return Double(least) / 10...Double(most) / 10
  }

  /// Lots with at least `percent`, of all lots.
  public func share(atLeast percent: Double) -> Proportion {
    let step = Int((percent * 10).rounded())
    return Proportion(counts.reduce(0) { $0 + ($1.key >= step ? $1.value : 0) }, of: total)
  }

  /// Lots in bins of `width` percent, from 0 on; the last holds 100 too.
  public func bins(width: Int) -> [Int] {
    var bins = [Int](repeating: 0, count: (100 + width - 1) / width)
    for (step, count) in counts { bins[min(step / (width * 10), bins.count - 1)] += count }
    return bins
  }
}
