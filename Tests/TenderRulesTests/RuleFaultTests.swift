import Foundation
import TenderRules
import Testing

/// What is said about rule files that cannot be used: the words, the hint and the place.
struct RuleFaultTests {
  struct Row: CustomStringConvertible, Sendable {
    var file: String
    var text: String
    var fault: RuleFault

    init(_ file: String, _ text: String, _ line: Int?, _ column: Int?, _ message: String, hint: String? = nil) {
      self.file = file
      self.text = text
      fault = RuleFault(file: file, line: line, column: column, message: message, hint: hint)
    }

    var description: String { fault.message }
  }

  private static let rule = "clauses/equality/rule.yml"
  private static let english = "clauses/equality/en.yml"
  private static let words = "vocabulary/en.yml"
  private static let policy = "policies/plain.yml"

  static let yaml = [
    Row(english, "# Nothing.", nil, nil, "a rule file must hold a mapping, found nothing"),
    Row(english, "- a\n- b", 1, 1, "a mapping (`key: value`) must stand here, found a list"),
    Row(english, "words", 1, 1, "a mapping (`key: value`) must stand here, found a text"),
    Row(
      english, "language: en\nphrases: [a", 3, 1,
      "a rule file must be YAML: did not find expected ',' or ']' (while parsing a flow sequence)"),
    Row(
      english, "language: en\nphrases: &all [equal]", 2, 10, "a rule file must not use anchors (`&name`), found one",
      hint: "quote the text"),
    Row(english, "language: en\nphrases: *all", 2, 10, "a rule file must be YAML: found undefined alias"),
    Row(english, "language: en\nlanguage: en", 1, 1, "a key must stand once in a mapping, found `language` again"),
    Row(
      english, "language: en\nfrases: []", 2, 1, "a key must be a known one, found `frases`",
      hint: "did you mean `phrases`?"),
    Row(
      english, "language: en\ncolour: red", 2, 1, "a key must be a known one, found `colour`",
      hint: "known keys: language, phrases, without, background, hits, misses"),
  ]

