import TenderDocument
import TenderRules

extension MarkdownPage {
  mutating func writeHead(_ notice: Notice, source: String) {
    heading(1, "Equality and diversity check: \(notice.title ?? source)")
    var facts: [MarkdownText] = []
    if let buyer = notice.buyer {
      facts.append("Buyer: \([buyer.name, buyer.town, buyer.country].compactMap(\.self).joined(separator: ", "))")
    }
    let kind = notice.kind.rawValue.split(separator: "-").joined(separator: " ")
    let languages = notice.languages.map(\.rawValue).joined(separator: ", ")
    let known = [kind, notice.id ?? "", notice.published ?? "", languages].filter { !$0.isEmpty }
    facts.append("Kind: \(known.joined(separator: " · "))")
    facts.append("File: \(name: source)")
    list(facts)
  }

  mutating func write(_ verdicts: [Verdict], clauses: [ClauseGroup]) {
    heading(2, "How far the commitments of the Integrating Cities Charter are kept")
    table(
      [("Commitment", false), ("Verdict", false), ("Because", false), ("Missing", false), ("Evidence", false)],
      verdicts.map { verdict in
        let numbers = clauses.filter { $0.indices.contains(where: verdict.evidence.contains) }.map { "\($0.number)" }
        let noun = numbers.count == 1 ? "clause" : "clauses"
        return [
          "\(bold: "\(literal: verdict.commitment.rawValue)") \(verdict.commitment.title)",
          "\(bold: verdict.grade.words)", "\(verdict.because)", "\(verdict.missing.joined(separator: "; "))",
          numbers.isEmpty ? "–" : "\(noun) \(numbers.joined(separator: ", "))",
        ]
      })
  }

  mutating func writeLimits(of checked: CheckedDocument, tool: Report.Tool) {
    heading(2, "Limits")
    list(checked.limits.map { "\($0.lead)\($0.words)" } + ["\(tool.words)"])
  }

  mutating func write(_ refusal: Refusal) {
    heading(1, "Could not be read: \(name: refusal.source)")
    list(
      refusal.errors.map { error in
        let line: MarkdownText = error.line.map { "Line \($0)" } ?? "Whole file"
        let column: MarkdownText = error.column.map { ", column \($0)" } ?? ""
        let hint: MarkdownText = error.hint.map { ". Hint: \($0)" } ?? ""
        return "\(line)\(column): \(error.message)\(hint)"
      })
  }

  mutating func write(_ summary: Summary) {
    heading(1, "Together")
    let refused = summary.refusals.count
    let unread: MarkdownText = refused == 0 ? "" : ", \(refused) could not be read"
    paragraph("Inputs: \(TextPage.count(summary.documents, "document")) checked\(unread).")
    let grades = Verdict.Grade.allCases
    table(
      [("Commitment", false)] + grades.map { ("\($0.words)", true) },
      Commitment.allCases.map { commitment in
        let counts = summary.grades[commitment, default: [:]]
        return ["\(commitment.rawValue) \(commitment.title)"] + grades.map { "\(counts[$0, default: 0])" }
      })
    let strengths = Strength.allCases.map {
      "\(literal: $0.rawValue) \(summary.clauses[$0, default: 0])" as TerminalText
    }
    let severities = Finding.Severity.allCases.reversed()
      .map { TextPage.count(summary.findings[$0, default: 0], $0.noun) }
    list(
      [
        "Clauses: \(TextPage.joined(strengths, by: " · "))",
        "Findings: \(TextPage.joined(severities + TextPage.suppressed(summary.suppressed), by: " · "))",
      ] + summary.refusals.map { "Unread: \(name: $0.source)" })
  }
}
