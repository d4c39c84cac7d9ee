import TenderDocument

/// Puts the files of a rules folder together.
struct RuleDefinitionsBuilder {
  /// Paths below the rules folder, sorted, with their texts.
  let files: [(file: String, text: String)]

  private typealias Member = (file: String, text: String)

  func build(digest: String) throws(RuleFault) -> RuleDefinitions {
    var definitions = RuleDefinitions(digest: digest)
    var vocabularies: [Vocabulary] = []
    var wordings: [LanguageDefinition.Wording] = []
    for (folder, members) in grouped() {
      let parts = folder.split(separator: "/")
      switch (parts.first, parts.count) {
      case ("clauses", 2):
        var type = try clauseType(members, folder: folder)
        let own = try self.wordings(members, of: type.id)
        type.languages = own.map(\.phrases.language)
        definitions.clauseTypes.append(type)
        wordings += own
      case ("lints", 2):
        var (lint, examples) = try lint(members, folder: folder)
        let own = try self.wordings(members, of: lint.id)
        lint.languages = own.map(\.phrases.language)
        definitions.lints.append(lint)
        definitions.lintExamples[lint.id] = examples
        wordings += own
      case ("vocabulary", 1):
        for (file, text) in members { vocabularies.append(try RuleFileReader(file: file, text: text).vocabulary()) }
      case ("vocabulary", 2):
        for (file, text) in members {
          let words = try RuleFileReader(file: file, text: text).headings()
          definitions.headings.headings += words.headings
          definitions.headings.documentKinds += words.documentKinds
        }
      case ("awards", 1):
        for (file, text) in members {
          let reader = RuleFileReader(file: file, text: text)
          if file.hasSuffix("/targets.yml") {
            definitions.targetWords = try reader.targetWords()
          } else if file.hasSuffix("/practices.yml") {
            definitions.practices = try reader.awardPractices()
          } else if file.hasSuffix("/numbers.yml") {
            definitions.awardWords.numbers = try reader.numberWords()
          } else {
            let numbers = definitions.awardWords.numbers
            definitions.awardWords = try reader.awardWords()
            definitions.awardWords.numbers = numbers
          }
        }
      case ("places", 1):
        for (file, text) in members {
          definitions.cities += try PlaceFileReader(file: file, text: text).cities()
        }
      case ("models", 2): definitions.models.append(try model(members, folder: folder))
      case ("policies", 1):
        for (file, text) in members {
          definitions.policies.append(try PolicyFileReader(file: file, text: text).policy())
        }
      case ("profiles", 1):
        for (file, text) in members { definitions.profiles.append(try profile(file, text)) }
      default:
        throw RuleFault(
          file: members[0].file, message: "a rule file must stand in the folder of its rule, found it elsewhere")
      }
    }
    definitions.clauseModels = Dictionary(
      definitions.models.map { ($0.clause.clause, $0.id) }, uniquingKeysWith: { first, _ in first })
    try ProfileBook(definitions.profiles, lints: definitions.lints, policies: definitions.policies).prove()
    definitions.languages = try languages(vocabularies, wordings)
    return definitions
  }

  /// Where `files` are those of models alone.
  func models() throws(RuleFault) -> [WrittenModel] {
    try grouped().map { (folder: String, members: [Member]) throws(RuleFault) in try model(members, folder: folder) }
  }

  private func grouped() -> [(folder: String, members: [Member])] {
    var groups: [(folder: String, members: [Member])] = []
    for (file, text) in files {
      let folder = String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
      if groups.last?.folder == folder {
        groups[groups.count - 1].members.append((file, text))
      } else {
        groups.append((folder, [(file, text)]))
      }
    }
    return groups
  }

  private func languages(
    _ vocabularies: [Vocabulary], _ wordings: [LanguageDefinition.Wording]
  ) throws(RuleFault) -> [LanguageDefinition] {
    for wording in wordings where !vocabularies.contains(where: { $0.language == wording.phrases.language }) {
      let language = wording.phrases.language.rawValue
      throw RuleFault(
        file: wording.phrases.file, line: 1,
        message: "a language must have its vocabulary, found none for `\(language)`",
        hint: "add vocabulary/\(language).yml")
    }
    return vocabularies.map { vocabulary in
      LanguageDefinition(
        vocabulary: vocabulary, wordings: wordings.filter { $0.phrases.language == vocabulary.language })
    }
  }

  private func profile(_ file: String, _ text: String) throws(RuleFault) -> Profile {
    let profile = try ProfileReader(file: file).profile(text)
    guard file.hasSuffix("/\(profile.id).yml") else {
      throw RuleFault(file: file, line: 1, message: "`id` must be the name of the file, found `\(profile.id)`")
    }
    return profile
  }

  private func clauseType(_ members: [Member], folder: String) throws(RuleFault) -> ClauseType {
    let type = try rule(members, folder: folder).clauseType()
    guard folder.hasSuffix("/" + type.id) else {
      throw RuleFault(
        file: folder + "/rule.yml", line: 1, message: "`id` must be the name of the rule's folder, found `\(type.id)`")
    }
    return type
  }

  private func lint(_ members: [Member], folder: String) throws(RuleFault) -> (Lint, LintExamples) {
    let rule = try rule(members, folder: folder)
    let (lint, examples) = try LintFileReader(file: rule.file, text: rule.text).lint()
    guard folder.hasSuffix("/\(lint.id)-\(lint.name)") else {
      throw RuleFault(
        file: folder + "/rule.yml", line: 1,
        message: "a lint's folder must be `ID-name`, found `\(lint.id)-\(lint.name)` in the file")
    }
    return (lint, examples)
  }

  private func rule(_ members: [Member], folder: String) throws(RuleFault) -> RuleFileReader {
    guard let rule = members.first(where: { $0.file == folder + "/rule.yml" }) else {
      throw RuleFault(file: folder, message: "a rule's folder must hold `rule.yml`, found none")
    }
    return RuleFileReader(file: rule.file, text: rule.text)
  }

  private func model(_ members: [Member], folder: String) throws(RuleFault) -> WrittenModel {
    guard let values = members.first(where: { $0.file == folder + "/model.yml" }) else {
      throw RuleFault(file: folder, message: "a model's folder must hold `model.yml`, found none")
    }
    let clause = try ModelFileReader(file: values.file, text: values.text).clause()
    var texts: [ModelText] = []
    for (file, text) in members where file != values.file {
      texts.append(try ModelTextReader(file: file, text: text, clause: clause).modelText())
    }
    return try WrittenModel(clause, texts)
  }

  private func wordings(_ members: [Member], of rule: String) throws(RuleFault) -> [LanguageDefinition.Wording] {
    var wordings: [LanguageDefinition.Wording] = []
    for (file, text) in members where !file.hasSuffix("/rule.yml") {
      let phrases = try RuleFileReader(file: file, text: text).languagePhrases()
      guard file.hasSuffix("/\(phrases.language.rawValue).yml") else {
        throw RuleFault(
          file: file, line: 1, message: "`language` must be the name of the file, found `\(phrases.language.rawValue)`")
      }
      wordings.append(LanguageDefinition.Wording(rule: rule, phrases: phrases))
    }
    return wordings
  }
}
