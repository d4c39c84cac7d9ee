import Testing

@testable import TenderRules

/// The words of one weight.
struct StatedWeightTests {
  @Test(
    arguments: [
      ("70", 70, .points), ("70 %", 70, .percent), ("70%", 70, .percent), ("70 %.", 70, .percent),
      ("  70,5 % ", 70.5, .percent),
      ("0.5", 0.5, .points), ("40 points", 40, .points), ("40 Pkt.", 40, .points), ("70/100", 70, .percent),
      ("7/10", 70, .percent),
      ("50/50", 50, .percent), ("10-20", nil, .range), ("10 – 20 %", nil, .range), ("70\u{A0}%", 70, .percent),
      ("", nil, .none), ("price", nil, .none), ("10, 20", nil, .none), ("10 20", nil, .none),
      ("10 % of 20", nil, .none), ("70/0", nil, .none),
      ("-5", nil, .none), ("1.2.3", nil, .none), ("9999999999999", nil, .none), ("40 points of 100", nil, .none),
      ("A 40", nil, .none),
      ("10-", nil, .none), ("5 % -", nil, .none),
    ] as [(String, Double?, AwardTable.WeightUnit)])
  func readsANumberThatStandsAlone(_ raw: String, _ value: Double?, _ unit: AwardTable.WeightUnit) {
    let weight = StatedWeight(raw, code: nil)
    #expect(weight.value == value)
    #expect(weight.unit == unit)
  }

  @Test(
    arguments: [
      ("per-exa", "70", 70, .percent), ("per-mid", "70 %", 70, .percent), ("poi-exa", "70", 70, .points),
      ("dec-mid", "0.7", 0.7, .decimal),
      ("ord-imp", "1", 1, .order), ("ord-imp", "first", nil, .order), ("per-exa", "", nil, .none),
      ("unknown", "70", 70, .points),
    ] as [(String, String, Double?, AwardTable.WeightUnit)])
  func takesTheUnitFromItsCode(_ code: String, _ raw: String, _ value: Double?, _ unit: AwardTable.WeightUnit) {
    let weight = StatedWeight(raw, code: code)
    #expect(weight.value == value)
    #expect(weight.unit == unit)
  }
}
