import TenderReport
import TenderRules

/// What happens to a report before it is rendered: findings that are held back are marked.
struct ReportReview: Sendable {
  /// nil where nothing is followed.
  let suppressor: Suppressor?
  /// nil where no baseline is read or written.
  let ledger: BaselineLedger?
  /// Lints that a document by itself is not asked.
  private let unasked: Set<String>
  let tally = SuppressionTally()

  init(suppressor: Suppressor?, ledger: BaselineLedger?, rules: RuleSet) {
    self.suppressor = suppressor
    self.ledger = ledger
    unasked = Set(rules.tenderLints + (suppressor == nil ? rules.markLints : []))
  }

  /// - Parameters:
  ///   - plan: of the document, whose configurations may suppress findings.
  ///   - answered: lints on several documents that were asked and could be checked.
  func reviewed(_ report: Report, by plan: CheckPlan, answered: Set<String> = []) async -> Report {
    var report = report
    if let suppressor, case .checked(var checked) = report.content {
      suppressor.apply([], path: report.source, to: &checked)
      for list in plan.suppressions {
        let path = RelativePath.of(report.source, from: list.folder)
        let used = suppressor.hold(list.entries, path: path, in: &checked)
        await tally.note(list.entries, used: used, path: path)
      }
      report.content = .checked(plan.messages.told(checked))
    }
    return await ledger?.compared(report, unasked: unasked.subtracting(answered)) ?? report
  }

  /// What is wrong with suppressions of a configuration, for standard error; empty where nothing is.
  func warnings() async -> String {
    guard let suppressor else { return "" }
    return await tally.warnings { suppressor.isOver($0) }
  }
}
