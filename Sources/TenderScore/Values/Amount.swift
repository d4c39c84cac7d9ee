/// A sum of money in ten-thousandths of its currency, so that sums are exact in any order.
public struct Amount: Sendable, Hashable, Comparable {
  public static let scale: Int64 = 10_000
  public static let zero = Amount(units: Int128(0))
  /// A single amount is at most a hundred thousand million.
  public static let largest = Amount(units: Int128(100_000_000_000) * Int128(scale))

  public var units: Int128

  public init(units: Int128) {
    self.units = units
  }

  public init(units: Int64) {
    self.units = Int128(units)
  }

  /// Rounded to ten-thousandths.
  public init(_ value: Double) {
    units = Int128((value * Double(Self.scale)).rounded())
  }

  public var value: Double {
    // The conversion of small numbers is many times quicker.
    (Int64(exactly: units).map { Double($0) } ?? Double(units)) / Double(Self.scale)
  }

  public static func + (left: Amount, right: Amount) -> Amount { Amount(units: left.units + right.units) }
  public static func - (left: Amount, right: Amount) -> Amount { Amount(units: left.units - right.units) }
  public static func += (left: inout Amount, right: Amount) { left.units += right.units }
  public static func < (left: Amount, right: Amount) -> Bool { left.units < right.units }
}
