import TenderDocument
import TenderRules

/// Writes a report in Markdown that can be pasted into a memo: verdicts, findings, clauses, award criteria, limits.
public struct MarkdownRenderer: Renderer {
  /// False to list only findings whose outcome is `not-met`.
  public var includesAllOutcomes: Bool

  /// Columns of the words that are shown around a clause.
  private static let excerptWidth = 240

  public init(includesAllOutcomes: Bool) {
    self.includesAllOutcomes = includesAllOutcomes
  }

  public func begin() -> [UInt8] { [] }

  /// A rule across the page.
  public var separator: [UInt8] { Array("\n---\n\n".utf8) }

  public func render(_ report: Report) -> [UInt8] {
    var page = MarkdownPage()
    switch report.content {
    case .refused(let errors): page.write(Refusal(source: report.source, errors: errors))
    case .checked(let checked): write(checked, of: report, to: &page)
    }
    return Array(page.text.utf8)
  }

  public func render(_ whole: WholeReport) -> [UInt8] {
    var page = MarkdownPage()
    page.write(whole)
    return Array(page.text.utf8)
  }

  /// Totals, where there was more than one input.
  public func end(after summary: Summary) -> [UInt8] {
    guard summary.documents + summary.refusals.count > 1 else { return [] }
    var page = MarkdownPage()
    page.write(summary)
    return separator + Array(page.text.utf8)
  }

  private func write(_ checked: CheckedDocument, of report: Report, to page: inout MarkdownPage) {
    let isXML = checked.document.format != .text
    let excerpt = Excerpt(checked.document.source, isXML: isXML, width: Self.excerptWidth)
    let clauses = ClauseGroup.groups(of: checked.clauses)
    page.writeHead(checked.document.notice, source: report.source)
    page.write(checked.verdicts, clauses: clauses)
    page.write(checked.findings, isXML: isXML, includesAllOutcomes: includesAllOutcomes)
    page.write(clauses, of: checked.document, excerpt: excerpt)
    page.write(checked.awardTables)
    page.writeLimits(of: checked, tool: report.tool)
  }
}
