import TenderDocument
import TenderRules
import Testing

/// Profiles: which lints they choose, one upon the other, and what is wrong with one.
struct ProfileTests {
  private static let files = RuleFiles.small.replacing([
    "lints/A91-no-equality/rule.yml": RuleFiles.lint(
      "A91", "no-equality",
      more: """
        opt-in: true
        severity: warning
        message: Nothing reaches {least} hours.
        why: Why it is.
        parameters: { least: { default: 10, from: 1, to: 100, unit: hours, about: The least. } }
        when: { not: { clause: { family: [equal-opportunity] } } }
        """),
    "profiles/calm.yml": "",
    "profiles/base.yml": "id: base\nlints: { A91: on, L91: info }",
    "profiles/city.yml": """
    id: city
    extends: base
    lints:
      A91: { parameters: { least: 7.5 }, expected: The city says so. }
      L91: off
    """,
    "profiles/abroad.yml": "id: abroad\nextends: base\ncountries: [CAN]\nlints: { A91: off, L91: error }",
  ])

  private static func findings(_ profile: String?, own: [LintPlan.Layer] = []) throws -> [Finding] {
    let rules = try files.rules()
    let chain = try profile.map { try ProfileBook(rules: rules).chain($0) } ?? []
    var checker = Checker(
      rules: rules, policy: try #require(rules.policies.first),
      plan: LintPlan(layers: chain.map(LintPlan.Layer.init) + own))
    return checker.check(TestDocument("Native speakers only.").document).findings
  }

  @Test func leavesOutALintThatWaitsToBeAskedFor() throws {
    #expect(try Self.findings(nil).map(\.rule) == ["L91"])
  }

  @Test func choosesLintsAndTheirSeverity() throws {
    let found = try Self.findings("base")
    #expect(found.map(\.rule) == ["A91", "L91"] && found.map(\.severity) == [.warning, .info])
    #expect(found[0].message == "Nothing reaches 10 hours.")
  }

  @Test func putsItsChoicesAboveThoseOfTheProfileItExtends() throws {
    let found = try Self.findings("city")
    #expect(found.map(\.rule) == ["A91"] && found.map(\.message) == ["Nothing reaches 7.5 hours."])
    #expect(found.map(\.why) == ["The city says so. Why it is."])
  }

  @Test func letsAConfigurationSpeakLast() throws {
    let choices = try ConfigurationFile("lints: { L91: warning, A91: off }", file: "c.yml").lints
    let found = try Self.findings("city", own: [.init(name: "c.yml", choices: choices)])
    #expect(found.map(\.rule) == ["L91"] && found.map(\.severity) == [.warning])
  }

  @Test(
    arguments: [("CAN", false, Finding.Severity.error), ("FRA", true, .info), (nil, false, .error)]
      as [(String?, Bool, Finding.Severity)])
  func holdsOnlyWhereItIsLawful(country: String?, isOn: Bool, severity: Finding.Severity) throws {
    let rules = try Self.files.rules()
    let plan = LintPlan(layers: try ProfileBook(rules: rules).chain("abroad").map(LintPlan.Layer.init))
    let settings = plan.settings(of: rules.lints, country: country)
    #expect(settings.map(\.isOn) == [isOn, true])
    #expect(settings[1].severity == severity)
  }

  @Test(
    arguments: [
      ("lints: { A9l: on }", "a lint must be named by its id, found `A9l`", "did you mean `A91`?"),
      (
        "lints: { A91: loud }", "`A91` must be on, off or a severity, found `loud`",
        "known: on, off, info, warning, error"
      ),
      (
        "lints: { A91: { parameters: { most: 1 } } }", "a parameter of `A91` must be a known one, found `most`",
        "known: least"
      ),
      (
        "lints: { A91: { parameters: { least: 101 } } }", "`least` of `A91` must be from 1 to 100, found 101", nil
      ),
      ("lints: { A91: { parameters: { least: ten } } }", "`least` must be a number, found `ten`", nil),
      ("lints: { A91: { sverity: info } }", "a key must be a known one, found `sverity`", "did you mean `severity`?"),
      ("extends: bse", "`extends` of `bad` must be a known name, found `bse`", "did you mean `base`?"),
      ("extends: bad", "`extends` of `bad` must be a known name, found `bad`", "known: abroad, base, city"),
      ("policy: plan", "`policy` of `bad` must be a known name, found `plan`", "did you mean `plain`?"),
      ("polcy: plain", "a key must be a known one, found `polcy`", "did you mean `policy`?"),
    ] as [(String, String, String?)])
  func refusesAProfileThatNamesWhatIsNot(text: String, message: String, hint: String?) throws {
    let error = try #require(throws: RuleFault.self) {
      try Self.files.replacing(["profiles/bad.yml": "id: bad\n" + text]).rules()
    }
    #expect(error.message == message)
    if let hint { #expect(error.hint == hint) }
    #expect(error.file == "profiles/bad.yml")
  }

  @Test func mayExtendTheOneOfItsOwnName() throws {
    let rules = try Self.files.rules()
    let own = try ConfigurationFile("profiles: { city: { extends: city, lints: { L91: on } } }", file: "c.yml").profiles
    #expect(
      try ProfileBook(rules: rules, own: own).chain("city").map(\.file) == [
        "profiles/base.yml", "profiles/city.yml", "c.yml",
      ])
  }

  @Test func refusesACircle() throws {
    let error = try #require(throws: RuleFault.self) {
      try Self.files.replacing([
        "profiles/one.yml": "id: one\nextends: two", "profiles/two.yml": "id: two\nextends: one",
      ]).rules()
    }
    #expect(error.message.hasPrefix("`extends` must lead to a profile that extends none, found a circle"))
  }

  @Test func refusesAnIdThatIsNotTheNameOfTheFile() throws {
    let error = try #require(throws: RuleFault.self) {
      try Self.files.replacing(["profiles/bad.yml": "id: good"]).rules()
    }
    #expect(error.message == "`id` must be the name of the file, found `good`")
  }

  @Test func showsWhatItChooses() throws {
    let rules = try Self.files.rules()
    let page = try #require(ProfilePage("city", in: try ProfileBook(rules: rules), of: rules)).markdown
    #expect(page.contains("- `A91` A lint: warning, least 7.5 (profile city). The city says so.\n"))
    #expect(page.contains("- `L91` A lint: off (profile city)\n"))
  }
}
