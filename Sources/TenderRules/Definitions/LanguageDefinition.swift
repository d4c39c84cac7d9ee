import TenderDocument

/// Everything that the rules say about one language.
struct LanguageDefinition: Sendable, Equatable {
  /// How the language words one rule.
  struct Wording: Sendable, Equatable {
    /// The id of a clause type or a lint.
    var rule: String
    var phrases: LanguagePhrases
  }

  var vocabulary: Vocabulary
  /// By rule, clause types first.
  var wordings: [Wording]

  var language: LanguageCode { vocabulary.language }
}
