import TenderDocument
import Testing

@testable import TenderRules

/// Lists of a vocabulary that nothing asks for.
struct UnnamedListTests {
  /// What is said of a vocabulary with these lists, whose language words one clause.
  private func complaints(lists: String, file: String = "phrases: [equal pay]") throws -> [RuleLinter.Complaint] {
    let rules = try RuleFiles.small.replacing([
      "vocabulary/en.yml": "language: en\nfunction-words: [the]\nlists:\n" + lists,
      "clauses/equality/en.yml": "language: en\n" + file,
    ]).rules()
    return try UnnamedLists(#require(rules.definition(of: LanguageCode(rawValue: "en")))).complaints()
  }

  private func complaint(line: Int, _ name: String, hint: String) -> RuleLinter.Complaint {
    RuleLinter.Complaint(
      severity: .warning, subject: "vocabulary/en.yml:\(line):3",
      message: "a list must be named by a phrase or by the program, found nothing that names `{\(name)}`", hint: hint)
  }

  @Test func warnsOfListsInTheOrderOfTheFile() throws {
    let hint = "name the list in a phrase, or take it out"
    #expect(
      try complaints(lists: "  tool: [spade]\n  modal: [may]\n  bird: [crow]") == [
        complaint(line: 4, "tool", hint: hint), complaint(line: 6, "bird", hint: hint),
      ])
  }

  @Test func warnsOfAListWithoutEntries() throws {
    #expect(try complaints(lists: "  tool: []").map(\.subject) == ["vocabulary/en.yml:4:3"])
  }

  @Test func suggestsTheListThatTheProgramAsksFor() throws {
    #expect(
      try complaints(lists: "  aspiraton: [may]") == [
        complaint(line: 4, "aspiraton", hint: "did you mean `aspiration`?")
      ])
  }

  @Test(arguments: [
    "phrases: ['equal {tool}']", "phrases: ['equal (pay | {tool})']", "phrases: ['equal & {tool}']",
    "phrases: [{ find: equal pay, with: ['{tool}'] }]", "phrases: [{ find: equal pay, without: ['{tool}'] }]",
    "phrases: [equal pay]\nwithout: ['{tool}']", "phrases: [equal pay]\nbackground: ['{tool}']",
  ])
  func takesAnyPatternOfARuleForANamer(_ file: String) throws {
    #expect(try complaints(lists: "  tool: [spade]", file: file) == [])
  }

  @Test func followsListsInListsFromOneThatIsAskedFor() throws {
    #expect(try complaints(lists: "  obligation: [\"shall {tool}\"]\n  tool: [\"{bird}\"]\n  bird: [crow]") == [])
    #expect(
      try complaints(lists: "  box: [\"{tool}\"]\n  tool: [\"{bird}\"]\n  bird: [crow]").map(\.subject) == [
        "vocabulary/en.yml:4:3", "vocabulary/en.yml:5:3", "vocabulary/en.yml:6:3",
      ])
  }

  @Test func isPartOfWhatTheLinterSays() throws {
    let complaints = try RuleLinter(RuleFiles.small.rules()).complaints()
    #expect(complaints.filter { $0.subject.hasPrefix("vocabulary/") }.map(\.subject) == ["vocabulary/en.yml:12:3"])
  }

  @Test func everyCueIsKeptUnderItsOwnName() throws {
    let names = LanguageRules.Cues.lists.map(\.name)
    #expect(Set(names).count == names.count && Set(LanguageRules.Cues.lists.map(\.path)).count == names.count)
  }
}
