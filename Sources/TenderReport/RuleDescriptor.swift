import TenderRules

/// What a reader of findings is told about one rule: a lint or a clause type.
public struct RuleDescriptor: Sendable, Equatable {
  /// How seldom the rule is wrong.
  public enum Precision: String, Sendable {
    case low, medium, high
    case veryHigh = "very-high"
  }

  /// As results name it: `L09`, or a clause type such as `anti-discrimination-clause`.
  public var id: String
  public var name: String
  /// One sentence.
  public var summary: String
  /// What it finds, and why that matters.
  public var description: String
  /// What to do about it, and what the rule misses; Markdown.
  public var help: String
  /// What to do about a finding; empty for a clause type.
  public var advice: String
  public var helpURL: String?
  /// nil for a clause type, whose finds are no faults.
  public var severity: Finding.Severity?
  public var tags: [String]
  public var precision: Precision?

  public init(
    id: String, name: String, summary: String, description: String, help: String, advice: String = "",
    helpURL: String? = nil, severity: Finding.Severity?, tags: [String] = [], precision: Precision? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.description = description
    self.help = help
    self.advice = advice
    self.helpURL = helpURL
    self.severity = severity
    self.tags = tags
    self.precision = precision
  }
}
