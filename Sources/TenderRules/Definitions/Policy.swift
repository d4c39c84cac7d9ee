/// The thresholds that turn clauses into verdicts: the content of a file in `Rules/policies`.
public struct Policy: Sendable, Equatable {
  /// A number of clauses that must be there.
  public struct Requirement: Sendable, Equatable {
    /// What is counted, in the words of a report: "a binding clause that …".
    public var asks: String
    /// Clauses, or clause types where `countsTypes`.
    public var atLeast: Int
    public var countsTypes: Bool
    /// Families that count; empty for every clause of the commitment.
    public var families: [String]
    /// The weakest wording that counts.
    public var strength: Strength
  }

  public struct Scale: Sendable, Equatable {
    public var commitment: Commitment
    /// All must hold for `fully`.
    public var fully: [Requirement]
    /// All must hold for `partly`.
    public var partly: [Requirement]
  }

  public var id: String
  public var title: String
  public var about: String
  public var scales: [Scale]
  /// nil for a policy that says nothing about many tenders.
  public var survey: SurveyThresholds?
}
