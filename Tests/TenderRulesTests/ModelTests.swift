import TenderDocument
import Testing

@testable import TenderRules

/// What model clauses say, filled in.
struct ModelTests {
  private func library(_ changed: [String: String] = [:]) throws -> ModelLibrary {
    try ModelFiles.rules.replacing(changed).inFolder { try ModelLibrary(folder: $0) }
  }

  private func model(_ id: String = "equal-terms", _ changed: [String: String] = [:]) throws -> WrittenModel {
    try #require(try library(changed)[id])
  }

  @Test func readsTheValuesOfAModel() throws {
    let clause = try model().clause
    #expect(clause.kind == .performanceCondition)
    #expect(clause.levels == [.entry, .standard])
    #expect(clause.companions == ["fair-team"])
    #expect(clause.countries == ["SWE"])
    #expect(clause.citations == [RuleSource(text: "A law", url: "https://example.org/law", read: "2026-05-02")])
    #expect(clause.parameters.map(\.bounds) == [1...90])
    #expect(try model().languages.map(\.rawValue) == ["en", "sv"])
  }

  @Test func joinsTheLinesOfAParagraphAndKeepsLists() throws {
    let model = try model()
    let text = try #require(model.text(in: .english))
    #expect(
      text.pasted(.standard, ModelValues(of: model.clause)) == """
        Equal rights

        Staff shall have equal rights from the first day.

        The supplier shall:
        - tell staff within 14 days, in writing;
        - answer for its partners.
        """)
    #expect(text.text(.ambitious, ModelValues(of: model.clause)) == nil)
  }

  @Test(arguments: [("en", "2.5 %"), ("sv", "2,5 %")])
  func writesDecimalsAsTheLanguageDoes(_ language: String, _ expected: String) throws {
    let model = try model(
      "fair-team", ["models/fair-team/sv.md": "# {weight} %\n## standard\nVikt: {weight} %"])
    let text = try #require(model.text(in: LanguageCode(rawValue: language)))
    let values = try ModelValues(of: model.clause, changing: ["weight": 2.5])
    #expect(try #require(text.text(.standard, values)).contains(expected))
    #expect(text.heading(values).contains(expected))
  }

  @Test(arguments: [
    (
      ["day": 3.0], "a parameter must be one of the model's, found `day`",
      "did you mean `days`? parameters of `equal-terms`: days"
    ),
    (
      ["hours": 3], "a parameter must be one of the model's, found `hours`", "parameters of `equal-terms`: days"
    ),
    (["days": 90.5], "`days` must be from 1 to 90 days, found 90.5", "Days until the report."),
    (["days": 0], "`days` must be from 1 to 90 days, found 0", "Days until the report."),
  ])
  func refusesAValueItCannotTake(_ changed: [String: Double], _ message: String, _ hint: String) throws {
    let clause = try model().clause
    #expect(throws: ModelValues.Fault(message: message, hint: hint)) {
      try ModelValues(of: clause, changing: changed)
    }
  }

  @Test func isNoFaultToHaveNoModels() throws {
    #expect(try RuleFiles.small.inFolder { try ModelLibrary(folder: $0) }.models.isEmpty)
  }

  @Test func coversModelsWithTheDigestOfRules() throws {
    let before = try ModelFiles.rules.rules().digest
    let other = ModelFiles.rules.replacing(["models/fair-team/en.md": "# A\n## standard\nWeight: {weight} %"])
    #expect(try other.rules().digest != before)
  }
}
