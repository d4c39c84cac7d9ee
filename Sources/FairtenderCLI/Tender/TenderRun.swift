import TenderReport
import TenderRules

/// Checks the documents of one tender, each by itself and all together.
struct TenderRun {
  let context: CheckContext
  let input: TenderInput
  let review: ReportReview

  /// The tender, and the reports of its documents in input order.
  func report() async -> WholeReport {
    // One tender is judged by one configuration, that of its first document.
    let plan = context.plans[context.planOfInput.first ?? 0]
    var checker = context.checker(of: context.planOfInput.first ?? 0)
    let hints = context.hints(of: context.planOfInput.first ?? 0)
    var reports: [Report] = []
    for item in input.items { reports.append(checker.report(on: item.input, hints: hints)) }
    var tender = TenderChecker(rules: plan.rules, policy: plan.policy, plan: plan.lints)
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
      if let document = part.checked { report.content = .checked(plan.messages.told(document)) }
      let reviewed = await review.reviewed(report, by: plan, answered: answered)
      parts.append(WholeReport.Part(role: part.role, report: reviewed))
    }
    return WholeReport(
      tool: context.tool, title: input.title ?? Self.title(of: checked), parts: parts, clauses: checked.clauses,
      verdicts: checked.verdicts.map(plan.messages.told), rules: checked.rules)
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
