import TenderDocument
import TenderText
import Yams

/// Turns the YAML of one rule file into definitions.
struct RuleFileReader {
  let file: String
  let text: String

  private func mapping(keys: [String]) throws(RuleFault) -> RuleMapping {
    try RuleMapping(try RuleYAML.compose(text, file: file), file: file, keys: keys)
  }

  // MARK: Rules

  func clauseType() throws(RuleFault) -> ClauseType {
    let rule = try mapping(keys: [
      "id", "title", "family", "stage", "commitments", "about", "why", "sources", "limits", "example-role", "roles",
      "needs", "negatable", "looks-back", "firm", "asks", "yields-to", "beside", "declared-by", "subject-matter",
    ])
    return ClauseType(
      id: try rule.string("id"), title: try rule.string("title"), family: try rule.string("family"),
      stage: try rule.requiredChoice("stage", of: Stage.self),
      commitments: try rule.choices("commitments", of: Commitment.self), about: try rule.string("about"),
      why: try rule.string("why"), sources: try sources(rule), limits: try rule.string("limits"),
      exampleRole: try rule.choice("example-role", of: Role.self) ?? .other, roles: try roles(rule) ?? .everywhere,
      need: try rule.choice("needs", of: ClauseType.Need.self), isNegatable: try rule.flag("negatable"),
      yieldsTo: try rule.strings("yields-to"), beside: try neighbourhood(rule), declaredBy: try codes(rule),
      subjectMatter: try subjectMatter(rule), looksBack: try rule.flag("looks-back"),
      isFirm: try rule.flag("firm"), asks: try rule.flag("asks"))
  }

  func sources(_ rule: RuleMapping) throws(RuleFault) -> [RuleSource] {
    try rule.nodes("sources").map { (node: Node) throws(RuleFault) in
      let source = try RuleMapping(node, file: file, keys: ["text", "url", "read"])
      return RuleSource(
        text: try source.string("text"), url: try source.optionalString("url"), read: try source.optionalString("read"))
    }
  }

  func citations(_ rule: RuleMapping) throws(RuleFault) -> [Finding.Citation] {
    try rule.nodes("citations").map { (node: Node) throws(RuleFault) in
      let citation = try RuleMapping(node, file: file, keys: ["text", "url"])
      return Finding.Citation(text: try citation.string("text"), url: try citation.optionalString("url"))
    }
  }

  /// `{ only: […] }` or `{ except: […] }`.
  func roles(_ rule: RuleMapping) throws(RuleFault) -> RoleFilter? {
    guard let node = rule.node("roles") else { return nil }
    let filter = try RuleMapping(node, file: file, keys: ["only", "except"])
    if filter.has("only") { return RoleFilter(try filter.choices("only", of: Role.self)) }
    return .everywhere(except: try filter.choices("except", of: Role.self))
  }

  private func neighbourhood(_ rule: RuleMapping) throws(RuleFault) -> ClauseType.Neighbourhood? {
    guard let node = rule.node("beside") else { return nil }
    let beside = try RuleMapping(node, file: file, keys: ["families", "sentences"])
    return ClauseType.Neighbourhood(
      families: try beside.strings("families"), sentences: try beside.integer("sentences", in: 0...20) ?? 2)
  }

