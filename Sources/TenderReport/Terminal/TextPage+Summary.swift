import TenderRules

extension TextPage {
  mutating func write(_ summary: Summary) {
    let refused = summary.refusals.count
    let unread: TerminalText = refused == 0 ? "" : ", \(refused) could not be read"
    line(style.paint("Together: \(Self.count(summary.documents, "document")) checked\(unread)", .heading))
    blankLine()
    for commitment in Commitment.allCases {
      let counts = summary.grades[commitment, default: [:]]
      let parts = Verdict.Grade.allCases.map { "\($0.words) \(counts[$0, default: 0])" as TerminalText }
      line("\(literal: commitment.rawValue)        \(Self.joined(parts, by: " · "))", indent: 2)
    }
    let strengths = Strength.allCases.map { strength in
      "\(literal: strength.rawValue) \(summary.clauses[strength, default: 0])" as TerminalText
    }
    line("Clauses   \(Self.joined(strengths, by: " · "))", indent: 2)
    let severities = Finding.Severity.allCases.reversed()
      .map { Self.count(summary.findings[$0, default: 0], $0.noun) }
    line("Findings  \(Self.joined(severities + Self.suppressed(summary.suppressed), by: " · "))", indent: 2)
    for refusal in summary.refusals.prefix(10) { line("Unread    \(refusal.source)", indent: 2) }
    if refused > 10 { line("Unread    and \(refused - 10) more", indent: 2) }
  }
}
