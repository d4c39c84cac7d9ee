import Foundation
import TenderReport
import TenderRules
import TenderStore

/// The ids of the runs in a database, by what judged.
final class SurveyRuns: Sendable {
  private let store: SurveyStore
  private let known = Guarded<[StoredRun: Int64]>([:])

  init(_ store: SurveyStore) {
    self.store = store
  }

  func id(of tool: Report.Tool) throws(StoreError) -> Int64 {
    let judges = [tool.policy, tool.profile].compactMap(\.self).joined(separator: "/")
    let run = StoredRun(tool: tool.version, rules: tool.rules, policy: judges)
    if let id = known.withLock({ $0[run] }) { return id }
    let id = try store.begin(run, started: Date.now.formatted(.iso8601))
    known.withLock { $0[run] = id }
    return id
  }
}
