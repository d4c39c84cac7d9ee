import TenderDocument
import Testing

@testable import TenderRules

/// Lists of criteria below headings of their own, right below that of award criteria.
struct HeadedAwardPartsTests {
  /// A heading of award criteria, then a field a line; `#` begins one that is a heading.
  private func check(_ lines: String) throws -> CheckedDocument {
    var parts = TestDocument()
    parts.add("Award criteria", role: .awardCriterion, language: nil, part: .heading)
    for line in lines.split(separator: "\n") {
      let isHeading = line.hasPrefix("# ")
      parts.add(String(line.dropFirst(isHeading ? 2 : 0)), language: nil, part: isHeading ? .heading : .text)
    }
    let rules = try ExampleTests.rules.get()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(parts.document)
  }

  @Test(arguments: [
    "# Es sind 100 Punkte zu erreichen, davon\nA   Preis ......... 60 Punkte\nB   Ablauf ........ 25 Punkte\nC   Lehrstellen ... 15 Punkte",
    "# Price\nCost of all items: 60 points\n# Quality\nMethod: 25 points\nTraining: 15 points",
    "# Oferta económica\nPrecio: 60 puntos\n# Oferta técnica\nMétodo: 25 puntos\nFormación: 15 puntos",
  ])
  func readsTheList(_ lines: String) throws {
    let checked = try check(lines)
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[60, 25, 15]])
    #expect(checked.document.fields.allSatisfy { $0.role == .awardCriterion })
  }

  @Test(arguments: [
    "# Payment\nPrice, first part: 60 %\nSecond part: 25 %\nRest: 15 %",
    "# Weather\nRain: 60 %\nSun: 25 %\nSnow: 15 %",
    "# 5 Money\nPrice, first part: 60 %\nSecond part: 25 %\nRest: 15 %",
    "# Money\nOf the price, 60 % falls due when the work is marked out, 25 % half way and 15 % at the end.",
  ])
  func readsNoOtherList(_ lines: String) throws {
    #expect(try check(lines).awardTables.allSatisfy { $0.criteria.isEmpty })
  }
}
