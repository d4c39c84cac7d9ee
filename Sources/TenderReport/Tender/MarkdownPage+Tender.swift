import TenderRules

extension MarkdownPage {
  /// The tender as a whole: its documents, its verdicts, what they rest on, and what the documents show of each other.
  mutating func write(_ whole: WholeReport) {
    heading(1, "Equality and diversity check of a tender: \(whole.title ?? "without a title")")
    table(
      [("Document", false), ("Role", false), ("Read", false)],
      whole.parts.map { part in
        ["\(name: part.report.source)", "\(part.role.rawValue)", part.report.isRefused ? "could not be read" : "yes"]
      })
    let groups = whole.groups
    write(whole.verdicts, clauses: groups)
    heading(2, groups.isEmpty ? "No clause found in any document" : "Clauses of all documents: \(groups.count)")
    for (group, item) in zip(groups, whole.evidence) {
      paragraph("\(bold: "\(group.number). \(literal: group.clause.strength.rawValue)") \(group.facts)")
      guard let evidence = item.clause.evidence.first else { continue }
      quote("\(evidence.quote)")
      paragraph("Place: \(name: whole.parts[item.part].report.source), line \(evidence.place.range.line)")
    }
    writeFindings(of: whole)
    heading(2, "Limits")
    list(["Indications, not legal advice.", "\(whole.tool.words)"])
  }

  private mutating func writeFindings(of whole: WholeReport) {
    let findings = whole.findings
    heading(2, "\(TextPage.findingsHead(findings.map(\.finding), lead: "Between the documents"))")
    for (part, finding) in findings where finding.counts {
      heading(3, "\(finding.severity.noun): \(finding.rule) \(finding.name)")
      paragraph("Finding: \(finding.message)")
      let line: MarkdownText = finding.place.map { ", line \($0.range.line)" } ?? ""
      paragraph("Place: \(name: whole.parts[part].report.source)\(line)")
    }
    list(
      findings.filter { $0.finding.outcome == .notChecked }.map { _, finding in
        "Not checked: \(finding.rule), because \(finding.message)"
      })
  }
}
