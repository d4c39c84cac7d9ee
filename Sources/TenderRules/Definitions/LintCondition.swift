/// A closed tree of questions about a notice or lot; a rule file can ask nothing else.
public indirect enum LintCondition: Sendable, Equatable {
  case all([LintCondition])
  case any([LintCondition])
  case not(LintCondition)
  /// The lint's own phrases were found.
  case find
  case clause(ClauseQuery)
  case declares(term: String, codes: [String])
  /// A text of one of these business terms is there.
  case field([String])
  case award(AwardTest)
  /// A share or a target is less than a parameter of the lint.
  case below(Quantity)

  /// Asks for a clause with any of the types or families and any of the strengths; an empty list asks nothing.
  public struct ClauseQuery: Sendable, Equatable {
    public var types: [String] = []
    public var families: [String] = []
    public var strengths: [Strength] = []
    /// True to ask for a quantity that the clause sets.
    public var hasTarget = false
  }

  /// Asks something of the award table.
  public enum AwardTest: String, Sendable, CaseIterable {
    /// Percentages that do not sum to 100.
    case not100 = "not-100"
    /// A social or diversity criterion without a weight beside criteria that have one.
    case socialUnweighted = "social-unweighted"
    /// The criteria are in an order of importance.
    case order
    /// Some weight is a range.
    case range
    /// The weights stand in words only, not in the fields made for them.
    case inProse = "in-prose"
    /// The criteria stand in the procurement documents.
    case documentsOnly = "documents-only"
    /// A criterion is social or about diversity.
    case social
    /// A criterion is about diversity, anti-discrimination or equality.
    case diversity
  }
}
