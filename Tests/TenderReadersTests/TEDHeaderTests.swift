import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct TEDHeaderTests {
  private static let coded = """
    <CODED_DATA_SECTION><REF_OJS><DATE_PUB>20210301</DATE_PUB></REF_OJS><NOTICE_DATA>
    <NO_DOC_OJS>2021/S 041-102030</NO_DOC_OJS><ISO_COUNTRY VALUE="UK"/>
    <ORIGINAL_CPV CODE="90910000">Cleaning</ORIGINAL_CPV>
    <ORIGINAL_CPV CODE="90911200">Cleaning of buildings</ORIGINAL_CPV>
    <CA_CE_NUTS CODE="UKI"/><REF_NOTICE><NO_DOC_OJS>2020/S 005-000777</NO_DOC_OJS></REF_NOTICE></NOTICE_DATA>
    <CODIF_DATA><TD_DOCUMENT_TYPE CODE="7"/><NC_CONTRACT_NATURE CODE="4"/><DIRECTIVE VALUE="2014/24/EU"/></CODIF_DATA>
    </CODED_DATA_SECTION>
    """

  @Test func readsWhatTheNoticeSaysAboutItself() throws {
    let form = TEDSample.form(
      """
      <LEGAL_BASIS VALUE="32014L0025"/>
      <CONTRACTING_BODY><ADDRESS_CONTRACTING_BODY><OFFICIALNAME>City of X</OFFICIALNAME><NATIONALID>42</NATIONALID>
      <TOWN>X</TOWN><COUNTRY VALUE="EL"/><n:NUTS xmlns:n="nuts" CODE="EL303"/></ADDRESS_CONTRACTING_BODY>
      <ADDRESS_CONTRACTING_BODY_ADDITIONAL><OFFICIALNAME>Another</OFFICIALNAME></ADDRESS_CONTRACTING_BODY_ADDITIONAL>
      <CA_TYPE VALUE="REGIONAL_AUTHORITY"/></CONTRACTING_BODY>
      <OBJECT_CONTRACT><TITLE><P>Cleaning</P></TITLE><TYPE_CONTRACT CTYPE="WORKS"/></OBJECT_CONTRACT>
      """)
    let notice = try ReadNotice(TEDSample.export(header: Self.coded, forms: form)).document.notice
    #expect(notice.id == "000001-2021")
    #expect(notice.procedure == "000777-2020")
    #expect(notice.title == "Cleaning")
    #expect(notice.published == "2021-03-01")
    #expect(notice.kind == .awardNotice)
    #expect(notice.cpv == ["90910000", "90911200"])
    #expect(notice.legalBasis == "32014L0025")
    #expect(notice.nature == "services")
    var buyer = Buyer(name: "City of X")
    (buyer.town, buyer.country, buyer.nuts) = ("X", "GRC", "EL303")
    (buyer.nationalID, buyer.legalType) = ("42", "REGIONAL_AUTHORITY")
    #expect(notice.buyer == buyer)
  }

  @Test func takesTheHeaderWhereTheFormIsSilent() throws {
    let form = TEDSample.form(
      "<ADDRESS_CONTRACTING_BODY><OFFICIALNAME>City of X</OFFICIALNAME></ADDRESS_CONTRACTING_BODY>")
    let notice = try ReadNotice(TEDSample.export(header: Self.coded, forms: form, attributes: "")).document.notice
    #expect(notice.id == "102030-2021")
    #expect(notice.legalBasis == "32014L0024")
    #expect(notice.buyer?.country == "GBR")
    #expect(notice.buyer?.nuts == "UKI")
  }

  @Test func readsValueDurationAndProcedure() throws {
    let coded = "<CODED_DATA_SECTION><CODIF_DATA><PR_PROC CODE=\"B\"/></CODIF_DATA></CODED_DATA_SECTION>"
    let form = TEDSample.form(
      """
      <OBJECT_CONTRACT><VAL_ESTIMATED_TOTAL CURRENCY="EUR">1250000.50</VAL_ESTIMATED_TOTAL>
      <OBJECT_DESCR ITEM="1"><LOT_NO>1</LOT_NO><VAL_OBJECT CURRENCY="EUR">900000</VAL_OBJECT>
      <DURATION TYPE="YEAR">2</DURATION></OBJECT_DESCR>
      <OBJECT_DESCR ITEM="2"><LOT_NO>2</LOT_NO><DATE_START>2021-01-01</DATE_START><DATE_END>2023-12-31</DATE_END>
      </OBJECT_DESCR></OBJECT_CONTRACT>
      """)
    let document = try ReadNotice(TEDSample.export(header: coded, forms: form)).document
    #expect(document.notice.procedureType == .negotiatedWithCall)
    #expect(document.notice.size == ContractSize(value: .init(amount: 1_250_000.5, currency: "EUR")))
    #expect(
      document.lots.map(\.size) == [
        ContractSize(value: .init(amount: 900_000, currency: "EUR"), months: 24), ContractSize(months: 36),
      ])
  }

  @Test func givesTheNoticeTheDurationOfTheOnlyContract() throws {
    let document = try ReadNotice(TEDSample.object("<DURATION TYPE=\"DAY\">365</DURATION>")).document
    #expect(document.lots.isEmpty && document.notice.size.months == 12)
  }

  @Test func readsTheBuyerOfADefenceForm() throws {
    let form = TEDSample.form(
      named: "CONTRACT_DEFENCE",
      """
      <CA_CE_CONCESSIONAIRE_PROFILE><ORGANISATION><OFFICIALNAME>Navy</OFFICIALNAME><NATIONALID>7</NATIONALID>
      </ORGANISATION>
      <TOWN>Brest</TOWN><COUNTRY VALUE="FR"/></CA_CE_CONCESSIONAIRE_PROFILE>
      <TYPE_OF_CONTRACTING_AUTHORITY VALUE="MINISTRY"/><TITLE_CONTRACT><P>Ropes</P></TITLE_CONTRACT>
      <TYPE_CONTRACT VALUE="SUPPLIES"/>
      """)
    let notice = try ReadNotice(TEDSample.export(forms: form)).document.notice
    var buyer = Buyer(name: "Navy")
    (buyer.town, buyer.country, buyer.nationalID, buyer.legalType) = ("Brest", "FRA", "7", "MINISTRY")
    #expect(notice.buyer == buyer)
    #expect(notice.title == "Ropes")
    #expect(notice.nature == "supplies")
  }

  @Test(
    arguments: [
      ("0", .planning), ("P", .planning), ("B", .planning), ("3", .contractNotice), ("Y", .contractNotice),
      ("A", .contractNotice), ("M", .contractNotice), ("O", .contractNotice), ("Q", .contractNotice),
      ("C", .contractNotice),
      ("H", .contractNotice), ("D", .contractNotice), ("7", .awardNotice), ("J", .awardNotice), ("R", .awardNotice),
      ("V", .awardNotice), ("2", .other), ("K", .other), ("?", nil),
    ] as [(String, Notice.Kind?)])
  func tellsTheStageFromTheDocumentType(_ code: String, _ kind: Notice.Kind?) {
    #expect(TEDHeader.kind(ofType: code) == kind)
  }

  @Test(
    arguments: [
      ("F01_2014", .planning), ("F02_2014", .contractNotice), ("F05_2014", .contractNotice), ("F03_2014", .awardNotice),
      ("F15_2014", .awardNotice), ("F20_2014", .other), ("F24_2014", .contractNotice), ("F25_2014", .awardNotice),
      ("CONTRACT_DEFENCE", .contractNotice), ("CONTRACT_AWARD_DEFENCE", .awardNotice),
      ("PRIOR_INFORMATION_DEFENCE", .planning),
    ] as [(String, Notice.Kind)])
  func tellsTheStageFromTheFormWithoutAHeader(_ form: String, _ kind: Notice.Kind) throws {
    let number = ["CONTRACT_DEFENCE": "17", "CONTRACT_AWARD_DEFENCE": "18", "PRIOR_INFORMATION_DEFENCE": "16"][form]
    let xml = "<\(form) CATEGORY=\"ORIGINAL\" LG=\"EN\" FORM=\"\(number ?? String(form.prefix(3)))\"><X/></\(form)>"
    #expect(try ReadNotice(TEDSample.export(forms: xml)).document.notice.kind == kind)
  }

  @Test(
    arguments: [
      ("2014/24/EU", "32014L0024"), ("2009/81/EC", "32009L0081"), ("none", nil), ("2014/x/EU", nil),
      ("2014/-9999/EU", nil),
    ]
      as [(String, String?)])
  func turnsADirectiveIntoItsCELEXNumber(_ directive: String, _ celex: String?) {
    #expect(TEDHeader.celex(directive) == celex)
  }

  @Test(arguments: [("20210301", "2021-03-01"), ("2021-03-01", nil), ("", nil)] as [(String, String?)])
  func readsDates(_ date: String, _ iso: String?) {
    #expect(TEDHeader.isoDate(date) == iso)
  }
}
