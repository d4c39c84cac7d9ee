import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct TEDLotTests {
  private func object(_ descriptions: [String], item: String = "1") -> String {
    let lots = descriptions.enumerated().map { index, inner in
      "<OBJECT_DESCR ITEM=\"\(index + 1)\">\(inner)<SHORT_DESCR><P>x</P></SHORT_DESCR></OBJECT_DESCR>"
    }
    return "<OBJECT_CONTRACT ITEM=\"\(item)\">\(lots.joined())</OBJECT_CONTRACT>"
  }

  @Test(
    arguments: [
      ([""], [nil]),
      (["<LOT_NO> 3 </LOT_NO>"], ["3"]),
      (["<LOT_NO/>", "<LOT_NO>Los 2</LOT_NO>"], ["1", "Los 2"]),
      (["", ""], ["1", "2"]),
    ] as [([String], [String?])])
  func namesLotsByTheirNumber(_ descriptions: [String], _ lots: [String?]) throws {
    let notice = try ReadNotice(TEDSample.notice(object(descriptions)))
    #expect(notice.fields.map(\.lot) == lots)
    #expect(notice.document.lots.map(\.id) == lots.compactMap(\.self))
  }

  @Test func keepsTheLotsOfSeveralContractsApart() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        object([""], item: "1") + object(["<LOT_NO>1</LOT_NO>", "<LOT_NO>2</LOT_NO>"], item: "2")
          + object(["<LOT_NO>1</LOT_NO>"], item: "3")))
    #expect(notice.fields.map(\.lot) == ["1", "2.1", "2.2", "3.1"])
  }

  @Test func readsTitleAndCodesOfALot() throws {
    let lot = """
      <TITLE><P>Windows</P></TITLE><LOT_NO>1</LOT_NO><CPV_ADDITIONAL><CPV_CODE CODE="90911300"/></CPV_ADDITIONAL>
      <CPV_ADDITIONAL><CPV_CODE CODE="90911200"/></CPV_ADDITIONAL>
      """
    var expected = Lot(id: "1")
    (expected.title, expected.cpv) = ("Windows", ["90911300", "90911200"])
    #expect(try ReadNotice(TEDSample.notice(object([lot]))).document.lots == [expected])
  }
}
