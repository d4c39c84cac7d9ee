import TenderDocument

/// A find of one phrase that has passed its own conditions.
struct Candidate {
  var owner: LanguageRules.Owner
  /// The number of the phrase in its file.
  var phrase: Int
  /// Index in the document's fields.
  var field: Int
  /// Numbered through the document, so that distance between fields counts too.
  var sentence: Int
  var paragraph: Int
  /// In the document's text.
  var range: Range<Int>
  /// Of the sentence it stands in, in the document's text.
  var sentenceRange: Range<Int>
  var strength: Strength
  /// True if it counts only where its sentence names the section of another clause.
  var needsCitedClause: Bool
  /// True if it counts without the neighbour that its rule asks for.
  var standsAlone: Bool
  /// The group of phrases that it was found by, for the condition of a lint.
  var group: String?
}
