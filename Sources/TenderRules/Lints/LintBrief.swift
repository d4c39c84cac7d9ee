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

  /// Of the one finding in a lot, whatever words it points at; those may come and go without making it another.
  func fingerprint(lot: String?) -> String {
    // The parts that `init(rule:lot:section:words:)` is made of, which would fold section and words that are empty here.
    Fingerprint(lint.id, lot ?? "", "", "").description
  }
}

extension RuleSet {
  /// One for each of `lints`, by what `plan` says of a buyer in `country`.
  func briefs(by plan: LintPlan, country: String?) -> [LintBrief] {
    zip(lints, plan.settings(of: lints, country: country)).map { LintBrief($0, $1) }
  }
}
