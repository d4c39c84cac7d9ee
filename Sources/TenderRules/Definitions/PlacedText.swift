/// A text of a rule file and where it stands there.
public struct PlacedText: Sendable, Equatable {
  public var text: String
  /// Of its first character, 1-based.
  public var line: Int
  public var column: Int
}
