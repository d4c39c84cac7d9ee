import TenderDocument

/// A document with everything that the rules say about it.
public struct CheckedDocument: Sendable {
  public var document: Document
  /// Ordered by lot, then by source position.
  public var clauses: [Clause]
  public var awardTables: [AwardTable]
  /// What is not met, ordered by severity, then by place; then all other outcomes, by lint.
  public var findings: [Finding]
  /// B1, B2, B3.
  public var verdicts: [Verdict]
  /// Why some text was not looked at; nil where all was.
  public var gap: String?

  public init(
    document: Document, clauses: [Clause], awardTables: [AwardTable], findings: [Finding], verdicts: [Verdict]
  ) {
    self.document = document
    self.clauses = clauses
    self.awardTables = awardTables
    self.findings = findings
    self.verdicts = verdicts
  }
}
