import TenderDocument
import TenderText

/// Compiles the phrases of one language.
struct LanguageRulesCompiler {
  private let vocabulary: Vocabulary
  private var builder: PhraseSetBuilder
  private var entries: [PhraseID: LanguageRules.Entry] = [:]
  /// Context phrases are shared by many rules.
  private var known: [String: PhraseID] = [:]

  init(_ vocabulary: Vocabulary) throws(RuleFault) {
    self.vocabulary = vocabulary
    builder = PhraseSetBuilder(
      functionWords: vocabulary.functionWords, abbreviations: vocabulary.abbreviations,
      lists: try VocabularyLists(vocabulary).phrases)
  }

  consuming func compile(
    _ wordings: [LanguageDefinition.Wording], clauseTypes: [ClauseType], lints: [Lint]
  ) throws(RuleFault) -> LanguageRules {
    for wording in wordings {
      if let index = clauseTypes.firstIndex(where: { $0.id == wording.rule }) {
        let type = clauseTypes[index]
        try add(wording.phrases, owner: .clause(index), roles: type.roles, need: type.need, type)
      } else if let index = lints.firstIndex(where: { $0.id == wording.rule }) {
        let lint = lints[index]
        try add(wording.phrases, owner: .lint(index), roles: lint.roles, need: lint.need)
      }
    }
    var cues = LanguageRules.Cues()
    for list in LanguageRules.Cues.lists { cues[keyPath: list.path] = try cue(list.name) }
    return LanguageRules(language: vocabulary.language, phrases: builder.build(), entries: entries, cues: cues)
  }

  private mutating func add(
    _ phrases: LanguagePhrases, owner: LanguageRules.Owner, roles: RoleFilter, need: ClauseType.Need?,
    _ type: ClauseType? = nil
  ) throws(RuleFault) {
    let file = phrases.file
    let without = try contexts(phrases.without, file: file)
    let background = try contexts(phrases.background, file: file)
    for rule in phrases.phrases {
      let id = try add(rule.find, file: file)
      builder.look(for: id, within: rule.scope, in: (rule.roles ?? roles).kinds)
      entries[id] = LanguageRules.Entry(
        owner: owner, number: rule.number, with: try contexts(rule.with, file: file),
        without: try contexts(rule.without, file: file) + (rule.isSelfGuarded ? [] : without),
        background: rule.isSelfGuarded ? [] : background,
        scope: rule.scope, need: rule.need.map(\.clauseNeed) ?? need,
        bindingRoles: Self.bindingRoles(rule.need, type), isFirm: type?.isFirm ?? false,
        standsAlone: rule.standsAlone, group: rule.group)
    }
  }

  /// A contract obliges by what it asks to be done; phrases whose words suffice say what is to be, whoever does it. What is
  /// bought is described, not demanded: `The buses have ramps.`
  private static func bindingRoles(_ need: PhraseNeed?, _ type: ClauseType?) -> RoleFilter {
    if type?.isFirm == true { return .everywhere }
    let told: [Role] = type?.stage == .technicalSpecification ? [.description] : []
    return RoleFilter(SentenceJudge.bindingRoles + told + (need == .nothing ? [.other] : []))
  }

  private mutating func cue(_ list: String) throws(RuleFault) -> PhraseID? {
    guard let first = vocabulary.lists[list]?.first else { return nil }
    return try context(PlacedText(text: "{\(list)}", line: first.line, column: first.column), file: vocabulary.file)
  }

  private mutating func contexts(_ phrases: [PlacedText], file: String) throws(RuleFault) -> [PhraseID] {
    var ids: [PhraseID] = []
    for phrase in phrases { ids.append(try context(phrase, file: file)) }
    return ids
  }

  private mutating func context(_ phrase: PlacedText, file: String) throws(RuleFault) -> PhraseID {
    if let id = known[phrase.text] { return id }
    let id = try add(phrase, file: file)
    known[phrase.text] = id
    return id
  }

  private mutating func add(_ phrase: PlacedText, file: String) throws(RuleFault) -> PhraseID {
    do throws(PhraseFault) {
      return try builder.add(try PhraseSyntax(phrase.text))
    } catch {
      throw RuleFault(error, in: phrase, file: file)
    }
  }
}
