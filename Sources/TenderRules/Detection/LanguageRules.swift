import TenderDocument
import TenderText

/// The rules of one language, ready to look.
struct LanguageRules: Sendable {
  /// Whose words were found.
  enum Owner: Sendable, Hashable {
    /// An index in `RuleSet.clauseTypes`.
    case clause(Int)
    /// An index in `RuleSet.lints`.
    case lint(Int)
  }

  /// One phrase of one rule, with its conditions.
  struct Entry: Sendable {
    var owner: Owner
    /// 1-based in its file.
    var number: Int
    var with: [PhraseID]
    var without: [PhraseID]
    var roles: RoleFilter
    var scope: PhraseSet.Scope
    var need: ClauseType.Need?
  }

  /// Words that tell how a sentence is meant; nil where the vocabulary has no such list.
  struct Cues: Sendable {
    var obligation: PhraseID?
    var conditional: PhraseID?
    var aspiration: PhraseID?
    var referral: PhraseID?
    var denialBefore: PhraseID?
    var denialAfter: PhraseID?
    var scoring: PhraseID?
  }

  let language: LanguageCode
  let phrases: PhraseSet
  let entries: [PhraseID: Entry]
  let cues: Cues
}
