import TenderDocument

/// A rule about lawfulness, weakness, consistency or absence: the content of `rule.yml` below `Rules/lints`.
public struct Lint: Sendable, Equatable {
  public enum Confidence: String, Sendable, CaseIterable {
    case high, medium, low
  }

  /// Another severity where the facts are such.
  public struct Case: Sendable, Equatable {
    public var severity: Finding.Severity
    public var scope: LintScope
  }

  /// What a lint is asked about.
  public enum Extent: String, Sendable, CaseIterable {
    case notice, lot
    /// A mark that ignores nothing, or no longer.
    case staleMark = "stale-mark"
    /// A mark that can't be followed.
    case badMark = "bad-mark"

    /// All documents of a tender: the codes of its notice and the clauses of all.
    case tender
    /// A clause of another document of which the notice has nothing.
    case hiddenClause = "hidden-clause"
    /// A weight that another document gives to a criterion of the notice.
    case differingWeight = "differing-weight"

    /// True for what is asked only where several documents are one tender.
    var isOfTender: Bool { self == .tender || self == .hiddenClause || self == .differingWeight }
    /// True for what a document is asked by itself, before its marks.
    var isOfDocument: Bool { self == .notice || self == .lot }
  }

  public var id: String
  public var name: String
  public var title: String
  public var severity: Finding.Severity
  public var confidence: Confidence
  /// `discriminatory-requirement` for wording that itself discriminates; nil for all else.
  public var family: String?
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
  /// Where the lint speaks at all: in any of these; empty for everywhere.
  public var scopes: [LintScope]
  /// The first that holds decides the severity; without any it is `severity`.
  public var cases: [Case]
  /// What is wrong, if it is true; nil for a lint whose every find is a finding.
  public var condition: LintCondition?
  public var extent: Extent
  /// True for a lint that runs only where a profile or a configuration asks for it.
  public var isOptional: Bool
  /// Where a lint of absence looks for what it misses; nil for any other lint.
  public var search: AbsenceSearch?
  /// In the order of the file.
  public var parameters: [LintParameter]
  /// That word it; empty for a lint that needs no words.
  public var languages: [LanguageCode]
  /// The wording that would answer it; nil where there is none to give.
  public var suggestion: ModelUse?

  /// `text` with the value of each parameter in the place of its name in braces.
  ///
  /// - Parameter values: by name; a parameter without one has its default.
  public func filled(_ text: String, with values: [String: Double] = [:]) -> String {
    // The first `replacing` of a run takes 4 ms, which few texts need.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return parameters.reduce(text) { text, parameter in
      text.replacing(
        "{\(parameter.name)}", with: LintParameter.words(values[parameter.name] ?? parameter.initial))
    }
  }

  /// `unknown` where the document does not say what is asked.
  func applies(to facts: LintFacts) -> LintTruth {
    guard !scopes.isEmpty else { return .yes(nil) }
    // By index, as a scope is a dozen lists to copy.
    guard scopes.count > 1 else { return scopes[0].holds(facts) }
    var reasons: [String] = []
    var unknown: LintTruth?
    for index in scopes.indices {
      switch scopes[index].holds(facts) {
      case .yes: return .yes(nil)
      case .unknown(let because): unknown = unknown ?? .unknown(because)
      case .no(let because): if let because, !reasons.contains(because) { reasons.append(because) }
      }
    }
    return unknown ?? .no(reasons.joined(separator: "; "))
  }

  /// That of the first case that holds.
  func severity(on facts: LintFacts) -> Finding.Severity {
    cases.indices.first { cases[$0].scope.holds(facts).isYes }.map { cases[$0].severity } ?? severity
  }

  /// True if its words alone decide.
  public var isAboutWording: Bool { condition == nil }
}
