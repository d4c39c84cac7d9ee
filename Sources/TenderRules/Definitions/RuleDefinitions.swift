import TenderDocument

/// Everything that stands below a rules folder, as written.
struct RuleDefinitions: Sendable {
  /// By id.
  var clauseTypes: [ClauseType] = []
  /// By id.
  var lints: [Lint] = []
  /// By lint; empty for a set from a cache.
  var lintExamples: [String: LintExamples] = [:]
  /// By code.
  var languages: [LanguageDefinition] = []
  var headings = SectionHeadings()
  var awardWords = AwardWords()
  /// In the order of their file.
  var practices: [AwardPractice] = []
  var targetWords = TargetWords()
  /// By id.
  var policies: [Policy] = []
  /// In the order of their files.
  var cities: [City] = []
  /// By id; empty for a set from a cache, which reads them when they are wanted.
  var models: [WrittenModel] = []
  /// The model of each clause type that has one, by the type's id.
  var clauseModels: [String: String] = [:]
  /// By id.
  var profiles: [Profile] = []
  /// `sha256:` and the hexadecimal digest of all files.
  var digest: String
}
