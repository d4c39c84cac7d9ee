import TenderDocument

/// Text of a document that no rules could look at, and whether it is enough to hold a clause.
///
/// The Irish name of a council above an English tender is not; a notice of nothing but short fields in Irish is.
struct UnreadText {
  /// Words of a field; fewer are a name or a heading, not a sentence that asks for something.
  private static let fewestWords = 8
  /// Of which part of all text short fields may be and still be passed over.
  private static let smallPart = 10

  /// Bytes of all fields, read or not.
  var passed = 0
  private var shortBytes = 0
  private var hasSentence = false
  /// Those without rules.
  private var languages: Set<LanguageCode> = []

  /// - Parameter language: nil where it is not known.
  mutating func add(_ text: ArraySlice<UInt8>, in language: LanguageCode?) {
    let words = text.split(maxSplits: Self.fewestWords) { $0 <= 0x20 }.count
    let isSentence = words >= Self.fewestWords
    // The languages of sentences count before those of names.
    if isSentence, !hasSentence { languages = [] }
    hasSentence = hasSentence || isSentence
    if !isSentence { shortBytes += text.count }
    if let language, isSentence || !hasSentence { languages.insert(language) }
  }

  /// Why the document is not assessable; nil where nothing is missing.
  var gap: String? {
    guard hasSentence || shortBytes * Self.smallPart > passed else { return nil }
    return languages.min().map { "there are no rules for the language `\($0.rawValue)`" }
      ?? "the language of some text is not known"
  }
}
