import Foundation
import TenderDocument
import TestSupport
import Testing

@testable import TenderRules

/// Lists of award criteria in many shapes and languages, from text to shares.
struct AwardListTests {
  struct Example: CustomTestStringConvertible {
    var id: String
    var language: String
    /// Sorted; empty where the text allows none.
    var shares: [Double]
    var text: String

    var testDescription: String { id }

    static func all(in file: String) -> [Example] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../AwardLists")
      let content = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      return content.split(separator: "### ").dropFirst().compactMap { block in
        let lines = block.split(separator: "\n", maxSplits: 1)
        guard let head = lines.first?.firstMatch(of: /^(\S+) (\S+) = (.*) \| \S+$/), lines.count == 2 else {
          return nil
        }
        return Example(
          id: String(head.1), language: String(head.2),
          shares: head.3.split(separator: " ").compactMap { Double($0) }.sorted(),
          text: lines[1].trimmingCharacters(in: .newlines))
      }
    }
  }

  static func tables(_ text: String, language: String = "en") throws -> [AwardTable] {
    let rules = try ExampleTests.rules.get()
    var document = TestDocument()
    document.add(text, role: .awardCriterion, language: language)
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(document.document).awardTables
  }

  @Test(
    arguments: Example.all(in: "first.txt") + Example.all(in: "second.txt") + Example.all(in: "third.txt")
      + Example.all(in: "fourth.txt") + Example.all(in: "fifth.txt") + Example.all(in: "sixth.txt"))
  func readsTheList(_ example: Example) throws {
    let tables = try Self.tables(example.text, language: example.language)
    let found = tables.map { $0.criteria.compactMap(\.share).sorted() }
    if example.shares.isEmpty {
      #expect(found.allSatisfy { $0.isEmpty }, "\(example.text)")
      #expect(tables.allSatisfy { $0.reason != nil })
    } else {
      let isFound = found.contains { shares in
        shares.count == example.shares.count && zip(shares, example.shares).allSatisfy { abs($0 - $1) < 0.6 }
      }
      #expect(isFound, "\(example.text)\n\(found)")
    }
  }

  @Test(arguments: [
    ("Price is the only award criterion (100 points).", [100]),
    ("Price is the only award criterion. Tenders stay open for 90 days.", [100]),
    ("The lowest price gets 100 points.", []),
    ("Price is the only criterion for 40 points.", []),
    ("The contract will not be awarded on the basis of price alone. The plan is judged as well.", []),
    ("The contract is awarded on more than price alone.", []),
    ("The only award criteria are quality and price.", []),
    ("Price is only one criterion of several; the staff is the other.", []),
    ("The award criterion is solely the price.", [100]),
    ("The contract is awarded exclusively on the lowest price (without VAT).", [100]),
    ("The award criteria are not solely the price.", []),
    ("The award criterion is more than solely the price.", []),
    ("The award is made solely on price and quality.", []),
    ("Award criteria are price and quality. The price criterion is marked solely by the total price.", []),
    ("The award criteria are solely those named: price, quality.", []),
  ])
  func takesThePriceForTheWholeWhereItIsAlone(_ text: String, _ shares: [Double]) throws {
    #expect(try Self.tables(text).flatMap(\.criteria).compactMap(\.share) == shares)
  }

  @Test(arguments: [
    ("first.txt", 60), ("second.txt", 60), ("third.txt", 30), ("fourth.txt", 10), ("fifth.txt", 15), ("sixth.txt", 15),
  ])
  func hasExamples(_ file: String, _ fewest: Int) {
    #expect(Example.all(in: file).count >= fewest)
  }

  @Test(arguments: [
    ("Price 90 %\nSocial value and carbon reduction in the contract 10 %", true),
    ("Price 90 %\nSocial value in the contract 10 %", false),
  ])
  func marksWhatIsSocialAndEnvironmental(_ text: String, _ isMixed: Bool) throws {
    let table = try #require(try Self.tables(text).first)
    #expect(table.socialShare == 10)
    #expect(table.criteria.map(\.isMixed) == [false, isMixed])
  }

  @Test func givesEachColumnATable() throws {
    let tables = try Self.tables("| 1 | Cost | 55 % | 40 % |\n| 2 | Menus | 25 % | 40 % |\n| 3 | Jobs | 20 % | 20 % |")
    #expect(tables.map { $0.criteria.map(\.share) } == [[55, 25, 20], [40, 40, 20]])
    #expect(tables.allSatisfy { $0.criteria.map(\.name) == ["Cost", "Menus", "Jobs"] })
  }

  @Test func takesTheNumberOfALotForNoWeight() throws {
    let tables = try Self.tables(
      "Lot 1            points\nCost             60\nJobs             40\nLot 2            points\nCost             70\nJobs             30"
    )
    #expect(tables.map { $0.criteria.map(\.share) } == [[60, 40], [70, 30]])
  }

  @Test func takesPartsRightBehindTheirCriterionFirst() throws {
    let table = try #require(
      try Self.tables("Technical 70 %\nPlan 30 %\nTools 25 %\nStaff 15 %\nPrice 30 %").first)
    #expect(table.criteria.map(\.parent) == [nil, 0, 0, 0, nil])
  }

  @Test(arguments: ["of which", "made up of:", "broken down as follows:"])
  func readsANumberBeforeItsParts(_ tail: String) throws {
    let table = try #require(
      try Self.tables("Weights out of 100:\n- Price: 60\n- Quality: 40, \(tail)\n  a) Staff: 25\n  b) Plan: 15").first)
    #expect(table.criteria.map(\.share) == [60, 40, 25, 15])
    #expect(table.criteria.map(\.parent) == [nil, nil, 1, 1])
  }

  @Test func keepsTheNamesOfThePartsOfASentence() throws {
    let table = try #require(
      try Self.tables("There are 100 points, of which 55 go to the method and 45 to the price.").first)
    #expect(table.criteria.map(\.kind) == [.quality, .price])
    #expect(table.criteria.map(\.weight?.raw) == ["55", "45"])
  }

  @Test(arguments: [
    ("Precio: los 60 puntos\nCalidad: los 40 puntos", "es"), ("Prix par lot : 60 points\nQualité : 40 points", "fr"),
  ])
  func takesNoOtherNumberForThatOfALot(_ text: String, _ language: String) throws {
    let table = try #require(try Self.tables(text, language: language).first)
    #expect(table.criteria.map(\.share) == [60, 40])
  }

  @Test func givesAnOrderRanksAndNoShares() throws {
    let table = try #require(
      try Self.tables("The criteria, in descending order of importance, are: quality; price; delivery.").first)
    #expect(table.criteria.map(\.name) == ["quality", "price", "delivery"])
    #expect(table.criteria.compactMap(\.weight?.value) == [1, 2, 3])
    #expect(table.criteria.allSatisfy { $0.weight?.unit == .order && $0.share == nil })
    #expect(table.reason == "the criteria are only in order of importance")
  }

  @Test func showsRangesAsSuch() throws {
    let table = try #require(try Self.tables("Price: 30-50 %\nQuality: 50–70 %").first)
    #expect(table.criteria.allSatisfy { $0.weight?.unit == .range && $0.weight?.value == nil && $0.share == nil })
    #expect(table.criteria.map(\.weight?.raw) == ["30-50 %", "50–70 %"])
  }

  @Test(arguments: [
    (
      "The criteria stand in the procurement documents.",
      "the text states no weights and names the procurement documents"
    ),
    ("We look for a good tender.", "the text of the award criteria states no weights"),
    ("Quality 60 points", "the text of the award criteria has numbers, but no list of weights"),
    ("Price 50 points\nQuality 55 points", "the weights do not sum to a whole"),
  ])
  func saysWhyThereIsNoTable(_ text: String, _ reason: String) throws {
    let table = try #require(try Self.tables(text).first)
    #expect(table.reason == reason)
    #expect(table.criteria.allSatisfy { $0.share == nil })
  }

  @Test func looksForNoListInMoreThanAnyoneWeighs() throws {
    let tables = try Self.tables(String(repeating: "Price 60 %\nQuality 40 %\n", count: 100_000))
    #expect(tables.map(\.reason) == ["the text of the award criteria is too long to be a list of weights"])
  }

  @Test(
    arguments: [
      (
        "| U1 | Price | 60 |\n| U2 | Method | 25 |\n| U3 | Training | 15 |", ["Price", "Method", "Training"],
        [60, 25, 15]
      ),
      (
        "A    Price          60 %\nB    Method         25 %\nC    Training       15 %",
        ["Price", "Method", "Training"], [60, 25, 15]
      ),
      (
        "| F.1   | Price | 60 |\n| F.2   | Staff | 40 |\n| F.2.1 | — Method | 25 |\n| F.2.2 | — Training | 15 |",
        ["Price", "Staff", "Method", "Training"], [60, 40, 25, 15]
      ),
      (
        "Price   60\nTraining beyond D.3   25\nHours above F.6   15", ["Price", "Training beyond D", "Hours above F"],
        [60, 25, 15]
      ),
      (
        "Price 500\nMethod 300\nTraining 200\nTotal 1000\nA training of 50 hours gets 20 points.",
        ["Price", "Method", "Training"], [50, 30, 20]
      ),
      (
        "Lot 3 (marked out of 60 points)\nPrice   30 points\nMethod   18 points\nTraining   12 points",
        ["Price", "Method", "Training"], [50, 30, 20]
      ),
      (
        "Method 30 points\nStaff 20 points\nTotal quality 50 points\nPrice 50 points\nTotal 100 points",
        ["Method", "Staff", "Price"], [30, 20, 50]
      ),
      ("Quality 500 points\nPrice 300 points\nDelivery 200 points", ["Quality", "Price", "Delivery"], [50, 30, 20]),
      ("| Price | 60 | 40 |\n| Quality | 40 | 60 |\n| Total | 100 | 100 |", ["Price", "Quality"], [60, 40]),
      ("Price   60 points\nCO2   40 points", ["Price", "CO"], [60, 40]),
      (
        "| A. Price | 60 |\n| B1. Method | 25 |\n| B2. Training | 15 |", ["Price", "Method", "Training"], [60, 25, 15]
      ),
      (
        "A bid can win 200 points at most.\nPrice 110 points\nMethod 50 points\nTraining 40 points\nTotal 200 points",
        ["Price", "Method", "Training"], [55, 25, 20]
      ),
      (
        "There are 1000 points:\nPrice 520 points\nMethod 260 points\nTraining 220 points",
        ["Price", "Method", "Training"], [52, 26, 22]
      ),
      (
        "Lots 1 and 2: 200 points\nPrice 120 points\nMethod 80 points", ["Price", "Method"], [60, 40]
      ),
      (
        "Price 50 points\nMethod 30 points\nTraining 20 points\nTotal quality 50 points",
        ["Price", "Method", "Training"], [50, 30, 20]
      ),
      (
        "Price ..... 60\nWork for those under B2  25\nTraining ..... 15",
        ["Price", "Work for those under B", "Training"], [60, 25, 15]
      ),
      ("Price 40 points\nPlans are read.\nand kept 60 points", ["Price", "and kept"], [40, 60]),
      (
        "Price   40 points\nFairness in the workforce\nand in the service   60 points",
        ["Price", "Fairness in the workforce\nand in the service"],
        [40, 60]
      ),
    ] as [(String, [String], [Double])])
  func knowsTheCodeOfARowAndTheSumFromItsWeight(_ text: String, _ names: [String], _ shares: [Double]) throws {
    let table = try #require(try Self.tables(text).first)
    #expect(table.criteria.map(\.name) == names)
    #expect(table.criteria.map(\.share) == shares)
  }

  @Test(arguments: [
    String(repeating: "Price 60 %\nQuality 40 %\nTotal 100 %\n", count: 2_000),
    String(repeating: "A|", count: 5_000) + "Quality 40",
    "Price 10 points\nMethod 10 points\n" + String(repeating: "Staff 0 points\n", count: 5_000) + "Total quality 10",
  ])
  func givesTablesOrAReasonForWhatNobodyWrites(_ text: String) throws {
    let tables = try Self.tables(text)
    #expect(!tables.isEmpty && tables.allSatisfy { $0.reason != nil || !$0.criteria.isEmpty })
  }

  @Test func givesEachListOfATextItsOwnTable() throws {
    let tables = try Self.tables("Lot 1\nPrice 60 %\nQuality 40 %\nLot 2\nPrice 70 %\nQuality 30 %")
    #expect(tables.map { $0.criteria.compactMap(\.share) } == [[60, 40], [70, 30]])
  }

  /// Pieces of odd and ordinary award texts in any order.
  private static let pieces = [
    "Price", "quality", "60 %", "40%", "(30 points)", "1)", "2.1)", "a)", ":", ";", "\n", " – ", "—", "•", "|", "to",
    "20",
    "0,5", "3/5", "100", "of which", "the remainder", "in descending order of importance", "sixty per cent", "half",
    "total",
    "200 points", "up to", "minimum", "weighting", "12.5.2026", "1e9", "99999999999", "‰", "%", "/", "((", "€", "\u{0}",
    "é",
    "not", "000", "50 % of the hours",
  ]

  @Test(arguments: 0..<400 as Range<UInt64>)
  func endsInATableOrAReason(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...40, using: &generator)
    let text = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)] }
      .joined(separator: " ")
    let tables = try Self.tables(text)
    #expect(!tables.isEmpty, "seed \(seed): \(text)")
    for table in tables {
      let shares = table.criteria.compactMap(\.share)
      #expect(shares.isEmpty == (table.reason != nil), "seed \(seed): \(text)")
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 100.5 }, "seed \(seed): \(text)")
      let tops = table.criteria.filter { $0.parent == nil }.compactMap(\.share)
      #expect(tops.count < 2 || abs(tops.reduce(0, +) - 100) <= 0.5, "seed \(seed): \(text)")
      #expect(table.criteria.indices.allSatisfy { table.criteria[$0].parent != $0 }, "seed \(seed): \(text)")
    }
  }

  /// Neither the order of the rows nor the size of a point changes a share.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func keepsSharesUnderOrderAndScale(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 3...6, using: &generator)
    // None is the sum of others, so that none can be read as their parent.
    let points = [7, 11, 13, 17, 19, 23].shuffled(using: &generator)
    func shares(_ order: [Int], times factor: Int) throws -> [Int: Double] {
      let text = order.map { "Kind \(Array("ABCDEF")[$0]): \(points[$0] * factor) points" }.joined(separator: "\n")
      let table = try #require(try Self.tables(text).first)
      let shares = table.criteria.compactMap(\.share)
      try #require(shares.count == count && table.criteria.allSatisfy { $0.parent == nil }, "\(text)")
      return Dictionary(uniqueKeysWithValues: zip(order, shares))
    }
    let order = Array(0..<count)
    let first = try shares(order, times: 1)
    // Sums a little above 100 are taken for a slip and give no shares; ten times is far above.
    for (order, factor) in [(order.shuffled(using: &generator), 1), (order, 10)] {
      let other = try shares(order, times: factor)
      #expect(order.allSatisfy { abs((first[$0] ?? 0) - (other[$0] ?? 0)) < 0.01 }, "seed \(seed)")
    }
  }
}
