import TestSupport
import Testing

@testable import TenderScore

@Suite struct SupplierMeasureTests {
  @Test func unknownSizesAreNeverLarge() throws {
    let read = try ReadPurchases("supplier;amount;size\nA;10;small\nB;20;large\nC;70;\n")
    let share = try #require(try read.measure("sme-share-by-value"))
    #expect(share.value == 10.0 / 30)
    #expect(share.coverage == Measure.Coverage(known: 30, total: 100, basis: "value", lowest: 0.1, highest: 0.8))
    #expect(try read.measure("sme-share-by-suppliers")?.value == 0.5)
  }

  @Test func aShareThatNobodyKnowsIsNotTold() throws {
    let share = try #require(try ReadPurchases("supplier;amount\nA;10\n").measure("sme-share-by-value"))
    #expect(share.value == nil && share.reason == "it is unknown for all")
  }

  @Test func withoutSpendEveryMeasureIsStillThere() throws {
    let rules = try ScoreSamples.rules()
    let some = SupplierMeasures(try ReadPurchases("supplier;amount;date\nA;1;2024-01-01\n").base, rules: rules).all
    let none = SupplierMeasures(try ReadPurchases("supplier;amount;date\nA;0;2024-01-01\n").base, rules: rules).all
    #expect(none.map(\.id) == some.map(\.id))
    #expect(none.first { $0.id == "hhi" }?.reason == "there is no spend")
    for measure in none where measure.value == nil { #expect(measure.reason != nil, "\(measure.id)") }
  }

  @Test func aSupplierOnTwoRegistersIsCountedOnce() throws {
    let text = "supplier;amount;certificates\nA;10;MSDUK, WEConnect\nB;20;none\nC;70;\n"
    let read = try ReadPurchases(text)
    #expect(try read.measure("certified-share-by-suppliers")?.value == 1.0 / 3)
    #expect(try read.measure("minority-business-share-by-suppliers")?.value == 1.0 / 3)
    #expect(try read.measure("women-business-share-by-suppliers")?.value == 1.0 / 3)
    #expect(try read.measure("certified-share-by-value")?.coverage?.known == 30)
  }

  @Test func aCertificateThatRanOutDoesNotCount() throws {
    let text =
      "supplier;amount;date;certificates\nA;10;2024-06-01;WEConnect 2024-05-31\nB;10;2024-06-30;WEConnect (2024-06-30)\n"
    #expect(try ReadPurchases(text).measure("certified-share-by-suppliers")?.value == 0.5)
  }

  @Test func aCharterIsKnownButNotCertified() throws {
    let read = try ReadPurchases("supplier;amount;certificates\nA;10;Charta der Vielfalt\n")
    #expect(try read.measure("certified-share-by-suppliers")?.value == 0)
    #expect(try read.measure("diversity-charter-share-by-suppliers")?.value == 1)
  }

  @Test func registersGiveStatusAndSize() throws {
    let rules = try ScoreSamples.rules()
    let list = "supplier_id;register;valid_until;size\nFR 1;SIAE;2030-01-01;\n2;;;micro\n"
    let registers = try RegisterReader(ByteSource(list), name: "list.csv", register: "list", rules: rules)
    let read = try ReadPurchases("supplier_id;amount\nfr-1;30\n2;10\n3;60\n", registers: registers.entries)
    #expect(try read.measure("sheltered-share-by-value")?.value == 0.3)
    #expect(try read.measure("social-economy-share-by-value")?.value == 0.3)
    #expect(try read.measure("micro-share-by-suppliers")?.coverage?.known == 1)
    #expect(read.base.matchedEntries == 2)
  }

  @Test func aRegisterFileMustNameARegister() throws {
    let rules = try ScoreSamples.rules()
    #expect(throws: ScoreFault.self) {
      try RegisterReader(ByteSource("supplier_id\n1\n"), name: "x.csv", register: "x", rules: rules)
    }
    let named = try RegisterReader(
      ByteSource("supplier_id;valid_until\n1;\n2;soon\n;\n"), name: "msduk.csv", register: "msduk", rules: rules)
    #expect(named.entries.count == 1)
    #expect(named.rows.faults.map(\.reason) == [.wrongDate, .emptyRow])
  }

  @Test func newEntrantsHadNothingInTheWindow() throws {
    let text = """
      supplier;amount;date
      Old;5;2021-03-01
      Kept;5;2023-03-01
      Lost;5;2023-04-01
      Kept;5;2024-03-01
      Old;5;2024-04-01
      New;10;2024-12-01

      """
    let read = try ReadPurchases(text)
    #expect(try read.measure("new-entrant-share-by-suppliers")?.value == 1.0 / 3)
    #expect(try read.measure("new-entrant-share-by-value")?.value == 0.5)
    #expect(try read.measure("retention")?.value == 0.5)
    let short = read.reader.builder.base(window: 12)
    #expect(short.active.count { !$0.isKnownBefore } == 2)
  }

  @Test func withoutHistoryNobodyIsNew() throws {
    let measure = try #require(
      try ReadPurchases("supplier;amount;date\nA;1;2024-01-01\n").measure("new-entrant-share-by-suppliers"))
    #expect(measure.value == nil && measure.reason != nil)
  }

  @Test func whatIfSaysHowMuchIsMissing() throws {
    let read = try ReadPurchases("supplier;amount;size\nA;20;small\nB;80;large\n")
    let measures = SupplierMeasures(read.base, rules: try ScoreSamples.rules()).all
    let ways = try WhatIf("sme=30%").ways(measures)
    #expect(ways.map { $0.amount?.shown } == ["10", "14.2857", nil])
    #expect(try WhatIf("sme=0.2").ways(measures)[0].amount == nil)
    for wrong in ["sme", "sme=", "sme=0", "sme=100%", "people=5%", "sme=-1"] {
      #expect(throws: ScoreFault.self) { try WhatIf(wrong) }
    }
  }

  @Test func explainsWhatASupplierAdds() throws {
    let read = try ReadPurchases("supplier;supplier_id;amount\nA GmbH;X1;20\nB;X2;80\n")
    let report = SupplierReport(read.base, rules: try ScoreSamples.rules())
    #expect(try report.explanation(of: "a gmbh").rows.count == 6)
    #expect(try report.explanation(of: "x-1").rows[1][1] == .text("20.0 %"))
    #expect(throws: ScoreFault.self) { try report.explanation(of: "C") }
  }
}
