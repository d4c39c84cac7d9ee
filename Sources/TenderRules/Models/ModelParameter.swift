/// A number that an officer sets before a model clause is pasted.
public struct ModelParameter: Sendable, Equatable {
  public enum Unit: String, Sendable, CaseIterable {
    case hours, percent
    case percentOfHours = "percent-of-hours"
    case percentOfValue = "percent-of-value"
    case percentOfStaff = "percent-of-staff"
    case points, days, months, currency, places, number
  }

  /// As texts write it between braces.
  public var name: String
  public var unit: Unit
  /// Within the bounds.
  public var usual: Double
  public var bounds: ClosedRange<Double>
  /// What it counts, in one sentence.
  public var about: String
  /// Where it stands in `model.yml`.
  var line: Int
  var column: Int
}
