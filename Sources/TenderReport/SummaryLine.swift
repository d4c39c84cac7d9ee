import TenderRules

/// What a list of many reports says about one of them.
public struct SummaryLine: Sendable, Equatable {
  /// The path as the user gave it, or the id of a piped text.
  public var source: String
  public var title: String?
  /// Empty for an input that could not be read.
  public var grades: [Commitment: Verdict.Grade]
  /// Findings of outcome `not-met`.
  public var findings: [Finding.Severity: Int]
  public var clauses: Int

  init(_ report: Report, totals: Summary) {
    source = report.source
    findings = totals.findings
    clauses = totals.clauses.values.reduce(0, +)
    grades = [:]
    if case .checked(let checked) = report.content {
      title = checked.document.notice.title
      for verdict in checked.verdicts { grades[verdict.commitment] = verdict.grade }
    }
  }
}
