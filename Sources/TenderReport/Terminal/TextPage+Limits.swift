import TenderDocument
import TenderRules

extension TextPage {
  /// What could not be judged, and what the page is not.
  mutating func writeLimits(of checked: CheckedDocument, tool: Report.Tool) {
    heading("Limits")
    let open = checked.verdicts.filter { $0.grade == .notAssessable }.map(\.commitment.rawValue)
    if !open.isEmpty {
      paragraph("Not assessable from this input: \(Self.enumeration(open.map { "\(literal: $0)" })).", indent: 2)
    }
    writeNotChecked(checked.findings)
    if checked.document.source.isEncodingGuessed {
      paragraph("The encoding was guessed: \(literal: checked.document.source.encoding.rawValue).", indent: 2)
    }
    paragraph("Indications, not legal advice.", indent: 2)
    let version: TerminalText = "Fairtender \(prose: tool.version), policy \(prose: tool.policy)"
    line(style.paint(version + ", rules \(prose: String(tool.rules.prefix(19)))", .faint), indent: 2)
  }

  /// One line a reason, however many lints share it.
  private mutating func writeNotChecked(_ findings: [Finding]) {
    var reasons: [String] = []
    var rules: [String: [String]] = [:]
    for finding in findings where finding.outcome == .notChecked {
      let known = rules[finding.message, default: []]
      if known.isEmpty { reasons.append(finding.message) }
      if !known.contains(finding.rule) { rules[finding.message] = known + [finding.rule] }
    }
    for reason in reasons {
      let ids = rules[reason, default: []].map { "\(prose: $0)" as TerminalText }
      paragraph("\(Self.enumeration(ids)). \(prose: reason)", indent: 2, lead: "Not checked: ")
    }
  }
}
