import TenderDocument
import Testing

@testable import TenderRules

/// The documents of one tender, judged together.
struct TenderCheckerTests {
  private static let unkept = """
    when: { all: [{ declares: BT-775 }, { not: { clause: { strength: [binding] } } }] }
    """
  private static let files = RuleFiles.small.replacing([
    "lints/L95-aim/rule.yml": RuleFiles.lint("L95", "aim", more: unkept),
    "lints/L96-penalty/rule.yml": RuleFiles.lint(
      "L96", "penalty",
      more: "when: { all: [{ clause: { type: equality } }, { not: { clause: { type: penalty } } }] }\nper: lot"),
    "lints/T01-whole-aim/rule.yml": RuleFiles.lint("T01", "whole-aim", more: unkept + "\nper: tender"),
    "lints/T02-hidden/rule.yml": RuleFiles.lint(
      "T02", "hidden",
      more:
        "message: Hidden.\nper: hidden-clause\nwhen: { all: [{ clause: { strength: [binding] } }, { not: { declares: BT-775 } }] }"
    ),
    "lints/T03-weights/rule.yml": RuleFiles.lint("T03", "weights", more: "message: Differs.\nper: differing-weight"),
  ])

  private static func notice(_ text: String = "Cleaning of schools.", declares code: String? = nil) -> TestDocument {
    var document = TestDocument(text)
    document.kind = .contractNotice
    if let code { document.declarations = [("BT-775", code, nil)] }
    return document
  }

  private static func specification(_ text: String) -> TestDocument { TestDocument(text) }

  /// nil for a document that can't be read.
  private static func check(_ documents: [TestDocument?], roles: [TenderRole] = []) throws -> CheckedTender {
    let rules = try files.rules()
    let policy = try #require(rules.policies.first)
    var checker = Checker(rules: rules, policy: policy)
    let parts = documents.enumerated().map { index, document in
      let checked = document.map { checker.check($0.document) }
      let role = checked.map { TenderRole(of: $0.document) } ?? .other
      return TenderPart(
        source: "d\(index)", role: roles.indices.contains(index) ? roles[index] : role, checked: checked)
    }
    var tender = TenderChecker(rules: rules, policy: policy)
    return tender.check(parts)
  }

  /// `d0 L95 not-met` for each finding of the rule.
  private static func outcomes(_ rule: String, _ tender: CheckedTender) -> [String] {
    tender.parts.flatMap { part in
      (part.checked?.findings ?? []).filter { $0.rule == rule }.map { "\(part.source) \($0.outcome.rawValue)" }
    }
  }

  private static let binding = "Staff must have equal rights."

  // MARK: Absence

  @Test func whatAnotherDocumentHasIsNotMissing() throws {
    let alone = try Self.check([Self.specification(Self.binding)])
    #expect(Self.outcomes("L96", alone) == ["d0 not-met"])
    let together = try Self.check([Self.specification(Self.binding), Self.specification("A penalty must be paid.")])
    #expect(Self.outcomes("L96", together) == ["d0 met", "d1 met"])
    let message = together.parts[0].checked?.findings.first { $0.rule == "L96" }?.message
    #expect(message == "another document of the tender has what is missing here")
  }

  @Test func whatAllLackIsMissingOnlyWhereItBelongs() throws {
    let tender = try Self.check([Self.specification(Self.binding), Self.specification("Nothing.")])
    #expect(Self.outcomes("L96", tender) == ["d0 not-met", "d1 met"])
  }

  @Test func lotsAreTheSameHoweverTheyAreWritten() throws {
    var specification = TestDocument()
    specification.add(Self.binding, lot: "LOT-0002")
    specification.lots = ["LOT-0002"]
    for (lot, outcome) in [("2", "d0 met"), ("3", "d0 not-met")] {
      var conditions = TestDocument()
      conditions.add("A penalty must be paid.", lot: lot)
      conditions.lots = [lot]
      #expect(try Self.outcomes("L96", Self.check([specification, conditions])).first == outcome)
    }
  }

  // MARK: Lints on several documents

  @Test func findsAnAimThatNoDocumentKeeps() throws {
    let tender = try Self.check([Self.notice(declares: "gen-eq"), Self.specification("Nothing.")])
    #expect(Self.outcomes("T01", tender) == ["d0 not-met"])
    // The same question is not asked of the notice again.
    #expect(Self.outcomes("L95", tender) == ["d0 not-applicable", "d1 met"])
    let finding = tender.parts[0].checked?.findings.first { $0.rule == "T01" }
    #expect(finding?.quote == "gen-eq" && finding?.searched == ["d0", "d1"])
  }

