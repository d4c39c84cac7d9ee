import TenderRules

/// Totals over many reports.
///
/// Summaries of parts merge to the summary of the whole. Counts do not depend on the order; refusals keep it.
public struct Summary: Sendable, Equatable {
  /// Documents that were checked.
  public private(set) var documents = 0
  /// Inputs that could not be read, in input order.
  public private(set) var refusals: [Refusal] = []
  public private(set) var clauses: [Strength: Int] = [:]
  /// Findings that count: `not-met` and not suppressed.
  public private(set) var findings: [Finding.Severity: Int] = [:]
  /// Findings of outcome `not-met` that do not count, by what holds them back.
  public private(set) var suppressed: [Suppression.Kind: Int] = [:]
  /// Lints of any other outcome; without `met` those are the blind spots.
  public private(set) var otherOutcomes: [Finding.Outcome: Int] = [:]
  public private(set) var grades: [Commitment: [Verdict.Grade: Int]] = [:]

  /// One a report in input order, where a format lists them at its end; none otherwise, as there may be very many.
  public private(set) var lines: [SummaryLine] = []

  public init() {}

  /// The summary with a line about the report.
  public init(listing report: Report) {
    self.init(report)
    lines = [SummaryLine(report, totals: self)]
  }

  public init(_ report: Report) {
    switch report.content {
    case .refused(let errors):
      refusals = [Refusal(source: report.source, errors: errors)]
    case .checked(let checked):
      documents = 1
      for clause in checked.clauses { clauses[clause.strength, default: 0] += 1 }
      for verdict in checked.verdicts { grades[verdict.commitment, default: [:]][verdict.grade, default: 0] += 1 }
      count(checked.findings)
    }
  }

  private mutating func count(_ all: [Finding]) {
    // Some sixty outcomes a document: to look one up in a dictionary, or to copy a finding, takes longer than to count it.
    var (met, notApplicable, notChecked) = (0, 0, 0)
    for index in all.indices {
      switch all[index].outcome {
      case .met: met += 1
      case .notApplicable: notApplicable += 1
      case .notChecked: notChecked += 1
      case .notMet:
        if let suppression = all[index].suppression {
          suppressed[suppression.kind, default: 0] += 1
        } else {
          findings[all[index].severity, default: 0] += 1
        }
      }
    }
    otherOutcomes = [.met: met, .notApplicable: notApplicable, .notChecked: notChecked].filter { $0.value > 0 }
  }

  public mutating func merge(_ other: Summary) {
    documents += other.documents
    refusals += other.refusals
    lines += other.lines
    clauses.merge(other.clauses, uniquingKeysWith: +)
    findings.merge(other.findings, uniquingKeysWith: +)
    suppressed.merge(other.suppressed, uniquingKeysWith: +)
    otherOutcomes.merge(other.otherOutcomes, uniquingKeysWith: +)
    for (commitment, counts) in other.grades {
      grades[commitment, default: [:]].merge(counts, uniquingKeysWith: +)
    }
  }

  /// The most severe finding so far; nil where there is none.
  public var worst: Finding.Severity? {
    findings.keys.max()
  }
}
