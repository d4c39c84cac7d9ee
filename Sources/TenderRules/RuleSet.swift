import Synchronization
import TenderDocument
import TenderText

/// All rules of a folder: immutable, shared by every worker.
///
/// A language is read and compiled when a text in it is first met, so that one small notice does not wait for twenty languages.
public final class RuleSet: Sendable {
  /// By id.
  public let clauseTypes: [ClauseType]
  /// By id.
  public let lints: [WordingLint]
  public let headings: SectionHeadings
  public let policies: [Policy]
  /// `sha256:` and the hexadecimal digest of all rule files.
  public let digest: String
  /// Languages that have rules, by code.
  public let languages: [LanguageCode]
  private let declaringCodes: Set<ClauseType.Code>
  private let define: @Sendable (LanguageCode) -> LanguageDefinition?
  private let compiled = Mutex<[LanguageCode: LanguageRules]>([:])

  /// - Parameters:
  ///   - languages: those that `define` knows.
  ///   - define: gives the definition of one language, called once or twice for each that is met.
  init(
    _ definitions: RuleDefinitions, languages: [LanguageCode],
    define: @escaping @Sendable (LanguageCode) -> LanguageDefinition?
  ) {
    clauseTypes = definitions.clauseTypes
    lints = definitions.lints
    headings = definitions.headings
    policies = definitions.policies
    digest = definitions.digest
    self.languages = languages.sorted()
    self.define = define
    declaringCodes = Set(definitions.clauseTypes.flatMap(\.declaredBy))
  }

  convenience init(_ definitions: RuleDefinitions) {
    let languages = definitions.languages
    self.init(definitions, languages: languages.map(\.language)) { code in languages.first { $0.language == code } }
  }

  /// Reads a rules folder, with its examples.
  ///
  /// - Throws: the first fault met; nothing is left half read.
  public convenience init(folder: RuleFolder) throws(RuleFault) {
    self.init(try folder.load())
    try validate()
  }

  /// The policy named `id`, or nil.
  public func policy(_ id: String) -> Policy? {
    policies.first { $0.id == id }
  }

  /// True if some clause type is declared by the code.
  func isClause(_ declaration: Declaration) -> Bool {
    declaringCodes.contains(ClauseType.Code(term: declaration.term, code: declaration.code))
  }

  /// How one language words the rules, with the examples unless the set came from a cache; nil where it has none.
  func definition(of language: LanguageCode) -> LanguageDefinition? {
    define(language)
  }

  /// The rules of one language; nil where there are none.
  func rules(for language: LanguageCode) throws(RuleFault) -> LanguageRules? {
    if let known = compiled.withLock({ $0[language] }) { return known }
    guard let definition = define(language) else { return nil }
    let new = try LanguageRulesCompiler(definition.vocabulary).compile(definition.wordings, in: self)
    return compiled.withLock { cache in
      let first = cache[language] ?? new
      cache[language] = first
      return first
    }
  }

  /// Compiles every language, so that a fault in any rule file is met before a document is.
  private func validate() throws(RuleFault) {
    for language in languages { _ = try rules(for: language) }
  }
}
