import TenderDocument
import TenderRules

/// Writes one page of HTML that needs nothing beside itself: no script, no image, no connection.
///
/// A page about many documents is written as they come and ends with the overview, which the style sheet shows first.
public struct HTMLRenderer: Renderer {
  private let page: HTMLPage
  private let templates = HTMLTemplates()
  private let isSingleInput: Bool

  public init(
    tool: Report.Tool, rules: [RuleDescriptor], isSingleInput: Bool, includesAllOutcomes: Bool,
    language: LanguageCode
  ) {
    self.isSingleInput = isSingleInput
    page = HTMLPage(
      words: .of(language), tool: tool, rules: Dictionary(rules.map { ($0.id, $0) }) { first, _ in first },
      isSingle: isSingleInput, includesAllOutcomes: includesAllOutcomes)
  }

  /// Nothing for a single report, which names the page after its document.
  public func begin() -> [UInt8] {
    isSingleInput ? [] : bytes(.open, page.open(title: nil))
  }

  public var separator: [UInt8] { [] }

  public func render(_ report: Report) -> [UInt8] {
    var head: [UInt8] = []
    switch report.content {
    case .refused(let errors):
      if isSingleInput { head = bytes(.open, page.open(title: report.source)) }
      return head + bytes(.refusal, page.refusal(Refusal(source: report.source, errors: errors)))
    case .checked(let checked):
      if isSingleInput { head = bytes(.open, page.open(title: checked.document.notice.title ?? report.source)) }
      return head + bytes(.document, page.document(checked, of: report))
    }
  }

  public func render(_ whole: WholeReport) -> [UInt8] {
    bytes(.tender, page.tender(whole))
  }

  public func summary(of report: Report) -> Summary {
    isSingleInput ? Summary(report) : Summary(listing: report)
  }

  public func end(after summary: Summary) -> [UInt8] {
    bytes(.close, page.close(after: summary))
  }

  private func bytes(_ template: HTMLTemplates.Name, _ fields: HTMLFields) -> [UInt8] {
    Array(templates.render(template, fields).utf8)
  }
}
