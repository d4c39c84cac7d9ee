import TenderDocument

/// How one language words one clause or wording lint: the content of `<language>.yml`.
struct LanguagePhrases: Sendable, Equatable {
  var language: LanguageCode
  var phrases: [PhraseRule]
  /// For every phrase of the file.
  var without: [PlacedText]
  /// The same where the sentence names no contractor: what the buyer does in its own house.
  var background: [PlacedText] = []
  /// Empty in a rule set that was read from the cache.
  var hits: [RuleExample] = []
  var misses: [RuleExample] = []
  var file: String

  /// All that is written in the pattern language: phrases with their conditions, then the guards of the file.
  var patterns: [PlacedText] {
    phrases.flatMap { [$0.find] + $0.with + $0.without } + without + background
  }
}
