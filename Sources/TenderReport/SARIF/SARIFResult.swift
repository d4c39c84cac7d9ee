import TenderRules

/// A finding or a clause as SARIF sees it.
struct SARIFResult {
  var rule: String
  var ruleIndex: Int?
  /// `fail`, `pass`, `open`, `notApplicable` or `informational`.
  var kind: String
  /// `none` unless the kind is `fail`.
  var level: String
  var message: String
  var place: Place?
  var quote: String?
  var otherPlaces: [Place] = []
  var lot: String?
  var fingerprint: String?
  var why: String?
  var citations: [String] = []
  var searched: [String] = []
  var suggestion: String?
  var suppression: Suppression?

  init(_ finding: Finding, ruleIndex: Int?) {
    rule = finding.rule
    self.ruleIndex = ruleIndex
    kind =
      switch finding.outcome {
      case .notMet: "fail"
      case .met: "pass"
      case .notApplicable: "notApplicable"
      case .notChecked: "open"
      }
    level = finding.outcome == .notMet ? finding.severity.sarifLevel : "none"
    message = finding.message
    place = finding.place
    quote = finding.quote
    lot = finding.lot
    fingerprint = finding.fingerprint
    why = finding.why.isEmpty ? nil : finding.why
    citations = finding.citations.map { citation in citation.url.map { "\(citation.text) <\($0)>" } ?? citation.text }
    searched = finding.searched
    suggestion = finding.suggestion?.text
    suppression = finding.outcome == .notMet ? finding.suppression : nil
  }

  init(_ clause: Clause, ruleIndex: Int?) {
    rule = clause.type
    self.ruleIndex = ruleIndex
    kind = "informational"
    level = "none"
    message = "Found: \(clause.strength.rawValue) \(clause.type)."
    place = clause.evidence.first?.place
    quote = clause.evidence.first?.quote
    otherPlaces = clause.evidence.dropFirst().map(\.place)
    lot = clause.lot
  }
}

extension Finding.Severity {
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension Suppression {
  /// The reason and its last day; nil where there is none.
  var justification: String? {
    guard let reason else { return nil }
    return until.map { "\(reason) (until \($0))" } ?? reason
  }
}
