import TenderDocument
import TenderRules
import Testing

/// The profiles that come with Fairtender.
struct OwnProfileTests {
  static let ids = (try? ExampleTests.rules.get().profiles.map(\.id)) ?? []

  @Test func areThoseOfThePracticesThatWereReported() {
    #expect(
      Self.ids == [
        "barcelona", "berlin-berlavg", "charter", "france-2026", "ghent", "helsinki", "malmo", "nantes", "nuremberg",
        "oslo", "rotterdam", "spain-lcsp", "toronto", "uk-ppn002", "vienna",
      ])
  }

  @Test(arguments: ids)
  func tellWhereTheyComeFromAndWhenTheyAreLawful(id: String) throws {
    let rules = try ExampleTests.rules.get()
    let book = try ProfileBook(rules: rules)
    let profile = try #require(book.profile(id))
    #expect(!profile.about.isEmpty && !profile.lawful.isEmpty && !profile.sources.isEmpty)
    #expect(profile.sources.allSatisfy { $0.read?.hasPrefix("2026-11-2") == true })
    #expect(book.chain(id).map(\.id) == (id == "charter" ? ["charter"] : ["charter", id]))
    let page = try #require(ProfilePage(id, in: book, of: rules)).markdown
    #expect(page.contains("**When it is lawful.**") && page.contains("## Sources\n\n- "))
  }

  /// Every lint of absence serves somebody, else nobody would ever see it.
  @Test func askForEveryLintThatWaitsToBeAskedFor() throws {
    let rules = try ExampleTests.rules.get()
    let chosen = Set(rules.profiles.flatMap { $0.choices.filter(\.isOn).map(\.rule) })
    #expect(rules.lints.filter(\.isOptional).map(\.id).filter { !chosen.contains($0) } == [])
  }

  @Test(arguments: [
    ("charter", ["A02"]), ("malmo", ["A01", "A09"]), ("nantes", ["A02"]), ("ghent", ["A01", "A10"]),
    ("barcelona", ["A02", "A14", "A16", "A17"]), ("oslo", ["A02", "A11", "A15"]), ("vienna", ["A02", "A13"]),
    ("helsinki", ["A02", "A09", "A14"]), ("toronto", ["A02", "A09", "A13"]), ("berlin-berlavg", ["A01", "A15", "A16"]),
    ("france-2026", ["A02", "A17"]), ("spain-lcsp", ["A02", "A17"]),
  ])
  func askOfATenderWithoutAnyClauseWhatTheBuyerAsks(id: String, lints: [String]) throws {
    let rules = try ExampleTests.rules.get()
    let plan = LintPlan(layers: try ProfileBook(rules: rules).chain(id).map(LintPlan.Layer.init))
    var checker = Checker(rules: rules, policy: try #require(rules.policy("charter")), plan: plan)
    let text = String(repeating: "The contractor delivers salt to the depot at the bridge. ", count: 25)
    #expect(
      checker.check(TestDocument(text).document).findings.filter { $0.outcome == .notMet }.map(\.rule).sorted() == lints
    )
  }

  @Test func relaxNothingWhereThatIsNotLawful() throws {
    let rules = try ExampleTests.rules.get()
    let plan = LintPlan(layers: try ProfileBook(rules: rules).chain("toronto").map(LintPlan.Layer.init))
    func severity(_ country: String?) throws -> Finding.Severity? {
      let index = try #require(rules.lints.firstIndex { $0.id == "L08" })
      return plan.settings(of: rules.lints, country: country)[index].severity
    }
    #expect(try severity("CAN") == .info)
    #expect(try severity("FRA") == nil)
  }
}
