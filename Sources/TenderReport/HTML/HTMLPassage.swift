import TenderDocument

/// The words at a place inside the sentence that they stand in, as a reader of the document sees them.
struct HTMLPassage {
  var before: HTMLText
  /// Exactly the words.
  var words: HTMLText
  var after: HTMLText
  var language: LanguageCode?
}
