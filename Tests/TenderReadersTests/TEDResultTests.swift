import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct TEDResultTests {
  private func contractor(_ name: String, _ size: String) -> String {
    """
    <CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>\(name)</OFFICIALNAME></ADDRESS_CONTRACTOR>
    <ADDRESS_PARTY><OFFICIALNAME>Owner</OFFICIALNAME></ADDRESS_PARTY>\(size)</CONTRACTOR>
    """
  }

  private func award(_ xml: String) throws -> [Award] {
    try ReadNotice(TEDSample.notice(xml)).document.awards
  }

  @Test func readsWinnersAndReceivedTenders() throws {
    var expected = Award(lot: "2")
    (expected.winners, expected.winnerSizes) = (["A", "B"], ["sme", "large"])
    expected.received = ["tenders": 5, "t-sme": 3, "t-oth-eea": 1, "t-no-eea": 0, "t-esubm": 5]
    let counts = """
      <NB_TENDERS_RECEIVED>5</NB_TENDERS_RECEIVED><NB_TENDERS_RECEIVED_SME>3</NB_TENDERS_RECEIVED_SME>
      <NB_TENDERS_RECEIVED_OTHER_EU>1</NB_TENDERS_RECEIVED_OTHER_EU>
      <NB_TENDERS_RECEIVED_NON_EU>0</NB_TENDERS_RECEIVED_NON_EU>
      <NB_TENDERS_RECEIVED_EMEANS>5</NB_TENDERS_RECEIVED_EMEANS>
      """
    let contractors = contractor("A", "<SME/>") + contractor("B", "<NO_SME/>")
    for contract in [
      "<TENDERS>\(counts)</TENDERS><CONTRACTORS>\(contractors)</CONTRACTORS>", "\(counts)\(contractors)",
    ] {
      let xml = """
        <AWARD_CONTRACT><LOT_NO>2</LOT_NO><TITLE><P>Contract</P></TITLE><AWARDED_CONTRACT>\(contract)</AWARDED_CONTRACT>
        </AWARD_CONTRACT>
        """
      #expect(try award(xml) == [expected])
    }
  }

  @Test func readsIdentifiersAndTheTotalValue() throws {
    let award = try #require(
      try award(
        """
        <AWARD_CONTRACT><AWARDED_CONTRACT><CONTRACTORS>\(contractor("A", "<SME/>"))
        <CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>B</OFFICIALNAME><NATIONALID>123 456</NATIONALID></ADDRESS_CONTRACTOR>
        </CONTRACTOR></CONTRACTORS><VALUES><VAL_ESTIMATED_TOTAL CURRENCY="EUR">9</VAL_ESTIMATED_TOTAL>
        <VAL_TOTAL CURRENCY="SEK">1234.50</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
        """
      ).first)
    #expect(award.winners == ["A", "B"])
    #expect(award.winnerIDs == [1: "123 456"])
    #expect(award.value == Award.Value(amount: 1234.5, currency: "SEK"))
  }

  @Test func leavesOutWhatWasNotAwarded() throws {
    #expect(
      try award(
        "<AWARD_CONTRACT><NO_AWARDED_CONTRACT><PROCUREMENT_UNSUCCESSFUL/></NO_AWARDED_CONTRACT></AWARD_CONTRACT>"
      ).isEmpty)
  }

  @Test func leavesOutACountThatIsNoNumber() throws {
    #expect(
      try award(
        """
        <AWARD_CONTRACT><AWARDED_CONTRACT><NB_TENDERS_RECEIVED>5 to 9</NB_TENDERS_RECEIVED></AWARDED_CONTRACT>
        </AWARD_CONTRACT>
        """
      ) == [Award(lot: nil)])
  }

  @Test func readsThePrizeOfAContest() throws {
    var expected = Award(lot: nil)
    (expected.winners, expected.winnerSizes, expected.received) = (["A"], ["sme"], ["tenders": 12, "t-sme": 9])
    #expect(
      try award(
        """
        <RESULTS><AWARDED_PRIZE><PARTICIPANTS><NB_PARTICIPANTS>12</NB_PARTICIPANTS>
        <NB_PARTICIPANTS_SME>9</NB_PARTICIPANTS_SME></PARTICIPANTS>
        <WINNERS><WINNER><ADDRESS_WINNER><OFFICIALNAME>A</OFFICIALNAME></ADDRESS_WINNER><SME/></WINNER></WINNERS>
        </AWARDED_PRIZE></RESULTS>
        """) == [expected])
  }

  @Test func readsADefenceAward() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <AWARD_OF_CONTRACT_DEFENCE><LOT_NUMBER>4</LOT_NUMBER><OFFERS_RECEIVED_NUMBER>3</OFFERS_RECEIVED_NUMBER>
        <ECONOMIC_OPERATOR_NAME_ADDRESS><CONTACT_DATA><ORGANISATION><OFFICIALNAME>A</OFFICIALNAME>
        </ORGANISATION></CONTACT_DATA>
        </ECONOMIC_OPERATOR_NAME_ADDRESS><CONTRACT_LIKELY_SUB_CONTRACTED_WITH_DEFENCE>
        <ADDITIONAL_INFORMATION><P>to social firms</P></ADDITIONAL_INFORMATION>
        </CONTRACT_LIKELY_SUB_CONTRACTED_WITH_DEFENCE></AWARD_OF_CONTRACT_DEFENCE>
        """))
    var expected = Award(lot: "4")
    (expected.winners, expected.received) = (["A"], ["tenders": 3])
    #expect(notice.document.awards == [expected])
    #expect(notice.fields == [ReadField(.subcontracting, "ADDITIONAL_INFORMATION", "to social firms", lot: "4")])
    #expect(notice.declarations.map(\.term) == ["BT-773"])
  }

  @Test func readsWhatIsSaidAboutSubcontracting() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <AWARD_CONTRACT><LOT_NO>1</LOT_NO><AWARDED_CONTRACT><LIKELY_SUBCONTRACTED/>
        <PCT_SUBCONTRACTING>20</PCT_SUBCONTRACTING>
        <INFO_ADD_SUBCONTRACTING><P>to small firms</P></INFO_ADD_SUBCONTRACTING></AWARDED_CONTRACT></AWARD_CONTRACT>
        """))
    #expect(
      notice.declarations == [
        ReadDeclaration("BT-773", "yes", lot: "1", source: "<LIKELY_SUBCONTRACTED/>"),
        ReadDeclaration("BT-555", "20", lot: "1", source: "20"),
      ])
    #expect(notice.fields == [ReadField(.subcontracting, "INFO_ADD_SUBCONTRACTING", "to small firms", lot: "1")])
  }

  /// What a contract of R2.0.8 is worth, without VAT.
  @Test(
    arguments: [
      ("<VALUE_COST FMTVAL=\"881379.66\">881 379,66</VALUE_COST><EXCLUDING_VAT/>", 881_379.66),
      ("<VALUE_COST>0.01</VALUE_COST><EXCLUDING_VAT/>", 0.01),
      (
        "<VALUE_COST FMTVAL=\"122\">122</VALUE_COST><INCLUDING_VAT><VAT_PRCT FMTVAL=\"22.00\">22,00</VAT_PRCT></INCLUDING_VAT>",
        100
      ),
      ("<VALUE_COST FMTVAL=\"122\">122</VALUE_COST><INCLUDING_VAT/>", nil),
      ("<RANGE_VALUE_COST><LOW_VALUE FMTVAL=\"1\">1</LOW_VALUE></RANGE_VALUE_COST><EXCLUDING_VAT/>", nil),
    ] as [(String, Double?)])
  func readsTheValueOfAnOlderContractWithoutVAT(costs: String, value: Double?) throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <AWARD_OF_CONTRACT_DEFENCE><CONTRACT_VALUE_INFORMATION><INITIAL_ESTIMATED_TOTAL_VALUE_CONTRACT CURRENCY="EUR">
        <VALUE_COST FMTVAL="7">7</VALUE_COST></INITIAL_ESTIMATED_TOTAL_VALUE_CONTRACT>
        <COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE CURRENCY="EUR">\(costs)</COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE>
        </CONTRACT_VALUE_INFORMATION></AWARD_OF_CONTRACT_DEFENCE>
        """))
    let amount = notice.document.awards.first?.value?.amount
    #expect(amount.map { ($0 * 1e6).rounded() } == value.map { ($0 * 1e6).rounded() })
  }

  @Test func takesNoYearOfAContractForTheWhole() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <AWARD_OF_CONTRACT_DEFENCE><CONTRACT_VALUE_INFORMATION>
        <COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE CURRENCY="EUR"><VALUE_COST FMTVAL="1000">1 000</VALUE_COST><EXCLUDING_VAT/>
        </COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE>
        <MORE_INFORMATION_IF_ANNUAL_MONTHLY><NUMBER_OF_YEARS>4</NUMBER_OF_YEARS></MORE_INFORMATION_IF_ANNUAL_MONTHLY>
        </CONTRACT_VALUE_INFORMATION></AWARD_OF_CONTRACT_DEFENCE>
        """))
    #expect(notice.document.awards.first?.value == nil)
  }
}
