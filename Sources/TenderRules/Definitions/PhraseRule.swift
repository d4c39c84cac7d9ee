import TenderText

/// One way in which a language words a clause.
struct PhraseRule: Sendable, Equatable {
  /// 1-based in its file.
  var number: Int
  var find: String
  /// One of these must stand in the same sentence or paragraph; empty for no such condition.
  var with: [String]
  /// None of these may.
  var without: [String]
  /// nil: where the rule itself looks.
  var roles: RoleFilter?
  var scope: PhraseSet.Scope
  /// Where it begins in its file, 1-based.
  var line: Int
  var column: Int
}
