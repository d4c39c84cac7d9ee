import TenderDocument

/// An input that could not be read, with the reasons.
public struct Refusal: Sendable, Equatable {
  /// The path as the user gave it, or the id of a piped text.
  public var source: String
  /// Never empty.
  public var errors: [InputError]

  public init(source: String, errors: [InputError]) {
    self.source = source
    self.errors = errors
  }
}
