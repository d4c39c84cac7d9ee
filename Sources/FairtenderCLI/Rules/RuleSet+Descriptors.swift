import TenderReport
import TenderRules

extension RuleSet {
  /// What reports tell about the rules.
  func descriptors() -> [RuleDescriptor] {
    clauseTypes.map { type in
      RuleDescriptor(
        id: type.id, name: type.title, summary: type.about, description: "\(type.about) \(type.why)",
        help: "\(type.why)\n\nLimits: \(type.limits)", severity: nil, tags: [type.family, type.stage.rawValue])
    }
      + lints.map { lint in
        RuleDescriptor(
          id: lint.id, name: lint.name, summary: lint.title, description: "\(lint.message) \(lint.why)",
          help: "\(lint.advice)\n\nLimits: \(lint.limits)", advice: lint.advice, severity: lint.severity,
          tags: [lint.family ?? "notice"], precision: RuleDescriptor.Precision(rawValue: lint.confidence.rawValue))
      }
  }
}
