/// The fixed words of a page of text. A number in braces is a place for what is told.
///
/// A language has a file of its own, such as `TextWord+English.swift`.
enum TextWord: String, CaseIterable, Sendable {
  case title, buyer, kind, file, charter, missing, evidence, clauseBelow, clausesBelow, and, lot, lots, more
  case morePlaces, alsoAt, noClause, searched, clausesFound, different, text, texts, code, codes, inLanguages
  case asksFor, findings, noFinding, noFindingInChecked, error, errors, warning, warnings, note, notes, why
  case advice, see, model, wording, wordingAbove, moreFindings, limits, notAssessable, notChecked, because,
    encodingGuessed
  case award, comparedAbove, compared, reached, below, read, mixed, stated, shares, noShares, normalised
  case proportional, anyHeight, linear, leverage
}
