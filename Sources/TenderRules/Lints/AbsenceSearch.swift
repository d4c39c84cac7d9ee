import TenderDocument

/// Where a lint of absence looks for what it misses, and so when it may say that nothing is there.
public enum AbsenceSearch: String, Sendable, CaseIterable {
  /// The conditions of the contract, which a notice need not carry.
  case conditions
  /// The award criteria.
  case criteria

  /// UTF-8 bytes; a shorter text is a part of a tender rather than all of it.
  private static let shortestTender = 1_000

  /// Why what was not found can't be called absent; nil where it can.
  func gap(in document: Document, _ table: AwardTable?) -> String? {
    if document.fields.isEmpty { return "the document has no text to read" }
    guard document.notice.kind == .document else {
      switch self {
      case .conditions:
        return "a notice need not carry the conditions of the contract; the procurement documents were not read"
      case .criteria:
        return table?.basis == .notice
          ? nil : "the notice leaves its award criteria to the procurement documents, which were not read"
      }
    }
    guard document.fields.reduce(0, { $0 + $1.range.count }) >= Self.shortestTender else {
      return "the text is too short to be a whole tender document"
    }
    return self == .criteria && table == nil ? "no award criteria were found" : nil
  }

  /// Clauses that an award criterion is recognised by.
  private static let criterionWords = LintCondition.ClauseQuery(
    families: ["diversity-criterion", "gender-equality", "social-award-criterion"])

  /// The language of some text in which none of the clauses asked for has words; nil where each has.
  func wordGap(
    of condition: LintCondition, in languages: [LanguageCode], _ types: [ClauseType]
  ) -> String? {
    let queries = condition.clauseQueries + (self == .criteria ? [Self.criterionWords] : [])
    for query in queries where !query.types.isEmpty || !query.families.isEmpty {
      let asked = types.filter { query.types.contains($0.id) || query.families.contains($0.family) }
      if let missing = languages.first(where: { language in !asked.contains { $0.languages.contains(language) } }) {
        return "no wording of such a clause is known for the language `\(missing.rawValue)`"
      }
    }
    return nil
  }
}
