import TenderDocument
import TenderRules

/// Writes one page a document for a reader at a terminal: the verdicts, their evidence, the limits.
public struct TextRenderer: Renderer {
  public var style: Style
  /// Columns of the page; at least 40 are used.
  public var width: Int
  /// False to list only findings whose outcome is `not-met`.
  public var includesAllOutcomes: Bool

  /// That of the reader.
  public var language = LanguageCode(rawValue: "en")

  public init(style: Style, width: Int = 100, includesAllOutcomes: Bool) {
    self.style = style
    self.width = max(40, width)
    self.includesAllOutcomes = includesAllOutcomes
  }

  init(_ options: RenderOptions) {
    self.init(style: options.style, width: options.width, includesAllOutcomes: options.includesAllOutcomes)
    language = options.language
  }

  public func begin() -> [UInt8] { [] }

  /// A rule across the page.
  public var separator: [UInt8] {
    var page = TextPage(width: width, style: style, words: .of(language))
    page.blankLine()
    page.line(style.paint(TerminalText(repeating: "─", count: width), .faint))
    page.blankLine()
    return Array(page.text.utf8)
  }

  public func render(_ report: Report) -> [UInt8] {
    switch report.content {
    case .refused(let errors):
      return Refusal(source: report.source, errors: errors).text(style: style)
    case .checked(let checked):
      var page = TextPage(width: width, style: style, words: .of(language))
      write(checked, of: report, to: &page)
      return Array(page.text.utf8)
    }
  }

  public func render(_ whole: WholeReport) -> [UInt8] {
    var page = TextPage(width: width, style: style, words: .of(language))
    page.write(whole)
    return Array(page.text.utf8)
  }

  /// Totals, where there was more than one input.
  public func end(after summary: Summary) -> [UInt8] {
    guard summary.documents + summary.refusals.count > 1 else { return [] }
    var page = TextPage(width: width, style: style, words: .of(language))
    page.write(summary)
    return separator + Array(page.text.utf8)
  }

  private func write(_ checked: CheckedDocument, of report: Report, to page: inout TextPage) {
    let excerpt = Excerpt(
      checked.document.source, isXML: checked.document.format != .text, width: width - TextPage.excerptIndent - 4)
    let clauses = ClauseGroup.groups(of: checked.clauses)
    page.writeHead(checked.document.notice, source: report.source)
    page.write(checked.verdicts, clauses: clauses)
    page.write(clauses, of: checked.document, source: report.source, excerpt: excerpt)
    page.write(checked.awardTables)
    page.write(checked.findings, source: report.source, excerpt: excerpt, includesAllOutcomes: includesAllOutcomes)
    page.writeLimits(of: checked, tool: report.tool)
  }
}
