import TenderDocument
import TenderRules

/// Writes one SARIF 2.1.0 log with one run.
///
/// Findings are results of kind `fail`, suppressed ones too, since a result that vanishes counts as mended. Where all outcomes are asked for, other outcomes and the clauses found are
/// results too, of level `none`; they are left out otherwise, since code scanning shows every result as an alert.
public struct SARIFRenderer: Renderer {
  public var tool: Report.Tool
  /// All active rules; results name them by id and by index.
  public let rules: [RuleDescriptor]
  /// False to write only findings whose outcome is `not-met`.
  public var includesAllOutcomes: Bool
  /// True where a baseline was given, so that every result is new or unchanged.
  public var hasBaseline = false
  private let indices: [String: Int]

  /// Results in one run that code scanning services accept.
  static let resultLimit = 25_000
  static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  public init(tool: Report.Tool, rules: [RuleDescriptor], includesAllOutcomes: Bool) {
    self.tool = tool
    self.rules = rules
    self.includesAllOutcomes = includesAllOutcomes
    indices = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  init(_ options: RenderOptions) {
    self.init(tool: options.tool, rules: options.rules, includesAllOutcomes: options.includesAllOutcomes)
    hasBaseline = options.hasBaseline
  }

  /// Everything up to the bracket that opens `results`.
  public func begin() -> [UInt8] {
    var head = JSONWriter()
    head.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.member("runs", CollectionOfOne(())) { json, _ in
        json.object { json in
          json.member("tool") { json in json.member("driver") { write(driver: &$0) } }
          json.member("columnKind", "unicodeCodePoints")
          json.member("language", "en")
          json.member("originalUriBaseIds") { json in
            json.member("SOURCEROOT") { json in
              json.member("description") { $0.member("text", "The folder in which fairtender was started.") }
            }
          }
          json.member("results", EmptyCollection<Void>()) { _, _ in }
        }
      }
    }
    // What the writer closed is opened again: results follow, and `end` closes.
    return head.bytes.dropLast("]}]}".utf8.count) + [0x0A]
  }

  public var separator: [UInt8] { Array(",\n".utf8) }

  /// The results of one report, one a line.
  public func render(_ report: Report) -> [UInt8] {
    guard case .checked(let checked) = report.content else { return [] }
    let uri = SourceURI(path: report.source)
    let isXML = checked.document.format != .text
    var results: [SARIFResult] = []
    for finding in checked.findings where includesAllOutcomes || finding.outcome == .notMet {
      results.append(SARIFResult(finding, ruleIndex: indices[finding.rule]))
    }
    if includesAllOutcomes {
      results += checked.clauses.map { SARIFResult($0, ruleIndex: indices[$0.type]) }
    }
    var lines: [UInt8] = []
    for result in results {
      if !lines.isEmpty { lines += separator }
      var json = JSONWriter()
      json.object { $0.write(result, at: uri, isXML: isXML, baselineState: state(of: result)) }
      lines += json.bytes
    }
    return lines
  }

  private func state(of result: SARIFResult) -> String? {
    guard hasBaseline, result.kind == "fail" else { return nil }
    return result.suppression?.kind == .baseline ? "unchanged" : "new"
  }

  /// Closes `results` and tells which inputs could not be read.
  public func end(after summary: Summary) -> [UInt8] {
    var invocation = JSONWriter()
    invocation.object { json in
      json.member("executionSuccessful", summary.refusals.isEmpty)
      json.key("toolExecutionNotifications")
      json.array(notifications(after: summary)) { json, notification in json.object { $0.write(notification) } }
    }
    return Array("\n],\"invocations\":[".utf8) + invocation.bytes + Array("]}]}\n".utf8)
  }

  private func notifications(after summary: Summary) -> [SARIFNotification] {
    var notifications = summary.refusals.flatMap { refusal in
      refusal.errors.map { SARIFNotification(refusal.source, $0) }
    }
    let findings = summary.findings.values.reduce(0, +) + summary.suppressed.values.reduce(0, +)
    let others = summary.otherOutcomes.values.reduce(0, +) + summary.clauses.values.reduce(0, +)
    let count = findings + (includesAllOutcomes ? others : 0)
    if count > Self.resultLimit {
      notifications.append(
        SARIFNotification(
          level: "warning",
          message: "The run has \(count) results. Code scanning services read at most \(Self.resultLimit) of a run; "
            + "check fewer documents at a time."))
    }
    return notifications
  }

  private func write(driver json: inout JSONWriter) {
    json.member("name", "Fairtender")
    json.member("semanticVersion", tool.version)
    json.member("rules", rules) { json, rule in json.object { $0.write(rule) } }
    json.member("properties") { json in
      json.member("rules", tool.rules)
      json.member("policy", tool.policy)
      json.member("profile", tool.profile)
    }
  }
}
