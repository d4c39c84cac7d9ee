/// How far a document keeps one commitment, on the scale of the charter's own survey plus an honest fourth.
public struct Verdict: Sendable, Equatable {
  public enum Grade: String, Sendable, CaseIterable {
    case fully
    case partly
    case notAtAll = "not-at-all"
    case notAssessable = "not-assessable"
  }

  public var commitment: Commitment
  public var grade: Grade
  /// One sentence for a reader who does not know the policy.
  public var because: String
  /// Indices of the clauses that count.
  public var evidence: [Int]
  /// What would lift the verdict, one phrase each.
  public var missing: [String]
  /// Why nothing found would not mean that nothing is there; nil where it would. Says nothing about what was found.
  public var obstacle: String?

  public init(
    commitment: Commitment, grade: Grade, because: String, evidence: [Int], missing: [String], obstacle: String? = nil
  ) {
    self.commitment = commitment
    self.grade = grade
    self.because = because
    self.evidence = evidence
    self.missing = missing
    self.obstacle = obstacle
  }
}
