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
    var lists: [String: [PhraseSyntax]] = [:]
    for (name, entries) in vocabulary.lists {
      lists[name] = try entries.map { (text: String) throws(RuleFault) in
        do throws(PhraseFault) {
          return try PhraseSyntax(text)
        } catch {
          throw Self.fault(error, in: text, file: vocabulary.file, line: nil, column: nil)
        }
      }
    }
    builder = PhraseSetBuilder(
      functionWords: vocabulary.functionWords, abbreviations: vocabulary.abbreviations, lists: lists)
  }

  consuming func compile(
    _ wordings: [LanguageDefinition.Wording], clauseTypes: [ClauseType], lints: [Lint]
  ) throws(RuleFault) -> LanguageRules {
    for wording in wordings {
      if let index = clauseTypes.firstIndex(where: { $0.id == wording.rule }) {
        let type = clauseTypes[index]
        try add(wording.phrases, owner: .clause(index), roles: type.roles, need: type.need)
      } else if let index = lints.firstIndex(where: { $0.id == wording.rule }) {
        let lint = lints[index]
        try add(wording.phrases, owner: .lint(index), roles: lint.roles, need: lint.need)
      }
    }
    let cues = LanguageRules.Cues(
      obligation: try cue("obligation"), conditional: try cue("conditional"), aspiration: try cue("aspiration"),
      referral: try cue("referral"), denialBefore: try cue("denial-before"), denialAfter: try cue("denial-after"),
      denialAnswer: try cue("denial-answer"), scoring: try cue("scoring"))
    return LanguageRules(language: vocabulary.language, phrases: builder.build(), entries: entries, cues: cues)
  }

  private mutating func add(
    _ phrases: LanguagePhrases, owner: LanguageRules.Owner, roles: RoleFilter, need: ClauseType.Need?
  ) throws(RuleFault) {
    let without = try phrases.without.map { (text: String) throws(RuleFault) in
      try context(text, file: phrases.file, line: nil, column: nil)
    }
    for rule in phrases.phrases {
      let place = (file: phrases.file, line: rule.line, column: rule.column)
      let id = try add(rule.find, file: place.file, line: place.line, column: place.column)
      builder.look(for: id, within: rule.scope)
      let own = try rule.without.map { (text: String) throws(RuleFault) in
        try context(text, file: place.file, line: place.line, column: nil)
      }
      entries[id] = LanguageRules.Entry(
        owner: owner, number: rule.number,
        with: try rule.with.map { (text: String) throws(RuleFault) in
          try context(text, file: place.file, line: place.line, column: nil)
        },
        without: own + without, roles: rule.roles ?? roles, scope: rule.scope,
        need: rule.need.map(\.clauseNeed) ?? need)
    }
  }

  private mutating func cue(_ list: String) throws(RuleFault) -> PhraseID? {
    guard vocabulary.lists[list]?.isEmpty == false else { return nil }
    return try context("{\(list)}", file: vocabulary.file, line: nil, column: nil)
  }

  private mutating func context(_ text: String, file: String, line: Int?, column: Int?) throws(RuleFault) -> PhraseID {
    if let id = known[text] { return id }
    let id = try add(text, file: file, line: line, column: column)
    known[text] = id
    return id
  }

  private mutating func add(_ text: String, file: String, line: Int?, column: Int?) throws(RuleFault) -> PhraseID {
    do throws(PhraseFault) {
      return try builder.add(try PhraseSyntax(text))
    } catch {
      throw Self.fault(error, in: text, file: file, line: line, column: column)
    }
  }

  private static func fault(_ fault: PhraseFault, in text: String, file: String, line: Int?, column: Int?) -> RuleFault
  {
    RuleFault(
      file: file, line: line, column: column.map { $0 + fault.column - 1 },
      message: "\(fault.message), in the phrase `\(text)`", hint: fault.hint)
  }
}
