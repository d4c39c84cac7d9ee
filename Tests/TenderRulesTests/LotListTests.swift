import TenderDocument
import Testing

@testable import TenderRules

/// Which lot each award table of a text is for.
struct LotListTests {
  private func lots(_ text: String, language: String = "en") throws -> [String] {
    try AwardListTests.tables(text, language: language).map { table in
      "\(table.lot ?? "-"): " + table.criteria.compactMap(\.share).map { "\(Int($0))" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Lot 1 – North\nPrice 60 %\nQuality 40 %\nLot 2 – South\nPrice 70 %\nQuality 30 %", "en"),
    ("Pour le lot 1 :\nPrix : 60 %\nMéthode : 40 %\nPour le lot 2 :\nPrix : 70 %\nMéthode : 30 %", "fr"),
    (
      "Perceel 1          punten\nPrijs              60\nPlan               40\nPerceel 2          punten\n"
        + "Prijs              70\nPlan               30", "nl"
    ),
    ("Für Los 1 gilt:\nPreis 60 %\nKonzept 40 %\nFür Los 2 gilt:\nPreis 70 %\nKonzept 30 %", "de"),
    ("Lotto n. 1: prezzo 60 %, qualità 40 %\nLotto n. 2: prezzo 70 %, qualità 30 %", "it"),
    ("| Kriterium | Los 1 | Los 2 |\n| Preis | 60 | 70 |\n| Konzept | 40 | 30 |\n| Summe | 100 | 100 |", "de"),
    (
      "Kriterium          Anbudsområde 1     Anbudsområde 2\nPris               60 %     70 %\nMetod     40 %     30 %",
      "sv"
    ),
  ])
  func namesTheLotOfEachList(_ text: String, _ language: String) throws {
    #expect(try lots(text, language: language) == ["1: 60 40", "2: 70 30"])
  }

  @Test(arguments: [
    ("Lot 1\nPrice 60 %\nQuality 40 %\nLot 2\nPrice is the only criterion (100 points).", "en"),
    ("Lot 1\nPrice 60 %\nQuality 40 %\nLot 2\nThe only criterion is the price.", "en"),
    (
      "Perceel 1\nPrijs 60 punten\nPlan 40 punten\nPerceel 2\nDe prijs is het enige gunningscriterium (100 punten).",
      "nl"
    ),
  ])
  func readsALotThatThePriceAloneDecides(_ text: String, _ language: String) throws {
    #expect(try lots(text, language: language) == ["1: 60 40", "2: 100"])
  }

  @Test(arguments: [
    "Price 60 %\nQuality 40 %\nLot 3\nPrice 70 %\nQuality 30 %",
    "Price 60 %\nQuality 40 %\nFor lot 3, two criteria count: price, 70 %; quality, 30 %.",
    "Price 60 %\nQuality 40 %\nLot 3 is judged on price (70 %) and quality (30 %).",
    "Price 60 %\nQuality 40 %\nV.3 For lot 3, two criteria count: price, 70 %; quality, 30 %.",
  ])
  func partsTheListOfOneLotFromThatOfAllOthers(_ text: String) throws {
    #expect(try lots(text) == ["-: 60 40", "3: 70 30"])
  }

  @Test(arguments: [
    ("Price 60 %\nQuality 40 %\nFor lot 3 the price alone decides.", "en"),
    ("Pris 60 %\nPlan 40 %\nFör område 3 är priset ensamt avgörande.", "sv"),
    ("Cena 60 %\nKvalita 40 %\nV části 3 je jediným kritériem nejnižší nabídková cena.", "cs"),
    ("Cena 60 %\nKvalitāte 40 %\n3. daļā vienīgais vērtēšanas kritērijs ir zemākā cena.", "lv"),
  ])
  func readsALotThatASentenceLeavesToThePrice(_ text: String, _ language: String) throws {
    #expect(try lots(text, language: language) == ["-: 60 40", "3: 100"])
  }

  @Test func takesNoListForThatOfALotNamedInPassing() throws {
    #expect(
      try lots("Lot 2 is reserved for workshops.\nBoth are judged alike:\nPrice 60 %\nQuality 40 %") == ["-: 60 40"])
  }

  @Test func namesLotsByLetters() throws {
    #expect(
      try lots("Delområde A\nPris 60 %\nKvalitet 40 %\nDelområde B\nPris 50 %\nKvalitet 50 %", language: "sv")
        == ["A: 60 40", "B: 50 50"])
  }

  @Test func keepsListsThatAreAlike() throws {
    #expect(
      try lots("Lot 1\nPrice 60 %\nQuality 40 %\nLot 2\nPrice 60 %\nQuality 40 %") == ["1: 60 40", "2: 60 40"])
  }

  @Test func givesAListOfSeveralLotsNone() throws {
    #expect(
      try lots("Część 1-3\nCena 60 %\nJakość 40 %\nCzęść 4\nCena 70 %\nJakość 30 %", language: "pl")
        == ["-: 60 40", "4: 70 30"])
    #expect(
      try lots("For lot 1:\nPrice 60 %\nQuality 40 %\nFor lots 2 and 3:\nPrice 70 %\nQuality 30 %")
        == ["1: 60 40", "-: 70 30"])
  }

  @Test(arguments: [
    ("De los 2 criterios siguientes:\nPrecio: 60 puntos\nCalidad: 40 puntos", "es"),
    ("Los 2 criterios son:\nPrecio: 60 puntos\nCalidad: 40 puntos", "es"),
    ("Lot 1 is for schools.\nLot 2 is for parks.\nPrice 60 %\nQuality 40 %", "en"),
    ("Precio: los 60 puntos\nCalidad: los 40 puntos", "es"),
  ])
  func namesNoLotThatTheListDoesNotHave(_ text: String, _ language: String) throws {
    #expect(try lots(text, language: language) == ["-: 60 40"])
  }

  @Test func namesTheOnlyLot() throws {
    #expect(try lots("Lot 3 – North\nPrice 60 %\nQuality 40 %") == ["3: 60 40"])
  }

  @Test func writesALotAsTheDocumentDoes() throws {
    var document = TestDocument()
    document.kind = .contractNotice
    document.lots = ["LOT-0001", "LOT-0002"]
    document.add("Lot 2: price 60 %, quality 40 %\nLot 7: price 70 %, quality 30 %", role: .awardCriterion)
    let rules = try ExampleTests.rules.get()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    #expect(checker.check(document.document).awardTables.map(\.lot) == ["LOT-0002", nil])
  }
}