  static let values = [
    Row(english, "phrases: [equal]", 1, 1, "`language` must be given, found none"),
    Row(english, "language: english\nphrases: [equal]", 1, 11, "`language` must be an ISO 639-1 code, found `english`"),
    Row(english, "language: fr\nphrases: [equal]", 1, nil, "`language` must be the name of the file, found `fr`"),
    Row(
      english, "language: en\nphrases:\n  - { with: [a] }", 3, 5, "`find` must be given, found none"),
    Row(
      english, "language: en\nphrases:\n  - { find: a, within: text }", 3, 24,
      "`within` must be a known name, found `text`",
      hint: "known: sentence, paragraph"),
    Row(
      english, "language: en\nphrases:\n  - { find: [a] }", 3, 13, "a text must stand here, found a list",
      hint: "put quotes around a text that begins with a special character"),
    Row(
      english, "language: en\nphrases:\n  - { find: a, roles: [titel] }", 3, 24,
      "`roles` must be a known name, found `titel`",
      hint: "did you mean `title`?"),
    Row(
      english, "language: en\nhits:\n  - { text: a, role: titel }", 3, 22, "`role` must be a known name, found `titel`",
      hint: "did you mean `title`?"),
    Row(
      english, "language: en\nhits:\n  - Staff has «equal righ»ts.", 3, nil,
      "« and » must stand before and behind whole words, found `righ»ts`", hint: "mark the whole word"),
    Row(
      english, "language: en\nhits: [a, \"Lot 1«2» x\"]", 2, nil,
      "« and » must stand before and behind whole words, found `1«2»`", hint: "mark the whole word"),
    Row(
      rule, RuleFiles.rule("equality", "equal-opportunity", more: "stage: performence"), 8, 8,
      "`stage` must be a known name, found `performence`", hint: "did you mean `performance`?"),
    Row(rule, "id: equality\ntitle: A rule\nfamily: equal-opportunity", 1, 1, "`stage` must be given, found none"),
    Row(
      rule, RuleFiles.rule("other", "equal-opportunity"), 1, nil,
      "`id` must be the name of the rule's folder, found `other`"),
    Row(
      rule, RuleFiles.rule("equality", "x", more: "negatable: yes"), 9, 12,
      "`negatable` must be true or false, found `yes`"),
    Row(
      rule, RuleFiles.rule("equality", "x", more: "beside: { families: [y], sentences: 21 }"), 9, 37,
      "`sentences` must be a whole number from 0 to 20, found `21`"),
    Row(
      rule, RuleFiles.rule("equality", "x", more: "declared-by: [BT-71]"), 9, 15,
      "`declared-by` must hold `TERM=code`, found `BT-71`", hint: "such as BT-71=res-ws"),
    Row(
      rule, RuleFiles.rule("equality", "x", more: "needs: scorings"), 9, 8,
      "`needs` must be a known name, found `scorings`", hint: "did you mean `scoring`?"),
    Row(
      rule, RuleFiles.rule("equality", "x", more: "roles: { onely: [title] }"), 9, 10,
      "a key must be a known one, found `onely`", hint: "did you mean `only`?"),
    Row(words, "language: en\nlists: [a]", 2, 8, "`lists` must be a mapping of names to phrases, found a list"),
    Row(words, "language: en\nlists: { a: b }", 2, 13, "a list must be written as `[…]` or `- …`, found a text"),
    Row(policy, "id: plain\ntitle: Plain\nabout: About.", 1, 1, "`commitments` must be given, found none"),
    Row(
      policy, "id: plain\ntitle: Plain\nabout: About.\ncommitments: { B1: { fully: [], partly: [] } }", 4, 14,
      "every commitment must have its scale, found none for B2"),
    Row(
      "lints/L91-native-speaker/rule.yml", RuleFiles.lint("L92", "native-speaker"), 1, nil,
      "a lint's folder must be `ID-name`, found `L92-native-speaker` in the file"),
  ]

  static let phrases = [
    Row(
      english, "language: en\nphrases:\n  - equal (rights", 3, 17,
      "a `(` must have its `)`, found the end, in the phrase `equal (rights`"),
    Row(
      english, "language: en\nphrases:\n  - { find: equal ri*hts }", 3, 21,
      "a star must stand at an end of a word, found one inside, in the phrase `equal ri*hts`",
      hint: "use `stem*`, `*ending` or `*inside*`"),
    Row(
      english, "language: en\nphrases:\n  - of the", 3, 5,
      "a phrase must hold a word that is not a function word, found only those, in the phrase `of the`",
      hint: "function words are passed over in the text; see the language's vocabulary file"),
    Row(
      english, "language: en\nphrases:\n  - \"{workers} rights\"", 3, 6,
      "a list must stand in the language's vocabulary file, found `{workers}`, in the phrase `{workers} rights`",
      hint: "did you mean `{worker}`?"),
    Row(
      english, "language: en\nphrases:\n  - { find: equal rights, without: [x, \"equal (pay\"] }", 3, 50,
      "a `(` must have its `)`, found the end, in the phrase `equal (pay`"),
    Row(
      english, "language: en\nphrases: [equal]\nwithout:\n  - equal {pay}", 4, 5,
      "a list must stand in the language's vocabulary file, found `{pay}`, in the phrase `equal {pay}`"),
    Row(
      english, "language: en\nphrases:\n  - " + Array(repeating: "right", count: 20).joined(separator: " ") + " (a", 3,
      126,
      "a `(` must have its `)`, found the end, in the phrase `…"
        + Array(repeating: "right", count: 13).joined(separator: " ").suffix(77) + " (a`"),
    Row(
      words, "language: en\nlists:\n  worker: [staff, \"employee (of\"]", 3, 31,
      "a `(` must have its `)`, found the end, in the phrase `employee (of`"),
    Row(
      words, "language: en\nlists:\n  worker:\n    - staff\n    - employee & staff", 5, 16,
      "a list must hold phrases without `&`, found one in `{worker}`, in the phrase `employee & staff`"),
    Row(
      words, "language: en\nlists:\n  worker: [staff]\n  bidder: [\"the {workers}\"]", 4, 17,
      "a list must stand in the language's vocabulary file, found `{workers}`, in the phrase `the {workers}`",
      hint: "did you mean `{worker}`?"),
    Row(
      words, "language: en\nlists:\n  worker: [\"a {worker}\"]", 3, 15,
      "a list must not hold itself, found `{worker}` inside `{worker}`, in the phrase `a {worker}`"),
    Row(
      words, "language: en\nlists:\n  bidder: [\"{worker}\"]\n  worker: [x, \"{bidder}\"]", 4, 16,
      "a list must not hold itself, found `{bidder}` inside `{bidder}`, in the phrase `{bidder}`"),
  ]

