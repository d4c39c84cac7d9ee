/// What one lint is to ask and say in a run: the rule with the choices of a plan put in.
final class LintBrief: Sendable {
  let lint: Lint
  let isOn: Bool
  /// In the place of the rule's own severities; nil where they hold.
  let severity: Finding.Severity?
  let lead: Finding.Lead
  let message: String
  let condition: LintCondition?

  init(_ lint: Lint, _ setting: LintPlan.Setting) {
    self.lint = lint
    isOn = setting.isOn
    severity = setting.severity
    message = lint.filled(lint.message, with: setting.parameters)
    condition = lint.condition?.bound(to: setting.parameters)
    lead = Finding.Lead(
      rule: lint.id, name: lint.name, family: lint.family,
      why: [setting.expected, lint.filled(lint.why, with: setting.parameters)].compactMap(\.self).joined(
        separator: " "),
      advice: lint.filled(lint.advice, with: setting.parameters), citations: lint.citations)
  }
}

extension RuleSet {
  /// One for each of `lints`, by what `plan` says of a buyer in `country`.
  func briefs(by plan: LintPlan, country: String?) -> [LintBrief] {
    zip(lints, plan.settings(of: lints, country: country)).map { LintBrief($0, $1) }
  }
}
