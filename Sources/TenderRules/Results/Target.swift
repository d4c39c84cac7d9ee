/// A quantity that a clause asks for.
public struct Target: Sendable, Equatable {
  public var value: Double
  /// `hours`, `percent-of-hours`, `percent-of-value`, `percent-of-staff`, `percent`, `fte`, `places`.
  public var unit: String

  public init(value: Double, unit: String) {
    self.value = value
    self.unit = unit
  }
}
