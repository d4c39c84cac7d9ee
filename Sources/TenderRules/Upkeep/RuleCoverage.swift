import TenderDocument

/// Which rule is worded in which language.
public struct RuleCoverage: Sendable {
  /// One rule in one language.
  public struct Cell: Sendable, Equatable {
    public var phrases: Int
    /// Hits and misses.
    public var examples: Int
  }

  /// Clause types, then the lints that need words.
  public let rules: [String]
  public let languages: [LanguageCode]
  private let cells: [String: [LanguageCode: Cell]]

  public init(_ set: RuleSet) {
    rules = set.clauseTypes.map(\.id) + set.lints.filter { $0.isAboutWording || !$0.languages.isEmpty }.map(\.id)
    languages = set.languages
    var cells: [String: [LanguageCode: Cell]] = [:]
    for language in set.languages {
      for wording in set.definition(of: language)?.wordings ?? [] {
        let phrases = wording.phrases
        cells[wording.rule, default: [:]][language] = Cell(
          phrases: phrases.phrases.count, examples: phrases.hits.count + phrases.misses.count)
      }
    }
    self.cells = cells
  }

  /// nil where the language does not word the rule.
  public func cell(_ rule: String, _ language: LanguageCode) -> Cell? {
    cells[rule]?[language]
  }

  /// Pairs of rule and language without a phrase.
  public var gaps: [(rule: String, language: LanguageCode)] {
    rules.flatMap { rule in languages.filter { cells[rule]?[$0] == nil }.map { (rule, $0) } }
  }
}
