import TenderRules

extension TextPage {
  /// What could not be judged, and what the page is not.
  mutating func writeLimits(of checked: CheckedDocument, tool: Report.Tool) {
    heading("Limits")
    for limit in checked.limits { paragraph(limit.words, indent: 2, lead: limit.lead) }
    line(style.paint(tool.words, .faint), indent: 2)
  }
}

extension Report.Tool {
  /// What judged, in one line.
  var words: TerminalText {
    "Fairtender \(prose: version), policy \(prose: policy), rules \(prose: String(rules.prefix(19)))"
  }
}
