/// A share with its denominator and its uncertainty: `count` of `total`.
public struct Proportion: Sendable, Equatable {
  public var count: Int
  public var total: Int

  public init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// 0…1; nil where there is nothing to count.
  public var share: Double? {
    total > 0 ? Double(count) / Double(total) : nil
  }

  /// The Wilson score interval at 95 %; nil where there is nothing to count.
  ///
  /// Unlike the textbook interval it stays inside 0…1 and is honest for few and for extreme counts.
  /// Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212.
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let z = 1.959_963_984_540_054
    let n = Double(total)
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    // Rounding must not take the ends of the scale out of the interval.
    return (count == 0 ? 0 : max(0, centre - half))...(count == total ? 1 : min(1, centre + half))
  }

  static func + (a: Self, b: Self) -> Self {
    Self(a.count + b.count, of: a.total + b.total)
  }
}
