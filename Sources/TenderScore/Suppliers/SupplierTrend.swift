/// The same few figures for every year of a table, or every quarter of a short one.
public struct SupplierTrend: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    /// `2024` or `2024-Q1`.
    public var name: String
    public var suppliers: Int
    public var spend: Double
    /// Of the value whose supplier's size is known; nil where none is.
    public var smeShare: Double?
    public var smeCoverage: Double
    public var topFiveShare: Double?
    public var effectiveSuppliers: Double?
  }

  /// In the order of time.
  public let points: [Point]

  public init(_ base: SupplierBase) {
    guard let months = base.months else {
      points = []
      return
    }
    let isLong = months.upperBound.index - months.lowerBound.index >= 24
    let length = isLong ? 12 : 3
    let first = months.lowerBound.index / length
    let last = months.upperBound.index / length
    var spends: [[(amount: Amount, size: SizeClass)]] = Array(repeating: [], count: last - first + 1)
    for supplier in base.suppliers {
      var sums: [Int: Amount] = [:]
      for sum in supplier.months {
        guard let month = sum.month else { continue }
        sums[month.index / length - first, default: .zero] += sum.amount
      }
      for (index, amount) in sums where amount > Amount.zero { spends[index].append((amount, supplier.size)) }
    }
    points = spends.enumerated().map { offset, entries in
      let start = (first + offset) * length
      let name = isLong ? "\(start / 12)" : "\(start / 12)-Q\(start % 12 / 3 + 1)"
      return Self.point(name, entries)
    }
  }

  private static func point(_ name: String, _ entries: [(amount: Amount, size: SizeClass)]) -> Point {
    let total = entries.reduce(Amount.zero) { $0 + $1.amount }
    let known = entries.reduce(Amount.zero) { $1.size == .unknown ? $0 : $0 + $1.amount }
    let small = entries.reduce(Amount.zero) { $1.size.isSME ? $0 + $1.amount : $0 }
    let concentration = Concentration(entries.map(\.amount.value))
    return Point(
      name: name, suppliers: entries.count, spend: total.value,
      smeShare: known > Amount.zero ? small.value / known.value : nil,
      smeCoverage: total > Amount.zero ? known.value / total.value : 0,
      topFiveShare: concentration.isEmpty ? nil : concentration.top(5),
      effectiveSuppliers: concentration.isEmpty ? nil : concentration.effectiveHolders)
  }
}
