import TenderRules

extension HTMLPage {
  /// Totals, and a row for each input.
  func overview(_ summary: Summary) -> HTMLFields {
    let grades = Verdict.Grade.allCases
    let severities = Array(Finding.Severity.allCases.reversed())
    return [
      "documents": .list([
        count(summary.documents, words[.documentsChecked]), count(summary.refusals.count, words[.documentsUnread]),
      ]),
      "findings": .list(
        severities.map { severity in
          let number = summary.findings[severity, default: 0]
          return count(number, words[HTMLWord(severity, counted: number)])
        }),
      "clauses": .list(
        Strength.allCases.map {
          count(summary.clauses[$0, default: 0], words[HTMLWord($0)])
        }),
      "grades": .list(grades.map { ["name": .words(words[HTMLWord($0)])] }),
      "commitments": .list(
        Commitment.allCases.map { commitment in
          [
            "name": .words("\(literal: commitment.rawValue)"),
            "promise": .words(words[HTMLWord(promiseOf: commitment)]),
            "counts": .list(
              grades.map { ["number": .number(summary.grades[commitment, default: [:]][$0, default: 0])] }),
          ]
        }),
      "severities": .list(severities.map { ["name": .words(words[HTMLWord(several: $0)])] }),
      "rows": .list(summary.lines.map { row($0, severities: severities) }),
    ]
  }

  private func count(_ number: Int, _ name: TerminalText) -> HTMLFields {
    ["number": .number(number), "name": .words(name)]
  }

  private func row(_ line: SummaryLine, severities: [Finding.Severity]) -> HTMLFields {
    let isRefused = line.grades.isEmpty
    let counts = isRefused ? [] : severities.map { line.findings[$0, default: 0] } + [line.clauses]
    return [
      "anchor": .text(Self.id(of: line.source)), "source": .words("\(line.source)"), "title": .prose(line.title),
      "isRefused": .flag(isRefused), "counts": .list(counts.map { ["number": .number($0)] }),
      "verdicts": .list(
        Commitment.allCases.compactMap { commitment in
          line.grades[commitment].map { HTMLFields.grade($0, words) }
        }),
    ]
  }
}
