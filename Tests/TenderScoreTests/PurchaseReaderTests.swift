import TestSupport
import Testing

@testable import TenderScore

@Suite struct PurchaseReaderTests {
  static let header = "supplier;supplier_id;amount;date;size;currency\n"

  /// Every kind of bad row: what is in it, and what is said.
  @Test(
    arguments: [
      ("A;1;x;2024-01-01;;", RowFault.Reason.wrongAmount, "amount"), ("A;1;;2024-01-01;;", .missingValue, "amount"),
      ("A;1;1.50;2024-01-01;;", .wrongAmount, "amount"),
      ("A;1;999999999999,00;2024-01-01;;", .amountTooLarge, "amount"),
      ("A;1;1,00;2024-02-30;;", .wrongDate, "date"), ("A;1;1,00;;;", .wrongDate, "date"),
      ("A;1;1,00;02/25/2024;;", .wrongDate, "date"),
      ("A;1;1,00;2024-01-01;;SEK", .otherCurrency, "currency"), ("A;1;£ 1,00;2024-01-01;;", .otherCurrency, "amount"),
      (";;1,00;2024-01-01;;", .missingValue, "supplier"), ("Summe 2024;;1,00;2024-01-01;;", .totalLine, "supplier"),
      ("A;1;1,00;2024-01-01;", .wrongCellCount, nil), ("A;1;1,00;2024-01-01;;;", .wrongCellCount, nil),
      (";;;;;", .emptyRow, nil),
      ("   ;;;", .emptyRow, nil), ("supplier;supplier_id;amount;date;size;currency", .repeatedHeader, nil),
      ("A\u{1};1;1,00;2024-01-01;;", .controlCharacter, nil), ("A \"x\";1;1,00;2024-01-01;;", .quoteInsideCell, nil),
      ("\"A\"x;1;1,00;2024-01-01;;", .textAfterQuote, nil), ("A\u{FFFD};1;1,00;2024-01-01;;", .brokenText, nil),
    ] as [(String, RowFault.Reason, String?)])
  func setsABadRowAsideWithItsReason(row: String, reason: RowFault.Reason, column: String?) throws {
    let good = "G;9;7,25;2024-01-02;small;EUR\n"
    let read = try ReadPurchases(Self.header + good + row + "\n" + good)
    #expect(read.reader.rows.faults.map(\.reason) == [reason])
    #expect(read.reader.rows.faults.first?.column == column)
    #expect(read.reader.rows.faults.first?.line == 3)
    #expect(read.reader.rows.read == 3)
    #expect(read.reader.rows.used == 2)
    #expect(read.setAside == [row])
  }

  @Test func aCellThatIsTooLongAndAQuoteThatIsNeverClosed() throws {
    let long = String(repeating: "x", count: CSVLimits.cell + 1)
    let read = try ReadPurchases(
      Self.header + "\(long);1;1,00;2024-01-01;;\n\"A;1;1,00;2024-01-01;;\nB;2;1,00;2024-01-01;;\n")
    #expect(read.reader.rows.faults.map(\.reason) == [.cellTooLong, .unclosedQuote])
    #expect(read.reader.rows.used == 1)
  }

  @Test func brokenLettersCostTheirRowOnly() throws {
    let text = Self.header + "Größe;1;1,00;2024-01-01;;\nÆrø;2;1,00;2024-01-01;;\nÉté;3;1,00;2024-01-01;;\n"
    let read = try ReadPurchases(Array(text.utf8) + [0x41, 0xE9] + Array(";4;1,00;2024-01-01;;\n".utf8))
    #expect(read.reader.rows.faults.map(\.reason) == [.brokenText])
    #expect(read.base.suppliers.map(\.name).contains("Größe"))
  }

  @Test func everyKindOfFaultOfPurchasesIsTested() {
    // The others are about bids and questionnaires.
    let others: Set<RowFault.Reason> = [.wrongScore, .wrongName, .repeatedRow]
    #expect(RowFault.Reason.allCases.count - others.count == 15)
  }

  @Test func aTableMustHaveItsColumns() {
    #expect(throws: ScoreFault.self) { try ReadPurchases("supplier;date\nA;2024-01-01\n") }
    #expect(throws: ScoreFault.self) { try ReadPurchases("amount\n5\n") }
    #expect(throws: ScoreFault.self) { try ReadPurchases("") }
    #expect(throws: ScoreFault.self) { try ReadPurchases("\n\n") }
  }

  @Test func aColumnCanBeNamed() throws {
    var request = ScoreTableReader.Request()
    request.columns = [.amount: "Wert A"]
    let read = try ReadPurchases("supplier;Wert A;amount\nA;5;7\n", request: request)
    #expect(read.base.spend.value == 5)
    #expect(read.reader.table.header.ignored == ["amount"])
  }

  @Test func joinsSuppliersByIdentifierThenByName() throws {
    let text = """
      supplier;supplier_id;amount
      Müller GmbH;DE 12-3;1
      MUELLER;de123;2
      müller  gmbh;;4
      Other;;8
      other!;;16

      """
    let base = try ReadPurchases(text).base
    #expect(base.suppliers.map(\.spend.value) == [24, 7])
  }

  @Test func twoIdentifiersAreNeverJoinedByAName() throws {
    let base = try ReadPurchases("supplier;supplier_id;amount\nA;1;5\nA;2;6\nA;;1\n").base
    #expect(base.suppliers.map(\.spend.value) == [6, 5, 1])
  }

  @Test func creditsAreTakenOffAndNeverMakeNegativeShares() throws {
    let base = try ReadPurchases("supplier;amount\nA;10,00\nA;-4,00\nB;-3,00\n").base
    #expect(base.spend.value == 6)
    #expect(base.active.count == 2)
    #expect(base.paid.count == 1)
  }

  /// Every line of any table that is not blank is part of a row that is used or kept.
  @Test(arguments: SupplierLawTests.seeds)
  func nothingIsLostWhateverTheBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "A", "B;1", "1,5", "-2", ";", ";;", "\"", "\"\"", "\n", "\r\n", "x", "2024-01-01", "Summe", "\u{0}", "é", "\r",
      " ",
    ]
    for _ in 0..<60 {
      var body = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        body += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let read = try ReadPurchases("supplier;amount;date\n" + body)
      let rows = read.reader.rows
      #expect(rows.read == rows.used + rows.setAside, "\(body.debugDescription)")
      #expect(read.setAside.count == rows.setAside && rows.faults.count == rows.setAside)
      // What is kept stands in the table as it is, in its order.
      var rest = Array(body.utf8)[...]
      for row in read.setAside.map({ Array($0.utf8) }) {
        let found = rest.indices.first { rest[$0...].starts(with: row) }
        rest = try #require(found.map { rest[($0 + row.count)...] }, "\(body.debugDescription)")
      }
    }
  }

  @Test func readsTheSampleWithNothingLost() throws {
    let read = try ReadPurchases(try ScoreSamples.text("purchases.csv"))
    #expect(read.reader.rows.read == 427)
    #expect(read.reader.rows.used + read.reader.rows.setAside == 427)
    #expect(read.setAside.count == 14)
    #expect(read.reader.rows.reasons.values.reduce(0, +) == 14)
  }
}
