import TenderDocument
import TenderRules

/// Writes one table (RFC 4180, UTF-8): a row for each commitment, finding, clause and award criterion.
///
/// Every document has at least the rows of its commitments, so that one without any clause is not lost; an input that
/// could not be read has a row for each error. `CSVColumn` describes the columns.
public struct CSVRenderer: Renderer {
  /// False to leave out findings whose outcome is not `not-met`.
  public var includesAllOutcomes: Bool

  public init(includesAllOutcomes: Bool) {
    self.includesAllOutcomes = includesAllOutcomes
  }

  /// The names of the columns.
  public func begin() -> [UInt8] {
    Array((CSVColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n").utf8)
  }

  public var separator: [UInt8] { [] }

  public func end(after summary: Summary) -> [UInt8] { [] }

  public func render(_ report: Report) -> [UInt8] {
    var lines = ""
    switch report.content {
    case .refused(let errors):
      for error in errors { lines += row("error", of: report) { Self.fill(&$0, with: error) } }
    case .checked(let checked):
      for verdict in checked.verdicts { lines += row("commitment", of: report) { Self.fill(&$0, with: verdict) } }
      for finding in checked.findings where includesAllOutcomes || finding.outcome == .notMet {
        lines += row("finding", of: report) { Self.fill(&$0, with: finding) }
      }
      for clause in checked.clauses { lines += row("clause", of: report) { Self.fill(&$0, with: clause) } }
      for table in checked.awardTables {
        for criterion in table.criteria {
          lines += row("criterion", of: report) { Self.fill(&$0, with: criterion, of: table) }
        }
      }
    }
    return Array(lines.utf8)
  }

  private func row(_ record: String, of report: Report, _ fill: (inout CSVRow) -> Void) -> String {
    var row = CSVRow()
    row.set(.record, record)
    row.set(.source, exactly: report.source)
    if case .checked(let checked) = report.content {
      row.set(.notice, checked.document.notice.id)
      row.set(.buyer, checked.document.notice.buyer?.name)
      row.set(.published, checked.document.notice.published)
      row.set(.policy, report.tool.policy)
      row.set(.profile, report.tool.profile)
      row.set(.rules, report.tool.rules)
    }
    fill(&row)
    return row.line
  }

  private static func fill(_ row: inout CSVRow, with error: InputError) {
    row.set(.id, error.kind.rawValue)
    row.set(.message, error.message)
    row.set(.suggestion, error.hint)
    row.set(.line, number: error.line)
    row.set(.column, number: error.column)
  }

  private static func fill(_ row: inout CSVRow, with verdict: Verdict) {
    row.set(.id, verdict.commitment.rawValue)
    row.set(.name, verdict.commitment.title)
    row.set(.verdict, verdict.grade.rawValue)
    row.set(.message, verdict.because)
    row.set(.missing, verdict.missing)
  }

  private static func fill(_ row: inout CSVRow, with finding: Finding) {
    row.set(.id, finding.rule)
    row.set(.name, finding.name)
    row.set(.family, finding.family)
    row.set(.outcome, finding.outcome.rawValue)
    row.set(.severity, finding.severity.rawValue)
    row.set(.suppression, finding.suppression?.kind.rawValue)
    row.set(.lot, finding.lot)
    row.set(.quote, finding.quote)
    row.set(.message, finding.message)
    row.set(.why, finding.why)
    row.set(.advice, finding.advice)
    row.set(.searched, finding.searched)
    row.set(
      .citations, finding.citations.map { citation in citation.url.map { "\(citation.text) \($0)" } ?? citation.text })
    // A hyphen behind a semicolon could start a formula.
    row.set(.suggestion, finding.suggestion?.text.replacing("\n- ", with: "\n• "))
    row.set(.fingerprint, finding.fingerprint)
    fill(&row, with: finding.place)
  }

  private static func fill(_ row: inout CSVRow, with clause: Clause) {
    row.set(.id, clause.type)
    row.set(.family, clause.family)
    row.set(.stage, clause.stage.rawValue)
    row.set(.strength, clause.strength.rawValue)
    row.set(.lot, clause.lot)
    row.set(.language, clause.language?.rawValue)
    row.set(.commitments, clause.commitments.map(\.rawValue))
    row.set(.targetValue, number: clause.target?.value)
    row.set(.targetUnit, clause.target?.unit)
    row.set(.quote, clause.evidence.first?.quote)
    fill(&row, with: clause.evidence.first?.place)
  }

  private static func fill(_ row: inout CSVRow, with criterion: AwardTable.Criterion, of table: AwardTable) {
    row.set(.name, criterion.name)
    row.set(.family, criterion.family)
    row.set(.lot, table.lot)
    row.set(.kind, criterion.kind.rawValue)
    row.set(.parent, criterion.parent.map { table.criteria[$0].name })
    row.set(.weight, criterion.weight?.raw)
    row.set(.weightUnit, criterion.weight?.unit.rawValue)
    row.set(.share, number: criterion.share)
    row.set(.message, table.reason)
    fill(&row, with: criterion.place)
  }

  private static func fill(_ row: inout CSVRow, with place: Place?) {
    guard let place else { return }
    row.set(.path, place.path)
    row.set(.line, number: place.range.line)
    row.set(.column, number: place.range.column)
    row.set(.endLine, number: place.range.endLine)
    row.set(.endColumn, number: place.range.endColumn)
  }
}