  @Test(arguments: yaml + values)
  func refusesAFileItCannotRead(_ row: Row) throws {
    #expect(throws: row.fault) { try RuleFiles.small.replacing([row.file: row.text]).rules() }
  }

  @Test(arguments: phrases)
  func refusesAPhraseItCannotCompile(_ row: Row) throws {
    #expect(throws: row.fault) { try RuleFiles.small.replacing([row.file: row.text]).rules() }
  }

  @Test(arguments: [
    (
      ["clauses/equality/rule.yml": ""],
      RuleFault(file: "clauses/equality", message: "a rule's folder must hold `rule.yml`, found none")
    ),
    (
      ["clauses/stray.yml": "a: b"],
      RuleFault(
        file: "clauses/stray.yml", message: "a rule file must stand in the folder of its rule, found it elsewhere")
    ),
    (
      ["vocabulary/sv.yml": ""],
      RuleFault(
        file: "clauses/equality/sv.yml", line: 1, message: "a language must have its vocabulary, found none for `sv`",
        hint: "add vocabulary/sv.yml")
    ),
  ])
  func refusesAFolderWithoutWhatItNeeds(_ changed: [String: String], _ fault: RuleFault) throws {
    #expect(throws: fault) { try RuleFiles.small.replacing(changed).rules() }
  }

  @Test func refusesAFolderWithoutRules() throws {
    try RuleFiles(texts: ["README.md": "Nothing."]).inFolder { folder in
      #expect(
        throws: RuleFault(
          file: folder.path,
          message: "a rules folder must hold `clauses`, `policies` and `vocabulary`, found no rule file",
          hint: "name the folder with `--rules DIR`")
      ) { try RuleSet(folder: folder) }
    }
    #expect(throws: RuleFault.self) { try RuleSet(folder: RuleFolder(path: "/nowhere/at/all")) }
  }

  @Test func refusesBytesThatAreNotText() throws {
    try RuleFiles.small.inFolder { folder in
      try Data([0x6C, 0xFF, 0xFE]).write(to: URL(filePath: folder.path + "/" + Self.english))
      #expect(throws: RuleFault(file: Self.english, message: "a rule file must be UTF-8, found other bytes")) {
        try RuleSet(folder: folder)
      }
    }
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    let text = "language: en\n" + String(repeating: "# comment\n", count: 110_000)
    #expect(throws: RuleFault(file: Self.english, message: "a rule file must be at most 1 MiB, found 1100013 bytes")) {
      try RuleFiles.small.replacing([Self.english: text]).rules()
    }
  }

  @Test func takesWordsOfYAMLAsTheyStand() throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - no\n  - yes on\n  - 1.50\n  - null")
    #expect(try rules.quotes(in: "No\n\nYes on\n\n1.50\n\nNull") == ["No", "Yes on", "1.50", "Null"])
  }
}
