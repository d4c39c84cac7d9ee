import TenderDocument
import Testing

@testable import TenderRules

/// The trial of model clauses must be able to fail.
struct ModelTesterTests {
  private func failures(_ changed: [String: String] = [:], language: String? = nil) throws -> (Int, [String]) {
    try ModelFiles.rules.replacing(changed).inFolder { folder in
      let rules = try RuleSet(folder: folder)
      var tester = ModelTester(Checker(rules: rules, policy: try #require(rules.policies.first))) {
        Document(text: $0, language: $1, role: $2 ?? .other)
      }
      let (count, failures) = try tester.run(
        ModelLibrary(folder: folder), language: language.map(LanguageCode.init(rawValue:)))
      return (count, failures.map { "\($0.file):\($0.line): \($0.message)" })
    }
  }

  private static let criterion = "models/fair-team/en.md"

  @Test func passesModelsThatDoWhatTheyAreFor() throws {
    let (count, failures) = try failures()
    #expect(count == 5)
    #expect(failures == [])
    #expect(try self.failures(language: "sv") == (2, []))
  }

  @Test(arguments: [
    (
      ModelFiles.english,
      "# Rights\n## entry\nStaff shall be happy.\n## standard\nStaff shall have equal rights in {days} days.",
      "2: a model must be found as a binding `equality`, found no clause"
    ),
    (
      ModelFiles.english,
      "# Rights\n## entry\nStaff may have equal rights.\n## standard\nStaff shall have equal rights in {days} days.",
      "2: a model must be found as a binding `equality`, found it aspirational"
    ),
    (
      ModelFiles.english,
      "# Rights\n## entry\nStaff shall have equal rights.\n## standard\nA penalty shall be due in {days} days.",
      "4: a model must be found as a binding `equality`, found binding `penalty`"
    ),
    (
      ModelFiles.english,
      "# Rights\n## entry\nNative speakers shall have equal rights.\n## standard\nStaff shall have equal rights in {days} days.",
      "2: a model must give no finding, found L91 native-speaker in `Native speakers`"
    ),
    (
      criterion, "# Fair team\n## standard\nA fair team must be shown, in {weight} pages.",
      "2: an award criterion must have the weight 10, found no criterion"
    ),
    (
      criterion, "# Fair team\n## standard\nWeight: 20 %. A fair team must be shown, in {weight} pages.",
      "2: an award criterion must have the weight 10, found `20 %`"
    ),
  ])
  func tellsWhatIsWrongWithAText(_ file: String, _ text: String, _ failure: String) throws {
    #expect(try failures([file: text]).1 == ["\(file):\(failure)"])
  }

  @Test(arguments: [
    ("clause: equality", "clause: equalty", "`clause` must name a clause type, found `equalty`"),
    ("with: [fair-team]", "with: [fair-teams]", "`with` must name models, found `fair-teams`"),
    (", read: 2026-05-02", "", "a source must say when it was read, found `A law` without"),
    ("ask: [\"Does staff work on it?\"]\n", "", "a model must ask about proportionality (`ask`), found no question"),
  ])
  func complainsOfWhatAModelLacks(_ line: String, _ other: String, _ message: String) throws {
    let changed = [ModelFiles.clauseFile: ModelFiles.clause.replacing(line, with: other)]
    #expect(
      RuleLinter(try ModelFiles.rules.replacing(changed).rules()).complaintsAboutModels() == [
        RuleLinter.Complaint(subject: ModelFiles.clauseFile, message: message)
      ])
  }
}
