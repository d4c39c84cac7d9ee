import TenderDocument
import TenderRules

/// Writes `fairtender.report/1`, as `Schema/fairtender.report-1.schema.json` describes it.
public struct JSONRenderer: Renderer {
  public enum Layout: Sendable {
    /// One pretty-printed object, for exactly one report.
    case object
    /// A pretty-printed array of objects.
    case array
    /// One compact object a line (JSON Lines).
    case lines
  }

  public var layout: Layout
  /// False to list only findings whose outcome is `not-met`.
  public var includesAllOutcomes: Bool

  public init(layout: Layout, includesAllOutcomes: Bool) {
    self.layout = layout
    self.includesAllOutcomes = includesAllOutcomes
  }

  public func begin() -> [UInt8] {
    layout == .array ? Array("[".utf8) : []
  }

  public var separator: [UInt8] {
    layout == .array ? Array(",".utf8) : []
  }

  public func end(after summary: Summary) -> [UInt8] {
    layout == .array ? Array("\n]\n".utf8) : []
  }

  public func render(_ whole: WholeReport) -> [UInt8] {
    item { $0.write(whole) }
  }

  public func render(_ report: Report) -> [UInt8] {
    item { json in
      json.member("schema", "fairtender.report/1")
      switch report.content {
      case .refused(let errors):
        json.member("source", report.source)
        json.write(errors)
      case .checked(let checked):
        write(checked, of: report, to: &json)
      }
    }
  }

  /// One object of the output.
  private func item(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer =
      switch layout {
      case .object: JSONWriter(indentedFrom: 0)
      case .array: JSONWriter(lineIndentedFrom: 1)
      case .lines: JSONWriter()
      }
    writer.object(members)
    if layout != .array { writer.endLine() }
    return writer.bytes
  }

  private func write(_ checked: CheckedDocument, of report: Report, to json: inout JSONWriter) {
    json.member("tool") { json in
      json.member("version", report.tool.version)
      json.member("rules", report.tool.rules)
      json.member("policy", report.tool.policy)
      json.member("profile", report.tool.profile)
    }
    json.member("source", report.source)
    json.member("format", checked.document.format.rawValue)
    json.member("sha256", report.sha256)
    json.member("notice") {
      $0.write(
        checked.document.notice, value: checked.document.value,
        city: report.city.flatMap { $0.isCity ? $0.city : nil })
    }
    json.member("clauses", checked.clauses) { json, clause in json.object { $0.write(clause) } }
    json.member("award", checked.awardTables) { json, table in json.object { $0.write(table) } }
    json.member("results", checked.document.awards) { json, award in json.object { $0.write(award) } }
    // By index, as most findings are only looked at for their outcome.
    let findings = checked.findings
    let shown = findings.indices.filter { includesAllOutcomes || findings[$0].outcome == .notMet }
    json.member("findings", shown) { json, index in json.object { $0.write(findings[index]) } }
    json.member("commitments", checked.verdicts) { json, verdict in json.object { $0.write(verdict) } }
    json.write([InputError]())
  }
}
