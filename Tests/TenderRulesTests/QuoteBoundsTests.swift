import TestSupport
import Testing

@testable import TenderRules

/// Where a quote begins and ends.
struct QuoteBoundsTests {
  /// The found words stand between `[` and `]`.
  @Test(arguments: [
    ("under [3 LTTG] the firm", "3 LTTG"),
    ("nach § [4 Abs. 1] zahlt", "§ 4 Abs. 1"),
    ("nach §\u{A0}[4] zahlt", "§\u{A0}4"),
    ("l'article L. [2113-13] du code", "L. 2113-13"),
    ("l'article L.[2113-13] du code", "L.2113-13"),
    ("wg art. [29] ustawy", "art. 29"),
    ("ends here. [29] staff", "29"),
    ("clauses anti-[dumping] social", "anti-dumping"),
    ("die [ILO]-Kernarbeitsnormen gelten", "ILO-Kernarbeitsnormen"),
    ("die [Lohn]- und Gehaltstarife", "Lohn"),
    ("podľa § [36]a zákona", "§ 36a"),
    ("z. B. § [128] GWB", "§ 128"), ("nach §§ [128] GWB", "§§ 128"), ("- [dumping] social", "dumping"),
    ("[4] staff", "4"),
  ])
  func takesInWhatBelongsToTheWords(_ marked: String, _ quote: String) {
    let bytes = Array(marked.utf8.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") })
    let start = Array(marked.utf8).firstIndex(of: UInt8(ascii: "[")) ?? 0
    let end = (Array(marked.utf8).firstIndex(of: UInt8(ascii: "]")) ?? 1) - 1
    let range = QuoteBounds(bytes: bytes, limits: 0..<bytes.count).widened(start..<end)
    #expect(String(decoding: bytes[range], as: UTF8.self) == quote)
  }

  @Test func neverLeavesItsLimits() {
    var generator = SeededGenerator(seed: 18)
    let pieces = Array("§ . -4aé\u{A0}L".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? 0 }
      let limits = Int.random(in: 0...4, using: &generator)..<Int.random(in: 8...12, using: &generator)
      let found =
        Int.random(
          in: limits.lowerBound..<6, using: &generator)..<Int.random(in: 6...limits.upperBound, using: &generator)
      let range = QuoteBounds(bytes: bytes, limits: limits).widened(found)
      #expect(range.lowerBound >= limits.lowerBound && range.upperBound <= limits.upperBound)
      #expect(range.lowerBound <= found.lowerBound && range.upperBound >= found.upperBound)
    }
  }
}
