/// The size of an enterprise (Recommendation 2003/361/EC), as far as a table tells it.
public enum SizeClass: String, Sendable, CaseIterable {
  case micro, small, medium
  /// Micro, small or medium: tables often tell no more.
  case sme
  case large
  /// Not told; never counted as large.
  case unknown

  public var isSME: Bool { self != .large && self != .unknown }
}
