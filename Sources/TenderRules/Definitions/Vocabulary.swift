import TenderDocument

/// The words of one language that rules share: the content of `Rules/vocabulary/<language>.yml`.
struct Vocabulary: Sendable, Equatable {
  var language: LanguageCode
  var functionWords: [String]
  var abbreviations: [String]
  /// Phrases by the name of their list.
  var lists: [String: [PlacedText]]
  /// Of the lists, in the order of the file.
  var names: [PlacedText]
  var file: String
}
