import Testing

@testable import TenderRules

/// Quantities that clauses ask for, over the rules as they stand.
struct TargetReaderTests {
  private static let words = TargetWords(
    families: ["social-insertion"], hours: AwardWords.List(["hours", "heures", "heure"]),
    fullTime: AwardWords.List(["etp"]), places: AwardWords.List(["places"]), value: AwardWords.List(["montant"]),
    staff: AwardWords.List(["staff"]), delays: AwardWords.List(["sous"]))

  @Test(arguments: [
    ("105 heures d'insertion", 105, "hours"), ("1 250 heures d'insertion", 1250, "hours"),
    ("1\u{A0}250 heures", 1250, "hours"), ("lot 2, 250 heures", 250, "hours"), ("5 % des heures", 5, "percent-of-hours"),
    ("10 % du montant", 10, "percent-of-value"), ("12 500 hours", 12500, "hours"),
  ])
  func readsTheQuantity(_ text: String, _ value: Double, _ unit: String) {
    let bytes = Array(text.utf8)
    #expect(TargetReader(words: Self.words).target(in: bytes, 0..<bytes.count) == Target(value: value, unit: unit))
  }

  @Test(arguments: ["de 8 heures à 12 heures", "sous 48 heures", "150 %", "sans heure"])
  func readsNoQuantity(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(TargetReader(words: Self.words).target(in: bytes, 0..<bytes.count) == nil)
  }
}
