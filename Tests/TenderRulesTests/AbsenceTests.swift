import TenderDocument
import TenderRules
import Testing

/// Lints of absence: when they may say that nothing is there.
struct AbsenceTests {
  private static func finding(_ keys: String, in document: TestDocument) throws -> Finding {
    let lint = RuleFiles.lint("A95", "absence", more: keys + "\nfamily: a-family")
    let rules = RuleFiles.small.replacing(["lints/A95-absence/rule.yml": lint])
    return try #require(try rules.check(document).findings.first { $0.rule == "A95" })
  }

  private static let conditions = """
    searches: conditions
    when: { not: { clause: { family: [equal-opportunity] } } }
    """
  private static let criteria = "searches: criteria\nwhen: { not: { award: diversity } }"
  private static let long = String(repeating: "The contractor delivers salt to the depot. ", count: 30)

  @Test func reportsWhatAWholeDocumentLacks() throws {
    var document = TestDocument(Self.long)
    document.add("Staff is friendly.", role: .performanceCondition)
    document.add("Staff is present.", role: .performanceCondition)
    let found = try Self.finding(Self.conditions, in: document)
    #expect(found.outcome == .notMet)
    #expect(found.searched == ["other: 1 field in en", "performance-condition: 2 fields in en"])
    #expect(found.advice == "Ask for a level.")
  }

  @Test func isMetByTheSameClauseInANotice() throws {
    var document = TestDocument("Staff must have equal rights.")
    document.kind = .contractNotice
    #expect(try Self.finding(Self.conditions, in: document).outcome == .met)
  }

  @Test func doesNotCallAbsentWhatANoticeNeedNotCarry() throws {
    var document = TestDocument(Self.long, role: .performanceCondition)
    document.kind = .contractNotice
    let found = try Self.finding(Self.conditions, in: document)
    #expect(found.outcome == .notChecked)
    #expect(
      found.message
        == "a notice need not carry the conditions of the contract; the procurement documents were not read")
  }

  @Test func doesNotCallAbsentACriterionThatANoticeLeavesToTheDocuments() throws {
    var document = TestDocument(Self.long)
    document.kind = .contractNotice
    #expect(try Self.finding(Self.criteria, in: document).outcome == .notChecked)
  }

  @Test func doesNotJudgeAPartOfATender() throws {
    let found = try Self.finding(Self.conditions, in: TestDocument("Staff is friendly."))
    #expect(found.outcome == .notChecked && found.message == "the text is too short to be a whole tender document")
  }

  @Test func doesNotCallAbsentAClauseThatHasNoWordsInTheLanguage() throws {
    let keys = "searches: conditions\nwhen: { not: { clause: { family: [monitoring-penalty] } } }"
    var document = TestDocument(Self.long)
    document.add("Personalen är vänlig.", language: "sv")
    let found = try Self.finding(keys, in: document)
    #expect(found.outcome == .notChecked)
    #expect(found.message == "no wording of such a clause is known for the language `sv`")
  }

  @Test func refusesAQuantityWithoutItsParameter() throws {
    let keys = "parameters: { least: { default: 1, from: 0, to: 9, unit: percent, about: It. } }\n"
    let error = try #require(throws: RuleFault.self) {
      try Self.finding(keys + "when: { below: { share: social, than: most } }", in: TestDocument("a"))
    }
    #expect(error.message == "`than` must name a parameter of the lint, found `most`")
    let other = try #require(throws: RuleFault.self) {
      try Self.finding(keys.replacing("1,", with: "10,") + "when: find", in: TestDocument("a"))
    }
    #expect(other.message == "a parameter must have `from`, `to` and a `default` between them, found otherwise")
  }
}