  @Test func anAimIsKeptByAnyDocument() throws {
    let tender = try Self.check([Self.notice(declares: "gen-eq"), Self.specification(Self.binding)])
    #expect(Self.outcomes("T01", tender) == ["d0 met"] && Self.outcomes("L95", tender) == ["d0 met", "d1 met"])
  }

  @Test func findsAClauseThatTheNoticeHides() throws {
    let tender = try Self.check([Self.notice(), Self.specification("First.\n\(Self.binding)")])
    #expect(Self.outcomes("T02", tender) == ["d1 not-met"])
    let finding = tender.parts[1].checked?.findings.first { $0.rule == "T02" }
    #expect(finding?.message == "Hidden. (equality)" && finding?.quote == "equal rights")
    #expect(finding?.place?.range.line == 2)
  }

  @Test(arguments: [
    (notice(declares: "opp"), binding), (notice("Staff has equal rights."), binding), (notice(), "Nothing."),
    (notice(), "Staff may have equal rights."),
  ])
  func hidesNothingThatIsShownOrDoesNotBind(notice: TestDocument, specification: String) throws {
    let tender = try Self.check([notice, Self.specification(specification)])
    #expect(Self.outcomes("T02", tender) == ["d0 met"])
  }

  @Test func saysWhyAQuestionCouldNotBeAsked() throws {
    let without = try Self.check([Self.specification(Self.binding), Self.specification("Nothing.")])
    for rule in ["T01", "T02", "T03"] { #expect(Self.outcomes(rule, without) == ["d0 not-applicable"]) }
    let unread = try Self.check([Self.notice(declares: "opp"), nil])
    for rule in ["T01", "T03"] { #expect(Self.outcomes(rule, unread) == ["d0 not-checked"]) }
    let message = unread.parts[0].checked?.findings.first { $0.rule == "T01" }?.message
    #expect(message == "d1 could not be read")
    let unreadNotice = try Self.check([nil, Self.specification(Self.binding)], roles: [.notice, .other])
    #expect(Self.outcomes("T02", unreadNotice) == ["d1 not-checked"])
    #expect(try Self.check([nil, nil]).parts.allSatisfy { $0.checked == nil })
  }

  @Test func aNoticeIsWhatTheManifestCallsOne() throws {
    let tender = try Self.check(
      [Self.specification("Cleaning."), Self.specification(Self.binding)], roles: [.notice, .other])
    #expect(Self.outcomes("T02", tender) == ["d1 not-met"])
  }

  // MARK: Verdicts

  @Test func judgesByTheClausesOfAllDocuments() throws {
    let tender = try Self.check([
      Self.notice(), Self.specification(Self.binding), Self.specification("Who is late must pay a penalty."),
    ])
    #expect(tender.verdicts.map(\.grade) == [.fully, .fully, .notAtAll])
    #expect(tender.clauses == [.init(document: 1, clause: 0), .init(document: 2, clause: 0)])
    #expect(tender.verdicts[0].evidence == [0, 1])
    #expect(tender.parts[1].checked?.verdicts.first?.grade == .partly)
  }

  @Test func countsAClauseOnceThatSeveralDocumentsRepeat() throws {
    let weak = Self.specification("Staff may have equal rights.")
    let tender = try Self.check([weak, Self.specification(Self.binding), Self.specification(Self.binding)])
    #expect(tender.clauses == [.init(document: 1, clause: 0)])
  }

  @Test func aTenderWithAnUnreadDocumentIsNotJudgedWorseThanItIs() throws {
    let tender = try Self.check([Self.notice(), Self.specification("Nothing."), nil, nil])
    #expect(tender.verdicts.map(\.grade) == [.notAssessable, .notAssessable, .notAssessable])
    #expect(tender.verdicts[0].because == "a document of the tender could not be read: d2 and 1 more")
    let kept = try Self.check([Self.specification(Self.binding), Self.specification("A penalty must be paid."), nil])
    #expect(kept.verdicts.map(\.grade) == [.fully, .fully, .notAssessable])
  }

  @Test func documentsBesideTheNoticeCarryWhatItLeavesToThem() throws {
    #expect(try Self.check([Self.notice()]).verdicts.map(\.grade) == [.notAssessable, .notAssessable, .notAssessable])
    let tender = try Self.check([Self.notice(), Self.specification("Nothing.")])
    #expect(tender.verdicts.map(\.grade) == [.notAtAll, .notAtAll, .notAtAll])
    #expect(tender.verdicts[0].because.hasSuffix("was found in 2 text fields of 2 documents"))
  }

  @Test func textInALanguageWithoutRulesIsNotJudged() throws {
    var danish = TestDocument()
    danish.add("Denne tekst er dansk.", language: "da")
    let tender = try Self.check([Self.notice(), danish])
    #expect(tender.verdicts[0].because == "there are no rules for the language `da`")
  }
}
