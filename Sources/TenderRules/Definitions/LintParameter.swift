/// A number that a lint asks with and a profile can set, such as a least share.
public struct LintParameter: Sendable, Equatable {
  public var name: String
  public var initial: Double
  /// Values outside are refused.
  public var range: ClosedRange<Double>
  /// `percent`, `hours`, …
  public var unit: String
  public var about: String

  /// `10` or `7.5`: no more digits than the value has.
  public static func words(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
