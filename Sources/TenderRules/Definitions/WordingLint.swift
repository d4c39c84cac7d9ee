import TenderDocument

/// A lint about wording that itself discriminates: the content of `rule.yml` below `Rules/lints`.
public struct WordingLint: Sendable, Equatable {
  public enum Confidence: String, Sendable, CaseIterable {
    case high, medium, low
  }

  public var id: String
  public var name: String
  public var title: String
  public var severity: Finding.Severity
  public var confidence: Confidence
  public var family: String
  public var message: String
  public var why: String
  public var advice: String
  public var citations: [Finding.Citation]
  public var sources: [RuleSource]
  public var limits: String
  public var jurisdiction: String
  public var exampleRole: Role
  var roles: RoleFilter
  public var need: ClauseType.Need?
  public var isNegatable: Bool
}
