import TenderReport
import TenderRules

/// What happens to a report before it is rendered: findings that are held back are marked.
struct ReportReview: Sendable {
  /// nil where nothing is followed.
  let suppressor: Suppressor?
  /// nil where no baseline is read or written.
  let ledger: BaselineLedger?
  let tally = SuppressionTally()

  /// - Parameters:
  ///   - entries: under `suppress:` in the configuration of the document.
  ///   - folder: that of the configuration, from which patterns of paths are read.
  func reviewed(_ report: Report, by entries: [SuppressionEntry], of folder: String) async -> Report {
    var report = report
    if let suppressor, case .checked(var checked) = report.content {
      let path = RelativePath.of(report.source, from: folder)
      let used = suppressor.apply(entries, path: path, to: &checked)
      report.content = .checked(checked)
      if !entries.isEmpty { await tally.note(entries, used: used, path: path) }
    }
    return await ledger?.compared(report) ?? report
  }

  /// What is wrong with suppressions of a configuration, for standard error; empty where nothing is.
  func warnings() async -> String {
    guard let suppressor else { return "" }
    return await tally.warnings { suppressor.isOver($0) }
  }
}
