import TenderText

/// One way in which a language words a clause.
struct PhraseRule: Sendable, Equatable {
  /// 1-based in its file.
  var number: Int
  var find: PlacedText
  /// One of these must stand in the same sentence or paragraph; empty for no such condition.
  var with: [PlacedText]
  /// None of these may.
  var without: [PlacedText]
  /// nil: where the rule itself looks.
  var roles: RoleFilter?
  var scope: PhraseSet.Scope
  /// Takes the place of what the rule as a whole needs; nil to keep it.
  var need: PhraseNeed?
  /// True if it counts without the neighbour that its rule asks for: it names the other clause itself.
  var standsAlone: Bool
  /// True if the guards of its file are not its own: `without` and `background` for every phrase.
  var isSelfGuarded = false
  /// What a lint's condition asks for by name; nil for a phrase that is its plain `find`.
  var group: String?
}

/// What one phrase needs in place of its rule.
enum PhraseNeed: String, Sendable, CaseIterable {
  case obligation, scoring
  case citedClause = "cited-clause"
  /// The words suffice.
  case nothing

  var clauseNeed: ClauseType.Need? {
    switch self {
    case .obligation: .obligation
    case .scoring: .scoring
    case .citedClause: .citedClause
    case .nothing: nil
    }
  }
}
