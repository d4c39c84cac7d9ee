import Testing

@testable import TenderRules

/// What makes a finding the same finding.
struct FingerprintTests {
  private static func fingerprints(_ document: TestDocument) throws -> [String] {
    try RuleFiles.small.check(document).findings.filter { $0.outcome == .notMet }.map(\.fingerprint)
  }

  private static let text = "Staff must be native speakers."

  @Test(arguments: [
    "Staff must be NATIVE   Speakers.", "Staff must be native\nspeakers.", "Staff must be native\r\nspeakers.",
    "Other words: staff must be na\u{AD}tive speakers!",
  ])
  func doesNotHangOnHowTheWordsAreSet(text: String) throws {
    let found = try Self.fingerprints(TestDocument(text))
    #expect(try found.count == 1 && found == Self.fingerprints(TestDocument(Self.text)))
  }

  @Test func doesNotHangOnWhatStandsAbove() throws {
    var document = TestDocument("A line.")
    document.add("Another line.")
    document.add(Self.text)
    #expect(try Self.fingerprints(document) == Self.fingerprints(TestDocument(Self.text)))
  }

  @Test func tellsWordsLotsAndRulesApart() throws {
    var document = TestDocument(Self.text)
    document.add("A native speaker, please.")
    document.add(Self.text, lot: "LOT-0001")
    #expect(try Set(Self.fingerprints(document)).count == 3)
    #expect(Fingerprint("a", "bc").description != Fingerprint("ab", "c").description)
    let first = Fingerprint(rule: "L01", lot: nil, section: "", words: "words")
    #expect(first.description != Fingerprint(rule: "L02", lot: nil, section: "", words: "words").description)
  }

  @Test(arguments: [
    ("section 2.1", "section 14.3", true), ("Award criteria", "AWARD  CRITERIA", true),
    ("/TED/F02[1]/P[3]", "/TED/F02[1]/P[7]", true), ("Award criteria", "Selection", false),
  ])
  func takesTheWordsOfASectionAndNotItsNumber(one: String, other: String, isSame: Bool) {
    let fingerprints = [one, other].map { section in
      Fingerprint(rule: "L01", lot: nil, section: section, words: "words").description
    }
    #expect((fingerprints[0] == fingerprints[1]) == isSame)
  }

  /// Inserting another clause above must not make another finding of it.
  @Test func anAbsenceIsTheSameWhateverItPointsAt() throws {
    let keys = "when: { all: [{ clause: { type: equality } }, { not: { declares: BT-775 } }] }"
    let rules = RuleFiles.small.replacing(["lints/L95-thing/rule.yml": RuleFiles.lint("L95", "thing", more: keys)])
    func fingerprint(_ document: TestDocument) throws -> [String] {
      try rules.check(document).findings.filter { $0.rule == "L95" && $0.outcome == .notMet }.map(\.fingerprint)
    }
    var document = TestDocument("All have equal rights, and more equal  rights.")
    document.add("Staff must have equal rights.")
    let found = try fingerprint(document)
    #expect(try found.count == 1 && found == fingerprint(TestDocument("Staff must have equal rights.")))
  }

  @Test func tellsEqualFindingsApartByTheirOrder() {
    let finding = Finding(
      rule: "L01", name: "a", outcome: .notMet, severity: .error, message: "m", why: "", fingerprint: "0123456789abcdef"
    )
    let once = Finding.told(apart: [finding, finding]).map(\.fingerprint)
    let again = Finding.told(apart: [finding, finding, finding]).map(\.fingerprint)
    #expect(once[0] == finding.fingerprint && Set(again).count == 3 && Array(again.prefix(2)) == once)
  }
}
