/// A text of a rule file and where it stands there.
struct PlacedText: Sendable, Equatable {
  var text: String
  /// Of its first character, 1-based.
  var line: Int
  var column: Int
}
