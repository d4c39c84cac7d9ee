import TenderDocument

/// A text that a rule must find, or must not.
public struct RuleExample: Sendable, Equatable {
  /// With « » around the words of a hit.
  public var text: String
  /// nil: the rule's example role.
  public var role: Role?
  /// Line in its file, 1-based.
  public var line: Int
}
