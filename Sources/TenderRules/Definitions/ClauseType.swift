import TenderDocument

/// A kind of clause or criterion: the content of `rule.yml` below `Rules/clauses`.
public struct ClauseType: Sendable, Equatable {
  /// What must be true of a sentence beside its words.
  public enum Need: String, Sendable, CaseIterable {
    /// It obliges somebody, or its field does by its role.
    case obligation
    /// It is about the evaluation of tenders.
    case scoring
    /// It names the section of another clause: `Clauses 4.1 to 4.4 bind every subcontractor.`
    case citedClause = "cited-clause"
  }

  /// A clause that counts only near another.
  public struct Neighbourhood: Sendable, Equatable {
    public var families: [String]
    public var sentences: Int
  }

  /// Where the words name the thing bought.
  public struct SubjectMatter: Sendable, Equatable {
    /// Prefixes of CPV codes.
    public var cpv: [String]
    public var roles: [Role]
  }

  /// A code that declares the clause without words.
  public struct Code: Sendable, Equatable, Hashable {
    public var term: String
    public var code: String
  }

  public var id: String
  public var title: String
  public var family: String
  public var stage: Stage
  public var commitments: [Commitment]
  public var about: String
  public var why: String
  public var sources: [RuleSource]
  public var limits: String
  public var exampleRole: Role
  var roles: RoleFilter
  public var need: Need?
  public var isNegatable: Bool
  public var yieldsTo: [String]
  public var beside: Neighbourhood?
  public var declaredBy: [Code]
  public var subjectMatter: SubjectMatter?
  /// True for a type that speaks of an earlier contract by its nature, such as the transfer of its staff.
  public var looksBack = false
  /// True for a type that grants or threatens: what it says holds in every section, also with `may` and `can`.
  public var isFirm = false
  /// True for a type that is put as questions to bidders.
  public var asks = false
  /// That word it; empty for a type that only codes declare.
  public var languages: [LanguageCode] = []
}
