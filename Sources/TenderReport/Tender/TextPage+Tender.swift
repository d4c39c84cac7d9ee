import TenderRules

extension TextPage {
  /// The tender as a whole: its documents, its verdicts, what they rest on, and what the documents show of each other.
  mutating func write(_ whole: WholeReport) {
    paragraph("\(prose: whole.title ?? "Tender without a title")", indent: 0, lead: "Tender: ", ink: .heading)
    for part in whole.parts {
      let role = ("\(literal: part.role.rawValue)" as TerminalText).padded(to: 13)
      line("\(role) \(part.report.source)\(part.report.isRefused ? "  could not be read" : "")", indent: 2)
    }
    let groups = whole.groups
    write(whole.verdicts, clauses: groups)
    writeEvidence(groups, of: whole)
    writeFindings(of: whole)
    heading("Limits")
    line("Indications, not legal advice.", indent: 2)
    line(style.paint(whole.tool.words, .faint), indent: 2)
  }

  private mutating func writeEvidence(_ groups: [ClauseGroup], of whole: WholeReport) {
    guard !groups.isEmpty else { return heading("No clause found in any document") }
    heading("Clauses of all documents: \(groups.count)")
    blankLine()
    for (group, item) in zip(groups, whole.evidence) {
      paragraph(group.facts, indent: 3, lead: "\(group.number). \(literal: group.clause.strength.rawValue) ")
      guard let evidence = item.clause.evidence.first else { continue }
      line(Self.position(evidence.place, in: whole.parts[item.part].report.source), indent: Self.excerptIndent)
      paragraph("« \(prose: evidence.quote) »", indent: Self.excerptIndent)
    }
  }

  private mutating func writeFindings(of whole: WholeReport) {
    let findings = whole.findings
    heading(Self.findingsHead(findings.map(\.finding), lead: "Between the documents"))
    for (part, finding) in findings where finding.counts {
      blankLine()
      line("\(literal: finding.severity.rawValue) \(prose: finding.rule) \(prose: finding.name)", indent: 2)
      paragraph("\(prose: finding.message)", indent: 4)
      let source = whole.parts[part].report.source
      line(finding.place.map { Self.position($0, in: source) } ?? "\(source)", indent: Self.excerptIndent)
    }
    for (_, finding) in findings where finding.outcome == .notChecked {
      blankLine()
      paragraph("\(prose: finding.rule), because \(prose: finding.message).", indent: 2, lead: "Not checked: ")
    }
  }
}

extension Report {
  var isRefused: Bool {
    if case .refused = content { true } else { false }
  }
}
