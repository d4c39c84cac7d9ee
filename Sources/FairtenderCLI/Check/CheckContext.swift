import TenderReaders
import TenderReport
import TenderRules
import TenderText

/// What every worker of a run shares.
struct CheckContext: Sendable {
  /// Never empty.
  let plans: [CheckPlan]
  /// The index in `plans` of each input's plan.
  let planOfInput: [Int]
  let encoding: TextEncoding?
  let sizeLimit: Int

  /// What judged, for formats that say it once a run: the ids of all plans.
  var tool: Report.Tool {
    var tool = plans[0].tool
    tool.policy = Set(plans.map(\.policy.id)).sorted().joined(separator: ", ")
    let profiles = Set(plans.compactMap(\.profile)).sorted()
    tool.profile = profiles.isEmpty ? nil : profiles.joined(separator: ", ")
    return tool
  }

  /// Of the rules of all plans that may say something, each id once.
  var descriptors: [RuleDescriptor] {
    var seen: Set<String> = []
    return plans.flatMap { plan in
      let silent = plan.silentLints
      return plan.rules.descriptors().filter { !silent.contains($0.id) }
    }.filter { seen.insert($0.id).inserted }
  }

  func checker(of plan: Int) -> InputChecker {
    InputChecker(plans[plan], sizeLimit: sizeLimit)
  }

  /// What readers are told of the documents of a plan.
  func hints(of plan: Int) -> ReaderCatalog.Hints {
    var hints = ReaderCatalog.Hints()
    hints.language = plans[plan].language
    hints.encoding = encoding
    return hints
  }
}
