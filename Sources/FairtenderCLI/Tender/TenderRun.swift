import TenderReport
import TenderRules

/// Checks the documents of one tender, each by itself and all together.
struct TenderRun {
  let context: CheckContext
  let input: TenderInput
  let review: ReportReview

  /// The tender, and the reports of its documents in input order.
  func report() async -> WholeReport {
    var checker = context.checker()
    var reports: [Report] = []
    for item in input.items { reports.append(checker.report(on: item.input, hints: context.hints)) }
    var tender = TenderChecker(rules: context.rules, policy: context.policy)
    let checked = tender.check(
      zip(reports, input.items).map { report, item in
        let document: CheckedDocument? = if case .checked(let checked) = report.content { checked } else { nil }
        let role = item.role ?? document.map { TenderRole(of: $0.document) } ?? .other
        return TenderPart(source: report.source, role: role, checked: document)
      })
    let answered = Set(checked.rules).subtracting(Self.unchecked(checked))
    var parts: [WholeReport.Part] = []
    for (part, report) in zip(checked.parts, reports) {
      var report = report
      if let document = part.checked { report.content = .checked(document) }
      // The entries of the configuration that is about the input, and its folder, go here.
      parts.append(
        WholeReport.Part(role: part.role, report: await review.reviewed(report, by: [], of: ".", answered: answered)))
    }
    return WholeReport(
      tool: context.tool, title: input.title ?? Self.title(of: checked), parts: parts, clauses: checked.clauses,
      verdicts: checked.verdicts, rules: checked.rules)
  }

  /// Lints on several documents that could not be answered.
  private static func unchecked(_ tender: CheckedTender) -> [String] {
    let findings = tender.parts.flatMap { $0.checked?.findings ?? [] }
    return findings.filter { $0.outcome == .notChecked && tender.rules.contains($0.rule) }.map(\.rule)
  }

  private static func title(of tender: CheckedTender) -> String? {
    tender.parts.lazy.filter { $0.role == .notice }.compactMap { $0.checked?.document.notice.title }.first
  }
}
