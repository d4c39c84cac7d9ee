import TenderReaders
import TenderReport
import TenderRules

/// What every worker of a run shares.
struct CheckContext: Sendable {
  let rules: RuleSet
  let rulesFolder: String
  let policy: Policy
  let hints: ReaderCatalog.Hints
  let sizeLimit: Int

  var tool: Report.Tool {
    Report.Tool(version: Fairtender.version, rules: rules.digest, policy: policy.id)
  }

  func checker() -> InputChecker {
    InputChecker(rules: rules, policy: policy, sizeLimit: sizeLimit)
  }
}
