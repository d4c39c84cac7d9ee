import TenderRules

extension TextPage {
  /// What could not be judged, and what the page is not.
  mutating func writeLimits(of checked: CheckedDocument, tool: Report.Tool) {
    heading(words[.limits])
    for limit in checked.limits(words) { paragraph(limit.words, indent: 2, lead: limit.lead) }
    line(style.paint(tool.words, .faint), indent: 2)
  }
}

extension Report.Tool {
  /// What judged, in one line.
  var words: TerminalText {
    let profile: TerminalText = profile.map { "profile \(prose: $0), " } ?? ""
    return "Fairtender \(prose: version), \(profile)policy \(prose: policy), rules \(prose: String(rules.prefix(19)))"
  }
}
