import TenderDocument

/// The examples of one lint with a condition.
public struct LintExamples: Sendable, Equatable {
  /// Relative to the rules folder.
  public var file: String
  /// Notices of which the condition is true.
  public var hits: [LintExample]
  /// Notices of which it is not.
  public var misses: [LintExample]
}

/// A notice in a few words, on which a condition must hold or must not.
public struct LintExample: Sendable, Equatable {
  public struct Clause: Sendable, Equatable {
    public var type: String
    public var family: String
    public var strength: Strength
    public var stage: Stage
    public var lot: String?
    public var target: Target?
  }

  public struct Criterion: Sendable, Equatable {
    public var weight: Double?
    public var unit: AwardTable.WeightUnit
    public var family: String?
    /// True for a weight that no field made for it holds.
    public var isInProse: Bool
  }

  public var kind: Notice.Kind
  public var country: String?
  public var nature: String?
  public var legalBasis: String?
  public var published: String?
  public var cpv: [String]
  public var buyer: Buyer.Level?
  public var region: String?
  public var procedure: Notice.ProcedureType?
  public var size: ContractSize
  public var lots: [String]
  public var declares: [ClauseType.Code]
  public var fields: [String]
  public var clauses: [Clause]
  /// `notice` if there are criteria, else nothing is said of them.
  public var basis: AwardList.Basis?
  public var criteria: [Criterion]
  /// The groups of the lint's own phrases that were found; an empty name for phrases of none.
  public var finds: [String]
  /// 1-based, in the rule file.
  public var line: Int
}
