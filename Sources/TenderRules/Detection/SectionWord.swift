import TenderText

/// Words that stand beside section numbers, in the languages of the rules.
enum SectionWord {
  /// `article`, `clause`, `section`, `point`; `lot` is none of them.
  static func namesSection(_ word: String) -> Bool {
    let folded = Folding.words(of: word)
    return abbreviations.contains(folded) || names.contains { folded.hasPrefix($0) }
  }

  /// `Section 7 of the Act` is none of the document's own.
  static func namesLaw(_ word: String) -> Bool { laws.contains(Folding.words(of: word)) }

  /// `to`, but no conjunction.
  static func isRange(_ word: String) -> Bool { ranges.contains(Folding.words(of: word)) }

  /// `and` and `or`, and the ends of ordinals.
  static func isConjunction(_ word: String) -> Bool { conjunctions.contains(Folding.words(of: word)) }

  /// Behind the number of a section that was put between two others.
  static func isInsertion(_ word: String) -> Bool { ["bis", "ter", "quater"].contains(word) }

  /// Right behind a number: `5ο`, `12bis`; but `1a` may be an annex.
  static func endsOrdinal(_ word: String) -> Bool {
    isInsertion(word) || ["ο", "η", "ου", "ης", "ª", "º"].contains(word)
  }

  // Folded all.

  private static let names = [
    "art", "claus", "section", "secc", "chap", "condition", "schedule", "paragraph", "paragraf", "point", "subclause",
    "klaus",
    "abschnitt", "ziffer", "absatz", "punk", "punct", "punto", "ponto", "avsnitt", "afsnit", "kapit", "capit", "sezion",
    "koht", "kohd", "rozdz", "nodal", "punt", "αρθρ", "onderdeel", "hoofdstuk", "nummer", "nr", "ziff", "pkt", "ust",
    "clan", "παραγρ", "σημει", "pant",
  ]
  /// `čl. 4`.
  private static let abbreviations: Set<String> = ["cl", "αρ"]
  private static let laws: Set<String> = [
    "act", "law", "directive", "regulation", "gesetz", "gesetzes", "richtlinie", "verordnung", "loi", "decret", "ley",
    "legge", "decreto", "lei", "lag", "lagen", "loven", "wet", "richtlijn", "ustawy", "zakona", "laki", "lain",
  ]
  private static let ranges: Set<String> = [
    "to", "through", "a", "al", "bis", "tot", "till", "til", "do", "az", "ate", "lidz", "kuni", "alla", "ως", "εως",
    "la", "ar",
  ]
  private static let conjunctions: Set<String> = [
    "and", "et", "und", "en", "och", "og", "ja", "y", "e", "i", "a", "oraz", "un", "και", "si", "es", "ir", "or", "ou",
    "oder", "of", "eller", "tai", "o", "lub", "nebo", "vai", "sowie", "samt", "",
  ]
}
