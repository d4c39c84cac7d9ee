import TenderDocument
import TenderText
import Testing

@testable import TenderRules

/// How far a document keeps a commitment, by a policy.
struct VerdictMakerTests {
  /// Fully: two binding types. Partly: one clause.
  private static let scale = Policy.Scale(
    commitment: .b1,
    fully: [
      Policy.Requirement(asks: "two binding types", atLeast: 2, countsTypes: true, families: [], strength: .binding),
      Policy.Requirement(
        asks: "a penalty", atLeast: 1, countsTypes: false, families: ["monitoring-penalty"], strength: .declared),
    ],
    partly: [
      Policy.Requirement(asks: "a clause", atLeast: 1, countsTypes: false, families: [], strength: .aspirational)
    ])

  @Test(
    arguments: [
      ([("a", "x", .binding), ("b", "monitoring-penalty", .binding)], .fully, []),
      (
        [("a", "x", .binding), ("a", "x", .binding), ("b", "monitoring-penalty", .conditional)], .partly,
        ["two binding types"]
      ),
      ([("a", "x", .binding), ("b", "x", .binding)], .partly, ["a penalty"]),
      ([("a", "x", .aspirational)], .partly, ["two binding types", "a penalty"]),
      ([("a", "x", .referral)], .notAtAll, ["two binding types", "a penalty"]),
      ([("a", "statutory", .binding)], .notAtAll, ["two binding types", "a penalty"]),
      ([], .notAtAll, ["two binding types", "a penalty"]),
    ] as [([(String, String, Strength)], Verdict.Grade, [String])])
  func gradesByThePolicy(_ clauses: [(String, String, Strength)], _ grade: Verdict.Grade, _ missing: [String]) throws {
    let verdict = try Self.verdict(clauses.map(Self.clause), TestDocument("A text."))
    #expect(verdict.grade == grade)
    #expect(verdict.missing == missing)
    #expect(!verdict.because.isEmpty && !verdict.because.hasSuffix("."))
  }

  @Test func namesTheClausesThatCount() throws {
    let clauses = [
      Self.clause("a", "statutory", .binding), Self.clause("b", "x", .binding), Self.clause("c", "x", .declared),
    ]
    #expect(try Self.verdict(clauses, TestDocument("A text.")).evidence == [1, 2])
  }

  @Test func countsOnlyClausesOfTheCommitment() throws {
    var clause = Self.clause("a", "x", .binding)
    clause.commitments = [.b3]
    #expect(try Self.verdict([clause], TestDocument("A text.")).grade == .notAtAll)
  }

  @Test(
    arguments: [
      (.document, nil, nil), (.contractNotice, .notice, nil),
      (
        .contractNotice, .documentsOnly,
        "the notice leaves its award criteria to the procurement documents, which were not read"
      ),
      (.contractNotice, nil, "the notice leaves its award criteria to the procurement documents, which were not read"),
      (.awardNotice, .notice, nil),
      (.awardNotice, nil, "an award notice does not carry the conditions of the contract"),
      (.planning, .notice, "a notice of this kind does not carry the conditions of the contract"),
      (.other, .notice, "a notice of this kind does not carry the conditions of the contract"),
    ] as [(Notice.Kind, AwardList.Basis?, String?)])
  func saysWhatCannotBeAssessed(_ kind: Notice.Kind, _ basis: AwardList.Basis?, _ reason: String?) throws {
    var document = TestDocument("A text.")
    document.kind = kind
    let verdict = try Self.verdict([], document, basis: basis)
    #expect(verdict.grade == (reason == nil ? .notAtAll : .notAssessable))
    if let reason { #expect(verdict.because == reason) }
    // What was found counts, whatever else was not read.
    #expect(try Self.verdict([Self.clause("a", "x", .binding)], document, basis: basis).grade == .partly)
  }

  @Test func cannotAssessADocumentWithoutTextOrRules() throws {
    #expect(try Self.verdict([], TestDocument()).because == "the document has no text to read")
    let unread = try Self.verdict([], TestDocument("A text."), gap: "the language of some text is not known")
    #expect(unread.grade == .notAssessable)
    #expect(unread.because == "the language of some text is not known")
  }

  private static func clause(_ type: String, _ family: String, _ strength: Strength) -> Clause {
    Clause(
      type: type, family: family, stage: .performance, strength: strength, commitments: [.b1], lot: nil, language: nil,
      evidence: [
        Evidence(
          quote: "words", rule: "\(type)/en#1",
          place: Place(path: "", range: SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0))
        )
      ])
  }

  private static func verdict(
    _ clauses: [Clause], _ document: TestDocument, basis: AwardList.Basis? = nil, gap: String? = nil
  ) throws -> Verdict {
    var document = document.document
    if let basis { document.awardLists = [AwardList(lot: nil, basis: basis, criteria: [])] }
    let policy = Policy(id: "plain", title: "Plain", about: "About.", scales: [scale])
    let maker = VerdictMaker(policy: policy, document: document, clauses: clauses, gap: gap)
    return try #require(maker.verdicts().first)
  }
}
