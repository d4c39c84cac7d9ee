/// Where the knowledge of a rule comes from.
public struct RuleSource: Sendable, Equatable {
  public var text: String
  public var url: String?
  /// ISO 8601 date on which it was read.
  public var read: String?
}
