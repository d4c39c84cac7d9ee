import Testing

@testable import TenderRules

/// Three answers, and what they make together.
struct LintTruthTests {
  private static let yes = LintTruth.yes(nil)
  private static let no = LintTruth.no(nil)
  private static let unknown = LintTruth.unknown("not read")

  @Test(
    arguments: [
      ([yes, yes], yes), ([yes, no], no), ([yes, unknown], unknown), ([unknown, no], no), ([], yes),
    ] as [([LintTruth], LintTruth)])
  func needsAllParts(_ parts: [LintTruth], _ whole: LintTruth) {
    #expect(LintTruth.all(parts) { $0 } == whole)
    #expect(LintTruth.all(parts.reversed()) { $0 } == whole)
  }

  @Test(
    arguments: [
      ([no, yes], yes), ([no, no], no), ([unknown, yes], yes), ([unknown, no], unknown), ([], no),
    ] as [([LintTruth], LintTruth)])
  func needsOnePart(_ parts: [LintTruth], _ whole: LintTruth) {
    #expect(LintTruth.any(parts) { $0 } == whole)
    #expect(LintTruth.any(parts.reversed()) { $0 } == whole)
  }

  @Test func staysUnknownWhenTurnedAround() {
    #expect(!Self.yes == Self.no && !Self.no == Self.yes && !Self.unknown == Self.unknown)
  }
}
