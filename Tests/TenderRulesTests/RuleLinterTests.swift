import Testing

@testable import TenderRules

/// What `fairtender rules lint` says about rules that can be used.
struct RuleLinterTests {
  /// The warnings of words that are lost.
  private func warnings(_ changed: [String: String]) throws -> [RuleLinter.Complaint] {
    try RuleLinter(RuleFiles.small.replacing(changed).rules()).complaints().filter {
      $0.severity == .warning && $0.message.contains("function word")
    }
  }

  @Test(arguments: [
    ("the equal", "a phrase must keep two words without its function words, found only `equal`"),
    ("at of 7 to", nil), ("of 7", "a phrase must keep two words without its function words, found only `7`"),
    ("pay* for", "a phrase must keep two words without its function words, found only `pay*`"),
    ("(pay for | wage)", "a phrase must keep two words without its function words, found only `pay`"),
    ("equal (the | pay)", "an alternative must hold a word that is not a function word, found only `the`"),
    ("equal pay (x (of the | y))", "an alternative must hold a word that is not a function word, found only `of the`"),
    ("equal", nil), ("equal pay of the staff", nil), ("the {worker}", nil), ("the equal & pay", nil),
    ("of (x | y)", nil),
  ])
  func warnsOfPhrasesThatLoseTheirWords(_ phrase: String, _ message: String?) throws {
    let found = try warnings(["clauses/equality/en.yml": "language: en\nphrases:\n  - \"\(phrase)\""])
    #expect(
      found
        == (message.map {
          [
            RuleLinter.Complaint(
              severity: .warning, subject: "clauses/equality/en.yml:3:6", message: "\($0), in the phrase `\(phrase)`")
          ]
        } ?? []))
  }

  @Test func warnsOfEntriesOfListsAndOfContexts() throws {
    let found = try warnings([
      "vocabulary/sv.yml": "language: sv\nfunction-words: [och, av, i]\nlists:\n  obligation: [ska, av ska]",
      "clauses/equality/en.yml":
        "language: en\nphrases: [{ find: equal pay, with: [a staff], without: [x y, to be x] }]\nwithout: [the z]",
    ])
    #expect(
      found.map(\.subject) == [
        "clauses/equality/en.yml:2:37", "clauses/equality/en.yml:2:62", "clauses/equality/en.yml:3:11",
        "vocabulary/sv.yml:4:21",
      ])
  }
}
