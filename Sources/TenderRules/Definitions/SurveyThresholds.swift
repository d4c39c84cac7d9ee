/// What many procedures together must show for a city to keep a commitment: the `survey` part of a policy.
///
/// Percentages are of the procedures that can be assessed for the commitment.
public struct SurveyThresholds: Sendable, Equatable {
  public struct Requirement: Sendable, Equatable {
    /// Percent of procedures with evidence for the commitment.
    public var share: Int?
    /// Procedures with evidence that are enough, whatever their share.
    public var procedures: Int?
    /// Families of which one procedure at least must have a clause; empty where none is asked for.
    public var families: [String]
    /// Counts binding clauses only, and of the procedures that have one asks this percentage to have reports or penalties too.
    public var secured: Int?
    /// Clause types in use, such as reserved lots and measures for small firms.
    public var instruments: Int?
    /// Asks that small and medium-sized firms win at least the share of awards that they win in the country.
    public var asksCountryShare: Bool
  }

  public struct Scale: Sendable, Equatable {
    public var commitment: Commitment
    public var fully: Requirement
    public var partly: Requirement
  }

  /// Months before the end of the period that count.
  public var months: Int
  /// Percent of procedures that must be assessable before `not-at-all` is said.
  public var coverage: Int
  public var scales: [Scale]
}
