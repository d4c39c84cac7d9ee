/// The words that show a clause, and where they stand.
public struct Evidence: Sendable, Equatable {
  /// Exactly the source at `place`, decoded; for a code or flag the code itself.
  public var quote: String
  /// The pattern that found it: `anti-discrimination-clause/fr#3`, 1-based in its file; `…/declared` for a code.
  public var rule: String
  public var place: Place

  public init(quote: String, rule: String, place: Place) {
    self.quote = quote
    self.rule = rule
    self.place = place
  }
}
