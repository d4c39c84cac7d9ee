import Testing

@testable import TenderRules

/// Phrases that no hit of their file shows.
struct UnshownPhraseTests {
  /// What is said of the file of one clause in English.
  private func unshown(_ file: String, more: String = "") throws -> UnshownPhrases? {
    let rules = try RuleFiles.small.replacing([
      "clauses/equality/rule.yml": RuleFiles.rule("equality", "equal-opportunity", more: more),
      "clauses/equality/en.yml": "language: en\n" + file,
    ]).rules()
    var runner = ExampleRunner(rules)
    return runner.unshownPhrases().first { $0.file == "clauses/equality/en.yml" }
  }

  @Test func namesThePhraseThatFindsNothing() throws {
    let found = try #require(
      try unshown("phrases:\n  - equal pay\n  - fair pay\nhits:\n  - Staff has «equal pay».\nmisses: [Fair pay.]"))
    let hint = "mark the words of a phrase in one of the `hits`, or take the phrase out"
    #expect(
      found.summary
        == RuleLinter.Complaint(
          severity: .warning, subject: "clauses/equality/en.yml:4:5",
          message: "a hit must show each phrase, found none for 1 of 2, in line 4", hint: hint))
    #expect(
      found.complaints == [
        RuleLinter.Complaint(
          severity: .warning, subject: "clauses/equality/en.yml:4:5",
          message: "a hit must show each phrase, found none for `fair pay`", hint: hint)
      ])
  }

  @Test func takesAPhraseForShownThatFindsWhatAnotherFindsToo() throws {
    #expect(try unshown("phrases: [equal pay, equal*, pay]\nhits: [Staff has «equal pay».]") == nil)
  }

  @Test(
    arguments: [
      ("{ find: equal pay, with: [staff] }", "Staff has «equal pay».", nil),
      ("{ find: equal pay, with: [worker*] }", "Staff has «equal pay».", 1),
      ("{ find: equal pay, without: [staff] }", "Staff has «equal pay».", 1),
      ("{ find: equal pay, needs: obligation }", "Staff shall have «equal pay».", nil),
      ("{ find: equal pay, needs: cited-clause }", "Staff has «equal pay» by clause 4.", nil),
      ("{ find: equal pay, roles: [title] }", "Staff has «equal pay».", 1),
      ("{ find: equal pay, roles: [title] }", "{ text: «Equal pay» of staff, role: title }", nil),
    ] as [(String, String, Int?)])
  func holdsPhrasesToTheirConditions(_ phrase: String, _ hit: String, _ count: Int?) throws {
    #expect(try unshown("phrases:\n  - \(phrase)\nhits:\n  - \(hit)")?.phrases.count == count)
  }

  @Test func namesTheFirstLinesOfMany() throws {
    let phrases = (1...7).map { "  - pay \(String(repeating: "x", count: $0))\n" }.joined()
    let found = try #require(try unshown("phrases:\n" + phrases + "hits: [Staff has «equal pay».]"))
    #expect(found.summary.message.hasSuffix("found none for 7 of 7, in lines 3, 4, 5, 6, 7, …"))
    #expect(found.complaints.count == 7)
  }

  @Test func asksTheHitsOfTheSameLanguageAlone() throws {
    let rules = try RuleFiles.small.replacing([
      "clauses/equality/en.yml": "language: en\nphrases: [lika lön, equal pay]\nhits: [Staff has «equal pay».]",
      "clauses/equality/sv.yml": "language: sv\nphrases: [lika lön]\nhits: [Personalen ska ha «lika lön».]",
    ]).rules()
    var runner = ExampleRunner(rules)
    let files = runner.unshownPhrases()
    #expect(
      files.map(\.file) == ["clauses/equality/en.yml", "clauses/penalty/en.yml", "lints/L91-native-speaker/en.yml"])
    #expect(files[0].phrases.map(\.text) == ["lika lön"])
  }
}
