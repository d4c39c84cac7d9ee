import TenderDocument
import TenderRules
import Testing

/// Lints with a condition: what they say of a document, and of one they can't judge.
struct FindingMakerTests {
  private static func rules(_ keys: String) -> RuleFiles {
    RuleFiles.small.replacing(["lints/L95-thing/rule.yml": RuleFiles.lint("L95", "thing", more: keys)])
  }

  private static func finding(_ keys: String, in document: TestDocument) throws -> [Finding] {
    try rules(keys).check(document).findings.filter { $0.rule == "L95" }
  }

  private static let absence = """
    family: equal-opportunity
    when: { not: { clause: { family: [equal-opportunity] } } }
    """

  @Test func reportsAnAbsenceWithWhatWasSearched() throws {
    let found = try Self.finding(Self.absence, in: TestDocument("Staff is friendly."))
    #expect(found.map(\.outcome) == [.notMet])
    #expect(
      found[0].place == nil && found[0].searched == ["other: 1 field in en"]
        && found[0].message == "Staff must be native speakers.")
  }

  @Test func isMetWhereTheClauseStands() throws {
    let found = try Self.finding(Self.absence, in: TestDocument("Staff must have equal rights."))
    #expect(found.map(\.outcome) == [.met])
  }

  @Test func doesNotCallAbsentWhatCouldNotBeRead() throws {
    var document = TestDocument("Staff is friendly.")
    document.add("Denne tekst er dansk.", language: "da")
    let found = try Self.finding(Self.absence, in: document)
    #expect(found.map(\.outcome) == [.notChecked])
    #expect(found[0].message == "there are no rules for the language `da`")
  }

  @Test(arguments: [
    ("Byens navn på dansk", "da" as String?, 12, Finding.Outcome.notMet), ("Byens navn på dansk", nil, 12, .notMet),
    ("Byens navn på dansk", "da", 1, .notChecked),
    ("Virksomheden sørger for at alle ansatte behandles lige.", "da", 12, .notChecked),
  ])
  func passesOverANameThatCouldNotBeRead(
    _ text: String, _ language: String?, _ sentences: Int, _ outcome: Finding.Outcome
  ) throws {
    var document = TestDocument(String(repeating: "Staff is friendly. ", count: sentences))
    document.add(text, language: language)
    #expect(try Self.finding(Self.absence, in: document).map(\.outcome) == [outcome])
  }

  @Test func doesNotCallAWordingMetInALanguageThatLacksIt() throws {
    var document = TestDocument("Staff is friendly.")
    document.add("Personalen är vänlig.", language: "sv")
    let found = try RuleFiles.small.check(document).findings
    #expect(found.map(\.outcome) == [.notChecked])
    #expect(found[0].message == "no wording is known for the language `sv`")
  }

  @Test func showsTheWordsThatAreWrong() throws {
    let keys = "when: { all: [{ clause: { type: equality } }, { not: { declares: BT-775 } }] }"
    let found = try Self.finding(keys, in: TestDocument("Staff must have equal rights."))
    #expect(found.map(\.outcome) == [.notMet] && found.map(\.quote) == ["equal rights"])
    #expect(found[0].place?.range.column == 17)
  }

  @Test(arguments: [
    ("applies: { country: FRA }", Finding.Outcome.notChecked, "the buyer's country is not given"),
    ("applies: { kind: award-notice }", .notApplicable, "the document is a document"),
    ("applies: { cpv: \"45\" }", .notChecked, "the document gives no CPV code"),
    ("applies: { from: 2026-08-22 }", .notChecked, "the date of publication is not given"),
  ])
  func saysWhyItDoesNotApply(_ keys: String, _ outcome: Finding.Outcome, _ message: String) throws {
    let found = try Self.finding(Self.absence + "\n" + keys, in: TestDocument("Staff is friendly."))
    #expect(found.map(\.outcome) == [outcome] && found.map(\.message) == [message])
  }

  @Test func asksEveryLot() throws {
    var document = TestDocument()
    document.add("Staff must have equal rights.", lot: "LOT-0001")
    document.add("Staff is friendly.", lot: "LOT-0002")
    document.lots = ["LOT-0001", "LOT-0002"]
    let found = try Self.finding(Self.absence + "\nper: lot", in: document)
    #expect(found.map(\.lot) == ["LOT-0002", "LOT-0001"] && found.map(\.outcome) == [.notMet, .met])
    #expect(Set(found.map(\.fingerprint)).count == 2)
  }

  @Test func appliesWhereOneOfItsScopesHolds() throws {
    let keys = Self.absence + "\napplies: [{ kind: award-notice }, { kind: document }]"
    #expect(try Self.finding(keys, in: TestDocument("Staff is friendly.")).map(\.outcome) == [.notMet])
    let others = Self.absence + "\napplies: [{ kind: award-notice }, { kind: document, country: FRA }]"
    #expect(
      try Self.finding(others, in: TestDocument("Staff is friendly.")).map(\.message)
        == ["the buyer's country is not given"])
  }

  @Test func saysWhyNoneOfItsScopesHolds() throws {
    let keys = Self.absence + "\napplies: [{ kind: award-notice, country: FRA }, { kind: planning }, { cpv: \"45\" }]"
    var document = TestDocument("Staff is friendly.")
    document.cpv = ["90910000"]
    let found = try Self.finding(keys, in: document)
    #expect(found.map(\.outcome) == [.notChecked])
    let others = Self.absence + "\napplies: [{ kind: award-notice }, { kind: planning }, { cpv: \"45\" }]"
    #expect(
      try Self.finding(others, in: document).map(\.message) == ["the document is a document; the CPV codes are others"])
  }

  @Test func asksALotForItsOwnDuration() throws {
    var document = TestDocument("Staff is friendly.")
    document.lots = ["LOT-0001", "LOT-0002"]
    document.size.months = 12
    document.lotSizes = [ContractSize(months: 48)]
    let found = try Self.finding("when: { number: { of: duration, from: 36 } }\nper: lot", in: document)
    #expect(found.map(\.lot) == ["LOT-0001", "LOT-0002"] && found.map(\.outcome) == [.notMet, .met])
  }

  @Test func addsUpTheLotsWhereTheNoticeGivesNoValue() throws {
    var document = TestDocument("Staff is friendly.")
    document.lots = ["LOT-0001", "LOT-0002"]
    let keys = Self.absence + "\napplies: { value: 200000 }"
    document.lotSizes = [100_000, 120_000].map { ContractSize(value: .init(amount: $0, currency: "EUR")) }
    #expect(try Self.finding(keys, in: document).map(\.outcome) == [.notMet])
    document.lotSizes[1].value = nil
    #expect(try Self.finding(keys, in: document).map(\.message) == ["the value is not given"])
  }

  @Test func findsPhrasesOfAGroupForTheirQuestionAlone() throws {
    let rules = Self.rules("when: { all: [{ find: pointer }, { not: find }] }").replacing([
      "lints/L95-thing/en.yml": "language: en\nphrases: [equal rights, { find: see the annex, as: pointer }]"
    ])
    let pointed = try rules.check(TestDocument("For all else see the annex.")).findings.filter { $0.rule == "L95" }
    #expect(pointed.map(\.quote) == ["see the annex"])
    let both = try rules.check(TestDocument("Equal rights: see the annex.")).findings.filter { $0.rule == "L95" }
    #expect(both.map(\.outcome) == [.met])
  }

  @Test func takesTheSeverityOfTheFirstCaseThatHolds() throws {
    let keys = Self.absence + "\ncases: [{ severity: info, kind: award-notice }, { severity: warning, kind: document }]"
    #expect(try Self.finding(keys, in: TestDocument("Staff is friendly.")).map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("when: { clauses: {} }", "a key must be a known one, found `clauses`"),
    ("when: { number: { of: lots } }", "`number` must have a bound, found neither `from` nor `to`"),
    ("when: { award: cheap }", "`award` must be a known name, found `cheap`"),
    ("when: { declares: [BT-06=a, BT-775=b] }", "`declares` must name codes of one term"),
    ("when: found", "a mapping (`key: value`) must stand here, found a text"),
  ])
  func refusesAConditionItDoesNotKnow(_ keys: String, _ message: String) {
    #expect {
      try Self.rules(keys).rules()
    } throws: { error in
      (error as? RuleFault)?.message == message
    }
  }
}
