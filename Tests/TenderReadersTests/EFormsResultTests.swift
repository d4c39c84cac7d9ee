import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct EFormsResultTests {
  private func name(_ name: String) -> String {
    "<cac:PartyName><cbc:Name>\(name)</cbc:Name></cac:PartyName>"
  }

  private func size(_ size: String) -> String {
    "<efbc:CompanySizeCode>\(size)</efbc:CompanySizeCode>"
  }

  private func id(_ element: String, _ id: String) -> String {
    "<efac:\(element)><cbc:ID>\(id)</cbc:ID></efac:\(element)>"
  }

  private func tender(_ number: Int, lot: String = "LOT-0001", rest: String = "") -> String {
    let references = id("TenderingParty", "TPA-\(number)") + id("TenderLot", lot)
    return "<efac:LotTender><cbc:ID>TEN-\(number)</cbc:ID>\(rest)\(references)</efac:LotTender>"
  }

  private func party(_ number: Int, _ organisations: [String]) -> String {
    let tenderers = organisations.map { id("Tenderer", $0) }.joined()
    return "<efac:TenderingParty><cbc:ID>TPA-\(number)</cbc:ID>\(tenderers)</efac:TenderingParty>"
  }

  private func statistics(_ code: String, _ count: String) -> String {
    """
    <efac:ReceivedSubmissionsStatistics><efbc:StatisticsCode>\(code)</efbc:StatisticsCode>\
    <efbc:StatisticsNumeric>\(count)</efbc:StatisticsNumeric></efac:ReceivedSubmissionsStatistics>
    """
  }

  private func result(_ status: String, _ rest: String) -> String {
    let code = "<cbc:TenderResultCode>\(status)</cbc:TenderResultCode>"
    return "<efac:LotResult>\(code)\(rest)\(id("TenderLot", "LOT-0001"))</efac:LotResult>"
  }

  private func notice(_ result: String) throws -> ReadNotice {
    let companies =
      EFormsSample.company("ORG-1", name("A"), rest: size("micro")) + EFormsSample.company("ORG-2", name("B"))
      + EFormsSample.company("ORG-3", name("C"), rest: size("large"))
    // Before `result`, which may replace them.
    let parties = party(1, ["ORG-1", "ORG-2"]) + party(2, ["ORG-3"])
    return try ReadNotice(
      EFormsSample.notice(
        root: "ContractAwardNotice",
        EFormsSample.extensions(
          "<efac:NoticeResult>\(parties)\(result)</efac:NoticeResult>"
            + "<efac:Organizations>\(companies)</efac:Organizations>"
        )))
  }

  @Test func followsTheReferencesToTheWinners() throws {
    var expected = Award(lot: "LOT-0001")
    (expected.winners, expected.winnerSizes, expected.received) = (["A", "B"], ["micro"], ["tenders": 9, "t-sme": 1])
    let notice = try notice(
      result(
        "selec-w",
        id("LotTender", "TEN-1") + statistics("tenders", "9") + statistics("t-sme", "1") + statistics("t-micro", "-1"))
        + tender(1))
    #expect(notice.document.awards == [expected])
  }

  @Test func readsTheValueOfTheWinningTenders() throws {
    func value(_ amount: String, _ currency: String = "EUR") -> String {
      let total = "<cbc:PayableAmount currencyID=\"\(currency)\">\(amount)</cbc:PayableAmount>"
      return "<cac:LegalMonetaryTotal>\(total)</cac:LegalMonetaryTotal>"
    }
    let both = result("selec-w", id("LotTender", "TEN-1") + id("LotTender", "TEN-2"))
    func read(_ first: String, _ second: String) throws -> Award.Value? {
      try notice(both + tender(1, rest: first) + tender(2, rest: second)).document.awards.first?.value
    }
    #expect(try read(value("100.5"), value("20")) == Award.Value(amount: 120.5, currency: "EUR"))
    #expect(try read(value("100.5"), value("20", "SEK")) == nil)
    #expect(try read(value("100.5"), "") == nil)
    #expect(try read(value("-1"), value("2")) == nil)
  }

  @Test func tellsWinnersFromRankedTendersByTheirContract() throws {
    let listed = id("LotTender", "TEN-1") + id("LotTender", "TEN-2")
    let settled = "<efac:SettledContract><cbc:ID>CON-1</cbc:ID>\(id("LotTender", "TEN-2"))</efac:SettledContract>"
    let notice = try notice(result("selec-w", listed) + tender(1) + tender(2) + settled)
    #expect(notice.document.awards.map(\.winners) == [["C"]])
    #expect(notice.document.awards.map(\.winnerSizes) == [["large"]])
  }

  @Test(arguments: ["clos-nw", "open-nw"])
  func leavesOutALotWithoutAWinner(_ status: String) throws {
    #expect(try notice(result(status, id("LotTender", "TEN-1")) + tender(1)).document.awards.isEmpty)
  }

  @Test func readsWhatIsSaidAboutSubcontracting() throws {
    let term = """
      <efac:SubcontractingTerm><efbc:TermAmount>500</efbc:TermAmount>\
      <efbc:TermDescription>to social firms</efbc:TermDescription>\
      <efbc:TermPercent>20</efbc:TermPercent><efbc:TermCode listName="applicability">yes</efbc:TermCode>
      </efac:SubcontractingTerm>
      """
    let notice = try notice(tender(1, lot: "LOT-0002", rest: term))
    #expect(notice.fields == [ReadField(.subcontracting, "BT-554", "to social firms", lot: "LOT-0002")])
    #expect(
      notice.declarations == [
        ReadDeclaration("BT-773", "yes", lot: "LOT-0002", source: "yes"),
        ReadDeclaration("BT-553", "500", lot: "LOT-0002", source: "500"),
        ReadDeclaration("BT-555", "20", lot: "LOT-0002", source: "20"),
      ])
  }

  @Test func readsTheTermsOfATransportContract() throws {
    let term = """
      <efac:ContractTerm><efbc:TermCode listName="contract-detail">soc-stand</efbc:TermCode>\
      <efbc:TermDescription>staff is taken over</efbc:TermDescription></efac:ContractTerm>
      """
    #expect(
      try notice(tender(1, rest: term)).fields
        == [ReadField(.performanceCondition, "OPP-031", "staff is taken over", lot: "LOT-0001")])
  }

  @Test func refusesReferencesThatMultiplyWithoutEnd() throws {
    let tenders = String(repeating: id("LotTender", "TEN-1"), count: 400)
    let crowd = party(1, Array(repeating: "ORG-1", count: 400))
    let error = #expect(throws: InputError.self) { try notice(result("selec-w", tenders) + tender(1) + crowd) }
    #expect(error?.kind == .limitExceeded)
  }

  @Test func survivesReferencesToNothing() throws {
    #expect(try notice(result("selec-w", id("LotTender", "TEN-9"))).document.awards == [Award(lot: "LOT-0001")])
  }
}
