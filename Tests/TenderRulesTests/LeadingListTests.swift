import TenderDocument
import Testing

@testable import TenderRules

/// Whole lists among other numbers: scales, sums, second columns, parts of a hundred.
@Suite struct LeadingListTests {
  @Test(arguments: [
    // Steps of a scale behind the list.
    (
      "Price 60 %\nWarranty 40 %\n\nWarranty:\n36 months – 0 points\n48 months – 20 points\n60 months – 40 points",
      [60, 40]
    ),
    (
      "1) price – 60%,\n2) staff – 20%,\n3) response – 20%.\n\nStaff:\n– nobody: 0 points,\n– one person: 10 points,\n– two: 20 points.\n\nResponse:\n– 30 minutes: 20 points,\n– 60 minutes: 10 points.",
      [60, 20, 20]
    ),
    (
      "Price 40 %\nClimate 30 %\nMethod 20 %\nApprentices 10 %\n\nClimate and nature weigh 30 % as the law asks.",
      [40, 30, 20, 10]
    ),
    (
      "Price: 50 points\nPlan: 50 points\nTotal: 100 points\n\nThe lowest price gets 50 points. An hour of 60 euros gets 50 points.",
      [50, 50]
    ),
    // A hundred of its own below one criterion.
    (
      "Price counts for 40 % and quality for 60 %. Within quality this holds (in all 100 % of quality):\n- Plan: 50 %\n- Staff: 30 %\n- Helpdesk: 20 %",
      [40, 60, 30, 18, 12]
    ),
    (
      "The quality of each offer counts for 70 % and the price of it for 30 %, as said.\n\nPlan 40 %\nTraining 30 %\nJobs 20 %\nPay 10 %\nTotal 100 %",
      [70, 30, 28, 21, 14, 7]
    ),
    (
      "| A. Price | 40% | | |\n| B. Quality | 50% | B1. Use | 50% |\n| | | B2. Method | 30% |\n| | | B3. Staff | 20% |\n| C. Term | 10% | | |",
      [40, 50, 25, 15, 10, 10]
    ),
    // Stated sums.
    (
      "There is a total of 200 points.\n\nCare – 80 points\nMeals – 60 points\nStaff – 40 points\nGender equality – 20 points",
      [40, 30, 20, 10]
    ),
    (
      "A total of 1,000 marks:\n\nA. Cost (400 marks)\nB. Merit (520 marks)\nC. Social aspects (80 marks), made up of:\n   C1. Balance (50 marks)\n   C2. Jobs (30 marks)\n\nPoor is below 40 %.",
      [40, 52, 8, 5, 3]
    ),
    (
      "PRICE, at most 50 points\nThe lowest price of all gets 50 points and the others less.\n\nQUALITY, at most 50 points\nPlan\t30\nStaff\t20\nQuality total\t50",
      [50, 50, 30, 20]
    ),
    // Columns of other numbers.
    ("| Criterion | Pages | Weight |\n| Plan | 2 | 35 % |\n| Staff | 2 | 25 % |\n| Price | 3 | 40 % |", [35, 25, 40]),
    (
      "Criterion\tWord limit\tWeighting\nPrice\tn/a\t40%\nQuality\t\t60%\nQ1 Care\t1,500\t35%\nQ2 Rota\t1,000\t25%\nTOTAL\t\t100%",
      [40, 60, 35, 25]
    ),
    // Numbers inside names and before them.
    ("a) Price: max 60 points\nb) Women beyond the quota of 30%: max 40 points", [60, 40]),
    ("| 1 – Price | 40 % |\n| 2 – Method | 50 % |\n| 3 – Insertion | 10 % |", [40, 50, 10]),
    ("a) Total price (excl. VAT) ........ 88 points\nb) Warranty ........ 12 points", [88, 12]),
    ("Total price inclusive of VAT: 60 %\nQuality: 40 %", [60, 40]),
    ("Price incl. VAT 60 %\nQuality 40 %", [60, 40]),
    ("Price 60 %\nQuality 40 %\n\nPrices are stated with VAT (21 %).", [60, 40]),
    // What looks like lots.
    (
      "Area A. Care (60 points)\n  A1. Days – 40 points\n  A2. Meals – 20 points\nArea B. Lead (40 points)\n  B1. Staff – 25 points\n  B2. Terms – 15 points",
      [60, 40, 20, 40, 25, 15]
    ),
  ])
  func readsTheListAlone(_ text: String, _ shares: [Double]) throws {
    let tables = try AwardListTests.tables(text).filter { $0.reason == nil }
    #expect(tables.map { $0.criteria.compactMap(\.share).map { $0.rounded() } } == [shares], "\(tables)")
  }

  /// Each number looks at its neighbours alone: with all before it, these would take minutes.
  @Test(arguments: ["(a 3 b. ", "| a 3 ", "3 | ", "a: 3, b ", "VAT 3 "])
  func readsALongLineOfNumbers(_ part: String) throws {
    let tables = try AwardListTests.tables(String(repeating: part, count: 30_000))
    #expect(tables.allSatisfy { $0.reason != nil })
  }

  @Test func staysInItsRows() throws {
    #expect(try AwardListTests.tables("Criterion 0 points 3").allSatisfy { $0.reason != nil })
  }

  @Test(arguments: [
    ("Kryterium cenowe 60 %\nJakość 40 %", "pl"), ("Prisnivå 60 %\nKvalitet 40 %", "sv"),
    ("Pristilbud 60 %\nKvalitet 40 %", "da"),
    ("Zemākā līgumcena 60 %\nKvalitāte 40 %", "lv"),
  ])
  func knowsThePriceByItsWords(_ text: String, _ language: String) throws {
    #expect(try AwardListTests.tables(text, language: language).first?.criteria.map(\.kind) == [.price, .quality])
  }

  @Test(arguments: [
    ("Prise en charge des usagers 60 %\nDélais 40 %", "fr"), ("Question on person-centred care 60 %\nTime 40 %", "en"),
  ])
  func takesNoOtherWordForThePrice(_ text: String, _ language: String) throws {
    #expect(try AwardListTests.tables(text, language: language).first?.criteria.map(\.kind) == [.quality, .quality])
  }
}
