import TenderReport
import TenderRules

/// What happens to a report before it is rendered: findings that are held back are marked.
struct ReportReview: Sendable {
  /// ISO 8601 date on which suppressions must hold; nil where none is followed.
  let day: String?
  /// nil where no baseline is read or written.
  let ledger: BaselineLedger?
  let tally = SuppressionTally()

  /// - Parameters:
  ///   - plan: of the document: the rules whose lints speak of marks, and the suppressions of its configurations.
  ///   - answered: lints on several documents that were asked and could be checked.
  func reviewed(_ report: Report, by plan: CheckPlan, answered: Set<String> = []) async -> Report {
    var report = report
    if let day, Self.mayHoldBack(plan, report), case .checked(var checked) = report.content {
      let suppressor = Suppressor(rules: plan.rules, today: day, plan: plan.lints)
      suppressor.apply([], path: report.source, to: &checked)
      for list in plan.suppressions {
        let path = RelativePath.of(report.source, from: list.folder)
        let used = suppressor.hold(list.entries, path: path, in: &checked)
        await tally.note(list.entries, used: used, path: path)
      }
      report.content = .checked(checked)
    }
    guard let ledger else { return report }
    // Lints that a document by itself is not asked.
    let unasked = Set(plan.rules.tenderLints + (day == nil ? plan.rules.markLints : []))
    return await ledger.compared(report, unasked: unasked.subtracting(answered))
  }

  /// False for most reports, which are handed on as they are.
  private static func mayHoldBack(_ plan: CheckPlan, _ report: Report) -> Bool {
    guard plan.suppressions.isEmpty, case .checked(let checked) = report.content else { return true }
    return !checked.document.marks.isEmpty
  }

  /// What is wrong with suppressions of a configuration, for standard error; empty where nothing is.
  func warnings() async -> String {
    guard let day else { return "" }
    return await tally.warnings { $0.isOver(on: day) }
  }
}
