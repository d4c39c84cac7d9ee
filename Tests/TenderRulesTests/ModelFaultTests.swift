import TenderRules
import Testing

/// What is said about models that cannot be used: the words, the hint and the place.
struct ModelFaultTests {
  struct Row: CustomStringConvertible, Sendable {
    var file: String
    var text: String
    var fault: RuleFault

    init(
      _ file: String, _ text: String, _ line: Int?, _ column: Int?, _ message: String, hint: String? = nil,
      in blamed: String? = nil
    ) {
      self.file = file
      self.text = text
      fault = RuleFault(file: blamed ?? file, line: line, column: column, message: message, hint: hint)
    }

    var description: String { fault.message }
  }

  private static let values = ModelFiles.clauseFile
  private static let english = ModelFiles.english
  private static let swedish = ModelFiles.swedish

  /// The values of the model with one line changed.
  private static func changed(_ line: String, _ other: String) -> String {
    ModelFiles.clause.replacing(line, with: other)
  }

  /// A whole text, but for `standard`.
  private static func text(_ standard: String) -> String {
    "# Equal rights\n## entry\nEqual.\n## standard\n" + standard
  }

  static let rows = [
    Row(
      values, changed("\nuse:", "\nuses:"), 7, 1, "a key must be a known one, found `uses`", hint: "did you mean `use`?"
    ),
    Row(
      values, changed("id: equal-terms", "id: equal-term"), 1, 5,
      "`id` must be the name of the model's folder, found `equal-term`"),
    Row(
      values, changed("performance-condition", "performence-condition"), 4, 7,
      "`kind` must be a known name, found `performence-condition`", hint: "did you mean `performance-condition`?"),
    Row(
      values, changed("[SWE]", "[SWE, se]"), 14, 18, "a country must be an ISO 3166 alpha-3 code, found `se`",
      hint: "such as FRA"),
    Row(
      values, changed("[standard, entry]", "[entry]"), 17, 9, "`levels` must hold `standard`, found it missing"),
    Row(values, changed("least: 1,", ""), 16, 9, "`least` must be given, found none"),
    Row(
      values, changed("least: 1,", "least: few,"), 16, 43, "`least` must be a number, found `few`"),
    Row(
      values, changed("most: 90", "most: 9"), 16, 32, "`default` must be from `least` to `most`, found 14"),
    Row(
      values, changed("unit: days", "unit: day"), 16, 17, "`unit` must be a known name, found `day`",
      hint: "did you mean `days`?"),
    Row(
      values, changed("  days:", "  Days:"), 16, 3,
      "a parameter's name must be small letters, digits and `-`, found `Days`"),
    Row(
      values, changed("  days:", "  hours: { unit: hours, default: 4, least: 1, most: 9, about: Work. }\n  days:"), 16,
      3,
      "a parameter must stand in a text, found `hours` in none", hint: "write it as `{hours}`"),
    Row(english, "Equal.", 1, 1, "a text must stand below its level (`## …`), found it above"),
    Row(english, "## entry\nEqual.", 1, 1, "a text must begin with its heading (`# …`), found a level"),
    Row(english, "\n", 1, 1, "a text must begin with its heading (`# …`), found none"),
    Row(english, "# A\n# B", 2, 1, "a heading (`# …`) must stand once, found another"),
    Row(
      english, text("### Three"), 5, 1, "a line that begins with `#` must be `# Heading` or `## level`, found another"),
    Row(
      english, "# A\n## Standard", 2, 4, "a level must be one of `model.yml`, found `Standard`",
      hint: "did you mean `standard`?"),
    Row(
      english, "# A\n## ambitious", 2, 4, "a level must be one of `model.yml`, found `ambitious`",
      hint: "known: entry, standard"),
    Row(english, text("x\n## entry"), 6, 4, "a level must stand once, found `entry` again"),
    Row(english, text(""), 4, 1, "a level must have a text, found `standard` empty"),
    Row(
      english, "# A\n## standard\n{days}", 1, 1, "every level of `model.yml` must be written, found no `entry`",
      hint: "add `## entry`"),
    Row(
      english, text("Within {day} days."), 5, 8, "a parameter must be declared in `model.yml`, found `{day}`",
      hint: "did you mean `{days}`?"),
    Row(
      english, text("  Ö {hours} hours."), 5, 5, "a parameter must be declared in `model.yml`, found `{hours}`",
      hint: "declared: days"),
    Row(english, text("Within {days days."), 5, 8, "a `{` must have its `}` in the same line, found none"),
    Row(english, text("Within {days {days}."), 5, 8, "a `{` must have its `}` in the same line, found none"),
    Row(english, text("Within days} days."), 5, 12, "a `}` must have its `{`, found none before it"),
    Row(
      swedish, "# Lika\n## entry\n{days}\n## standard\n{days}", 2, 1,
      "a level must use the same parameters in every language, found `days` here, not in en.md"),
    Row(
      swedish, "# Lika\n## entry\nx\n## standard\nx", 4, 1,
      "a level must use the same parameters in every language, found `days` in en.md only"),
    Row(
      "models/equal-terms/swedish.md", "# A", nil, nil,
      "a model's text must be named by its ISO 639-1 code, found `swedish`", hint: "such as fr.md"),
    Row(
      values, "", nil, nil, "a model's folder must hold `model.yml`, found none", in: "models/equal-terms"),
    Row(
      "models/alone/model.yml", changed("id: equal-terms", "id: alone"), 1, nil,
      "a model must be written in a language, found no text beside it", hint: "add en.md"),
  ]

  @Test(arguments: rows)
  func refusesAModelItCannotRead(_ row: Row) throws {
    let files = ModelFiles.rules.replacing([row.file: row.text])
    #expect(throws: row.fault) { try files.inFolder { try ModelLibrary(folder: $0) } }
    // Rules with a model that can't be read are not used: a report would lack its wording without a word.
    #expect(throws: row.fault) { try files.rules() }
  }

  @Test(arguments: [
    ("suggest: { modell: equal-terms }", 12, 12, "a key must be a known one, found `modell`", "did you mean `model`?"),
    ("suggest: { level: entry }", 12, 10, "`model` must be given, found none", nil),
    (
      "suggest: { model: equal-terms, level: low }", 12, 39, "`level` must be a known name, found `low`",
      "known: entry, standard, ambitious"
    ),
    (
      "suggest: { model: equal-terms, set: { days: many } }", 12, 45, "a parameter must be a number, found `many`", nil
    ),
    (
      "suggest: { model: equal-terms, set: [days] }", 12, 37,
      "`set` must be a mapping of parameters to numbers, found a list", nil
    ),
  ])
  func refusesASuggestionItCannotRead(_ key: String, _ line: Int, _ column: Int, _ message: String, _ hint: String?) {
    let file = "lints/L91-native-speaker/rule.yml"
    let files = ModelFiles.rules.replacing([file: RuleFiles.lint("L91", "native-speaker", more: key)])
    #expect(throws: RuleFault(file: file, line: line, column: column, message: message, hint: hint)) {
      try files.rules()
    }
  }
}