  private func codes(_ rule: RuleMapping) throws(RuleFault) -> [ClauseType.Code] {
    try rule.nodes("declared-by").map { (node: Node) throws(RuleFault) in
      let text = try RuleMapping.text(node, file: file)
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw RuleFault(
          file: file, at: node, message: "`declared-by` must hold `TERM=code`, found `\(text)`",
          hint: "such as BT-71=res-ws")
      }
      return ClauseType.Code(term: String(parts[0]), code: String(parts[1]))
    }
  }

  private func subjectMatter(_ rule: RuleMapping) throws(RuleFault) -> ClauseType.SubjectMatter? {
    guard let node = rule.node("subject-matter") else { return nil }
    let subject = try RuleMapping(node, file: file, keys: ["cpv", "roles"])
    return ClauseType.SubjectMatter(
      cpv: try subject.strings("cpv"), roles: try subject.choices("roles", of: Role.self))
  }

  // MARK: Languages

  func languagePhrases() throws(RuleFault) -> LanguagePhrases {
    let phrases = try mapping(keys: ["language", "phrases", "without", "background", "hits", "misses"])
    var rules: [PhraseRule] = []
    for (index, node) in phrases.nodes("phrases").enumerated() { rules.append(try phraseRule(node, number: index + 1)) }
    return LanguagePhrases(
      language: try language(phrases), phrases: rules, without: try phrases.placedTexts("without"),
      background: try phrases.placedTexts("background"),
      hits: try hits(phrases), misses: try examples(phrases, "misses"), file: file)
  }

  private func phraseRule(_ node: Node, number: Int) throws(RuleFault) -> PhraseRule {
    if case .scalar(let scalar) = node {
      return PhraseRule(
        number: number, find: PlacedText(scalar.string, at: node), with: [], without: [], roles: nil, scope: .sentence,
        need: nil, standsAlone: false, group: nil)
    }
    let rule = try RuleMapping(
      node, file: file, keys: ["find", "with", "without", "roles", "within", "needs", "alone", "own-guards", "as"])
    let roles = try rule.choices("roles", of: Role.self)
    let find = try rule.requiredNode("find")
    return PhraseRule(
      number: number, find: try RuleMapping.placedText(find, file: file), with: try rule.placedTexts("with"),
      without: try rule.placedTexts("without"),
      roles: roles.isEmpty ? nil : RoleFilter(roles),
      scope: try rule.choice("within", of: PhraseSet.Scope.self) ?? .sentence,
      need: try rule.choice("needs", of: PhraseNeed.self), standsAlone: try rule.flag("alone"),
      isSelfGuarded: try rule.flag("own-guards"), group: try rule.optionalString("as"))
  }

  /// Marks must stand between words: a phrase finds whole words, so that a mark inside one could never be met exactly.
  private func hits(_ phrases: RuleMapping) throws(RuleFault) -> [RuleExample] {
    let hits = try examples(phrases, "hits")
    for hit in hits {
      guard let word = hit.wordWithAMarkInside else { continue }
      throw RuleFault(
        file: file, line: hit.line, message: "« and » must stand before and behind whole words, found `\(word)`",
        hint: "mark the whole word")
    }
    return hits
  }

  private func examples(_ phrases: RuleMapping, _ key: String) throws(RuleFault) -> [RuleExample] {
    try phrases.nodes(key).map { (node: Node) throws(RuleFault) in
      if case .scalar(let scalar) = node {
        return RuleExample(text: scalar.string, role: nil, line: node.mark?.line ?? 1)
      }
      let example = try RuleMapping(node, file: file, keys: ["text", "role"])
      return RuleExample(
        text: try example.string("text"), role: try example.choice("role", of: Role.self), line: node.mark?.line ?? 1)
    }
  }

  private func language(_ mapping: RuleMapping) throws(RuleFault) -> LanguageCode {
    let node = try mapping.requiredNode("language")
    let text = try RuleMapping.text(node, file: file)
    guard let language = LanguageCode(declared: text) else {
      throw RuleFault(file: file, at: node, message: "`language` must be an ISO 639-1 code, found `\(text)`")
    }
    return language
  }

  func vocabulary() throws(RuleFault) -> Vocabulary {
    let vocabulary = try mapping(keys: ["language", "function-words", "abbreviations", "lists"])
    var lists: [String: [PlacedText]] = [:]
    var names: [PlacedText] = []
    if let node = vocabulary.node("lists") {
      guard case .mapping(let entries) = node else {
        throw RuleFault(
          file: file, at: node, message: "`lists` must be a mapping of names to phrases, found \(node.kindName)")
      }
      for (key, value) in entries {
        guard case .sequence(let items) = value else {
          throw RuleFault(
            file: file, at: value, message: "a list must be written as `[…]` or `- …`, found \(value.kindName)")
        }
        let name = try RuleMapping.placedText(key, file: file)
        names.append(name)
        lists[name.text] = try items.map { (node: Node) throws(RuleFault) in
          try RuleMapping.placedText(node, file: file)
        }
      }
    }
    return Vocabulary(
      language: try language(vocabulary), functionWords: try vocabulary.strings("function-words"),
      abbreviations: try vocabulary.strings("abbreviations"), lists: lists, names: names,
      file: file)
  }

  func headings() throws(RuleFault) -> SectionHeadings {
    let content = try mapping(keys: ["language", "headings", "document-kinds"])
    let language = try language(content)
    let kinds = try content.strings("document-kinds")
    guard let node = content.node("headings") else { return SectionHeadings(documentKinds: kinds) }
    let byRole = try RuleMapping(node, file: file, keys: Role.allCases.map(\.rawValue))
    var headings: [SectionHeadings.Heading] = []
    for role in Role.allCases {
      for words in try byRole.strings(role.rawValue) {
        headings.append(SectionHeadings.Heading(words: Folding.words(of: words), role: role, language: language))
      }
    }
    return SectionHeadings(headings: headings, documentKinds: kinds)
  }

  /// All but the words for numbers, which have a file of their own.
  func awardWords() throws(RuleFault) -> AwardWords {
    let mapping = try mapping(keys: AwardWords.lists.map(\.key))
    var words = AwardWords()
    for list in AwardWords.lists { words[keyPath: list.path] = AwardWords.List(try mapping.strings(list.key)) }
    return words
  }

  func awardPractices() throws(RuleFault) -> [AwardPractice] {
    try mapping(keys: ["practices"]).nodes("practices").map { (node: Node) throws(RuleFault) in
      let practice = try RuleMapping(
        node, file: file, keys: ["id", "name", "counts", "percent", "source", "url", "read"])
      guard let percent = try practice.number("percent"), (0...100).contains(percent) else {
        throw RuleFault(file: file, at: node, message: "`percent` must be a number from 0 to 100")
      }
      return AwardPractice(
        id: try practice.string("id"), name: try practice.string("name"),
        measure: try practice.requiredChoice("counts", of: AwardPractice.Measure.self), percent: percent,
        source: try practice.string("source"), url: try practice.optionalString("url"),
        read: try practice.string("read"))
    }
  }

  func numberWords() throws(RuleFault) -> NumberWords {
    let content = try mapping(keys: ["numbers", "parts"])
    var entries: [NumberWords.Entry] = []
    for (key, isPart) in [("numbers", false), ("parts", true)] {
      guard case .mapping(let values)? = content.node(key) else { continue }
      for (number, words) in values {
        let text = try RuleMapping.text(number, file: file)
        guard let value = Double(text), value >= 0 else {
          throw RuleFault(file: file, at: number, message: "a number must stand here, found `\(text)`")
        }
        guard case .sequence(let items) = words else {
          throw RuleFault(file: file, at: words, message: "a list of words must stand here, found \(words.kindName)")
        }
        for item in items {
          entries.append(
            NumberWords.Entry(words: try RuleMapping.text(item, file: file), value: value, isPart: isPart))
        }
      }
    }
    return NumberWords(entries)
  }

  func targetWords() throws(RuleFault) -> TargetWords {
    let words = try mapping(keys: ["families", "hours", "full-time", "places", "value", "staff", "delays"])
    func list(_ key: String) throws(RuleFault) -> AwardWords.List { AwardWords.List(try words.strings(key)) }
    return TargetWords(
      families: try words.strings("families"), hours: try list("hours"), fullTime: try list("full-time"),
      places: try list("places"), value: try list("value"), staff: try list("staff"), delays: try list("delays"))
  }
}
