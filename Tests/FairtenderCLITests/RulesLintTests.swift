import Testing

/// What `fairtender rules lint` prints.
struct RulesLintTests {
  /// `SmallRules` with a clause of three phrases, two of them without a hit, and a list that nothing names; no lint has a hit.
  private func folder() throws -> TemporaryFolder {
    let rules = try SmallRules.folder()
    try rules.write(
      """
      language: en
      phrases:
        - equal pay
        - fair pay
        - pay gap*
      hits: [Staff must have «equal pay».]
      """, to: "clauses/no-discrimination/en.yml")
    try rules.write(
      """
      language: en
      lists:
        obligation: [must]
        bird: [crow]
      """, to: "vocabulary/en.yml")
    return rules
  }

  /// All lines but those of errors.
  private func warnings(_ arguments: String...) throws -> [String] {
    let rules = try folder()
    return try Program(rules: rules).run(arguments).lines.filter { !$0.contains(": error: ") }
      .map { $0.replacing(rules.path + "/", with: "") }
  }

  private static let hint = "hint: mark the words of a phrase in one of the `hits`, or take the phrase out"
  private static let aboutTheList = [
    "vocabulary/en.yml:4:3: warning: a list must be named by a phrase or by the program, found nothing that names `{bird}`",
    "hint: name the list in a phrase, or take it out",
  ]

  @Test func sumsUpThePhrasesWithoutAHitOfAFile() throws {
    let warning = "warning: a hit must show each phrase, found none for"
    #expect(
      try warnings("rules", "lint") == [
        "clauses/no-discrimination/en.yml:4:5: \(warning) 2 of 3, in lines 4, 5",
        "lints/L90-error-lint/en.yml:3:5: \(warning) 1 of 1, in line 3",
        "lints/L91-warning-lint/en.yml:3:5: \(warning) 1 of 1, in line 3",
        "lints/L92-info-lint/en.yml:3:5: \(warning) 1 of 1, in line 3", Self.hint,
      ] + Self.aboutTheList + ["4 rules, 12 complaints, 5 warnings"])
  }

  @Test func showsEveryPhraseWithoutAHitWhereAllAreAskedFor() throws {
    let warning = "warning: a hit must show each phrase, found none for"
    #expect(
      try warnings("rules", "lint", "--all") == [
        "clauses/no-discrimination/en.yml:4:5: \(warning) `fair pay`",
        "clauses/no-discrimination/en.yml:5:5: \(warning) `pay gap*`",
        "lints/L90-error-lint/en.yml:3:5: \(warning) `locals`",
        "lints/L91-warning-lint/en.yml:3:5: \(warning) `friendly`",
        "lints/L92-info-lint/en.yml:3:5: \(warning) `brief`", Self.hint,
      ] + Self.aboutTheList + ["4 rules, 12 complaints, 6 warnings"])
  }
}
