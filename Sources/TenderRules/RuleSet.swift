import TenderDocument
import TenderText

/// All rules of a folder: immutable, shared by every worker.
///
/// A language is taken from the cache when a text in it is first met, so that one small notice does not wait for twenty languages.
public final class RuleSet: Sendable {
  /// By id.
  public let clauseTypes: [ClauseType]
  /// By id.
  public let lints: [Lint]
  public let headings: SectionHeadings
  public let policies: [Policy]
  public let cityMatcher: CityMatcher
  /// By id.
  public let profiles: [Profile]
  /// In the order of their file.
  public let practices: [AwardPractice]
  let awardWords: AwardWords
  let targetWords: TargetWords
  /// `sha256:` and the hexadecimal digest of all rule files.
  public let digest: String
  /// Languages that have rules, by code.
  public let languages: [LanguageCode]
  private let declaringCodes: Set<ClauseType.Code>
  /// Empty for a set from a cache, which keeps phrases compiled and examples not at all.
  private let definitions: [LanguageCode: LanguageDefinition]
  /// By lint; empty for a set from a cache.
  let lintExamples: [String: LintExamples]
  /// The models that were read with the rules; empty for a set from a cache.
  let library: ModelLibrary
  /// The wordings that lints suggest.
  let models: ModelShelf
  /// The model of each clause type that has one, by the type's id.
  let clauseModels: [String: String]
  /// What each lint suggests, by its id.
  let suggested: [String: ModelUse]
  /// Gives the rules of one of `languages`.
  private let load: @Sendable (LanguageCode) -> LanguageRules?
  private let shelf = Shelf<LanguageCode, LanguageRules?>()

  /// - Parameters:
  ///   - languages: those that `load` knows.
  ///   - models: nil to take those of `definitions`.
  ///   - load: called when a language is first met.
  init(
    _ definitions: RuleDefinitions, languages: [LanguageCode], models: ModelShelf? = nil,
    load: @escaping @Sendable (LanguageCode) -> LanguageRules?
  ) {
    clauseTypes = definitions.clauseTypes
    lints = definitions.lints
    lintExamples = definitions.lintExamples
    headings = definitions.headings
    policies = definitions.policies
    cityMatcher = CityMatcher(definitions.cities)
    profiles = definitions.profiles
    practices = definitions.practices
    awardWords = definitions.awardWords
    targetWords = definitions.targetWords
    digest = definitions.digest
    library = ModelLibrary(definitions.models)
    self.models = models ?? ModelShelf(library)
    clauseModels = definitions.clauseModels
    suggested = Dictionary(
      definitions.lints.compactMap { lint in lint.suggestion.map { (lint.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.languages = languages.sorted()
    self.definitions = Dictionary(uniqueKeysWithValues: definitions.languages.map { ($0.language, $0) })
    self.load = load
    declaringCodes = Set(definitions.clauseTypes.flatMap(\.declaredBy))
  }

  /// The rules of `other`, which judge alike, in the words of `messages`.
  private init(_ other: RuleSet, in messages: RuleMessages) {
    clauseTypes = other.clauseTypes.map(messages.told)
    lints = other.lints.map(messages.told)
    policies = other.policies.map(messages.told)
    lintExamples = other.lintExamples
    headings = other.headings
    cityMatcher = other.cityMatcher
    profiles = other.profiles
    practices = other.practices
    awardWords = other.awardWords
    targetWords = other.targetWords
    digest = other.digest
    library = other.library
    models = other.models
    clauseModels = other.clauseModels
    suggested = other.suggested
    languages = other.languages
    definitions = other.definitions
    load = { other.rules(for: $0) }
    declaringCodes = other.declaringCodes
  }

  /// The same rules, which judge alike, in the language of the reader.
  public func told(in messages: RuleMessages) -> RuleSet {
    messages.language == RuleMessages.written ? self : RuleSet(self, in: messages)
  }

  /// Compiles every language, so that a fault in any rule file is met before a document is.
  convenience init(_ definitions: RuleDefinitions) throws(RuleFault) {
    var compiled: [LanguageCode: LanguageRules] = [:]
    for language in definitions.languages {
      compiled[language.language] = try LanguageRulesCompiler(language.vocabulary)
        .compile(language.wordings, clauseTypes: definitions.clauseTypes, lints: definitions.lints)
    }
    self.init(definitions, languages: Array(compiled.keys)) { [compiled] in compiled[$0] }
  }

  /// Reads a rules folder, with its examples.
  ///
  /// - Throws: the first fault met; nothing is left half read.
  public convenience init(folder: RuleFolder) throws(RuleFault) {
    try self.init(try folder.load())
  }

  /// The policy named `id`, or nil.
  public func policy(_ id: String) -> Policy? {
    policies.first { $0.id == id }
  }

  /// The ids of lints that are asked only where several documents are one tender.
  public var tenderLints: [String] { lints.filter(\.extent.isOfTender).map(\.id) }
  /// The ids of lints that are asked only about marks.
  public var markLints: [String] { lints.filter { $0.extent == .staleMark || $0.extent == .badMark }.map(\.id) }

  /// True if some clause type is declared by the code.
  func isClause(_ declaration: Declaration) -> Bool {
    declaringCodes.contains(ClauseType.Code(term: declaration.term, code: declaration.code))
  }

  /// How one language words the rules; nil where it has none, or for a set from a cache.
  func definition(of language: LanguageCode) -> LanguageDefinition? {
    definitions[language]
  }

  /// The rules of one language; nil where there are none.
  func rules(for language: LanguageCode) -> LanguageRules? {
    shelf.value(for: language, load: load)
  }
}
