import TenderDocument
import TenderReport
import TenderRules

/// How the documents that share a configuration are checked.
struct CheckPlan: Sendable {
  let rules: RuleSet
  let policy: Policy
  /// The id; nil where the rules have no profile.
  let profile: String?
  let lints: LintPlan
  /// Of documents that declare none.
  let language: LanguageCode?
  /// In the language of the reader.
  let messages: RuleMessages
  let failOn: FailOn
  let suppressions: [SuppressionList]

  init(_ settings: Settings) {
    rules = settings.rules.value
    policy = settings.policy.value
    profile = settings.profile?.value
    lints = settings.lints
    language = settings.language?.value
    messages = settings.messages.value
    failOn = settings.failOn.value
    suppressions = settings.suppressions
  }

  /// The ids of lints that run for no buyer.
  var silentLints: Set<String> {
    let lints = rules.lints
    // A buyer in no country is shut out of every profile that follows a law.
    let everywhere = zip(self.lints.settings(of: lints, country: nil), self.lints.settings(of: lints, country: ""))
    return Set(zip(lints, everywhere).filter { !$1.0.isOn && !$1.1.isOn }.map(\.0.id))
  }

  var tool: Report.Tool {
    Report.Tool(version: Fairtender.version, rules: rules.digest, policy: policy.id, profile: profile)
  }
}
