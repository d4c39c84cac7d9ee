/// A phrase found in a text.
public struct PhraseMatch: Sendable, Equatable {
  public var phrase: PhraseID
  /// Byte offsets in the scanned bytes, from the first word of the phrase to the last.
  public var range: Range<Int>
}
