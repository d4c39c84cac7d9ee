import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct EFormsReaderTests {
  @Test func readsWhatTheNoticeSaysAboutItself() throws {
    let organisations = """
      <efac:Organizations>\
      \(EFormsSample.company("ORG-0002", "<cac:PartyName><cbc:Name>Helper</cbc:Name></cac:PartyName>"))\
      \(EFormsSample.company("ORG-0001", """
        <cac:PartyName><cbc:Name languageID="FRA">Ville de X</cbc:Name><cbc:Name languageID="NLD">Stad X</cbc:Name>\
        </cac:PartyName><cac:PostalAddress><cbc:CityName>X</cbc:CityName><cbc:CountrySubentityCode>BE100\
        </cbc:CountrySubentityCode><cac:Country><cbc:IdentificationCode>BEL</cbc:IdentificationCode></cac:Country>\
        </cac:PostalAddress><cac:PartyLegalEntity><cbc:CompanyID>42</cbc:CompanyID></cac:PartyLegalEntity>
        """))</efac:Organizations>
      """
    let subtype = "<efac:NoticeSubType><cbc:SubTypeCode>20</cbc:SubTypeCode></efac:NoticeSubType>"
    let document = try ReadNotice(
      EFormsSample.notice(
        language: "NLD",
        """
        \(EFormsSample.extensions(organisations + subtype))
        <cbc:ID schemeName="notice-id">1b5d</cbc:ID><cbc:ContractFolderID>folder</cbc:ContractFolderID>
        <cbc:IssueDate>2023-01-02+01:00</cbc:IssueDate><cbc:VersionID>02</cbc:VersionID>
        <cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain><cbc:NoticeTypeCode>cn-social</cbc:NoticeTypeCode>
        <cac:AdditionalNoticeLanguage><cbc:ID>FRA</cbc:ID></cac:AdditionalNoticeLanguage>
        <cac:ContractingParty><cac:ContractingPartyType>
        <cbc:PartyTypeCode listName="buyer-legal-type">la</cbc:PartyTypeCode>
        </cac:ContractingPartyType><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID>
        </cac:PartyIdentification>
        </cac:Party></cac:ContractingParty>
        <cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0002</cbc:ID></cac:PartyIdentification>
        </cac:Party></cac:ContractingParty>
        <cac:ProcurementProject><cbc:Name languageID="FRA">Nettoyage</cbc:Name>
        <cbc:Name languageID="NLD">Schoonmaak</cbc:Name>
        <cbc:ProcurementTypeCode listName="contract-nature">services</cbc:ProcurementTypeCode>
        <cac:MainCommodityClassification><cbc:ItemClassificationCode>90910000</cbc:ItemClassificationCode>
        </cac:MainCommodityClassification></cac:ProcurementProject>
        """)
    ).document
    let notice = document.notice
    #expect(document.format == .eforms)
    #expect(notice.id == "1b5d-02")
    #expect(notice.procedure == "folder")
    #expect(notice.title == "Schoonmaak")
    #expect(notice.languages.map(\.rawValue) == ["nl", "fr"])
    #expect(notice.published == "2023-01-02")
    #expect(notice.kind == .contractNotice)
    #expect(notice.cpv == ["90910000"])
    #expect(notice.legalBasis == "32014L0024")
    #expect(notice.nature == "services")
    var buyer = Buyer(name: "Stad X")
    (buyer.town, buyer.country, buyer.nuts) = ("X", "BEL", "BE100")
    (buyer.nationalID, buyer.legalType) = ("42", "la")
    #expect(notice.buyer == buyer)
    #expect(document.declarations.map { "\($0.term) \($0.code)" } == ["OPP-070 20"])
  }

  @Test func readsValueDurationAndProcedure() throws {
    func project(_ amount: String, _ period: String) -> String {
      """
      <cac:ProcurementProject><cac:RequestedTenderTotal>
      <cbc:EstimatedOverallContractAmount currencyID="SEK">\(amount)</cbc:EstimatedOverallContractAmount>
      </cac:RequestedTenderTotal><cac:PlannedPeriod>\(period)</cac:PlannedPeriod></cac:ProcurementProject>
      """
    }
    let document = try ReadNotice(
      EFormsSample.notice(
        "<cac:TenderingProcess><cbc:ProcedureCode listName=\"procurement-procedure-type\">restricted"
          + "</cbc:ProcedureCode></cac:TenderingProcess>"
          + project("900000", "<cbc:DurationMeasure unitCode=\"MONTH\">18</cbc:DurationMeasure>")
          + EFormsSample.lot(
            project("300000.5", "<cbc:StartDate>2024-03-01+01:00</cbc:StartDate><cbc:EndDate>2025-02-28Z</cbc:EndDate>")
          ))
    ).document
    #expect(document.notice.procedureType == .restricted)
    #expect(document.notice.size == ContractSize(value: .init(amount: 900_000, currency: "SEK"), months: 18))
    #expect(
      document.lots.map(\.size) == [ContractSize(value: .init(amount: 300_000.5, currency: "SEK"), months: 12)])
  }

  @Test(
    arguments: [
      ("cn-standard", .contractNotice), ("cn-social", .contractNotice), ("pin-cfc-social", .contractNotice),
      ("qu-sy", .contractNotice), ("subco", .contractNotice), ("can-standard", .awardNotice), ("veat", .awardNotice),
      ("can-modif", .other), ("compl", .other), ("brin-ecs", .other), ("pin-only", .planning), ("pmc", .planning),
      ("new", nil),
    ] as [(String, Notice.Kind?)])
  func tellsTheStageFromTheNoticeType(_ code: String, _ kind: Notice.Kind?) {
    #expect(EFormsHeader.kind(ofType: code) == kind)
  }

  @Test(
    arguments: [
      ("ContractNotice", .contractNotice), ("ContractAwardNotice", .awardNotice), ("PriorInformationNotice", .planning),
      ("BusinessRegistrationInformationNotice", .other),
    ] as [(String, Notice.Kind)])
  func readsEveryRoot(_ root: String, _ kind: Notice.Kind) throws {
    let document = try ReadNotice(EFormsSample.notice(root: root, "")).document
    #expect(document.format == .eforms)
    #expect(document.notice.kind == kind)
    #expect(document.fields.isEmpty)
  }

  @Test func takesThePublicationDateBeforeTheDateOfIssue() throws {
    let publication = "<efac:Publication><efbc:PublicationDate>2023-02-03Z</efbc:PublicationDate></efac:Publication>"
    let notice = try ReadNotice(
      EFormsSample.notice(EFormsSample.extensions(publication) + "<cbc:IssueDate>2023-01-02</cbc:IssueDate>"))
    #expect(notice.document.notice.published == "2023-02-03")
  }

  @Test func readsABusinessAsTheBuyer() throws {
    let notice = try ReadNotice(
      EFormsSample.notice(
        root: "BusinessRegistrationInformationNotice",
        """
        <cac:BusinessParty><cac:PartyLegalEntity><cbc:RegistrationName>Group X</cbc:RegistrationName>\
        <cbc:CompanyID>9</cbc:CompanyID></cac:PartyLegalEntity></cac:BusinessParty>
        """))
    var buyer = Buyer(name: "Group X")
    buyer.nationalID = "9"
    #expect(notice.document.notice.buyer == buyer)
  }

  @Test func makesOneFieldOfEachLanguage() throws {
    let notice = try ReadNotice(
      EFormsSample.notice(
        language: "FRA",
        """
        <cac:ProcurementProject><cbc:Name languageID="ENG">Cleaning</cbc:Name>
        <cbc:Name languageID="FRA">Nettoyage</cbc:Name>
        <cbc:Name>Sans</cbc:Name></cac:ProcurementProject>
        """))
    #expect(
      notice.fields == [
        ReadField(.title, "BT-21", "Cleaning"), ReadField(.title, "BT-21", "Nettoyage", language: "fr"),
        ReadField(.title, "BT-21", "Sans", language: "fr"),
      ])
    #expect(notice.document.notice.title == "Nettoyage")
  }

  @Test func keepsTheCodeOfALanguageThatIsNotKnown() throws {
    let notice = try ReadNotice(
      EFormsSample.notice("<cac:ProcurementProject><cbc:Name languageID=\"LTZ\">x</cbc:Name></cac:ProcurementProject>"))
    #expect(notice.fields == [ReadField(.title, "BT-21", "x", language: "ltz")])
  }

  @Test func putsFieldsInOrderWhereTheNoticeDoesNot() throws {
    let changes =
      "<efac:Changes><efac:Change><efbc:ChangeDescription>later</efbc:ChangeDescription></efac:Change></efac:Changes>"
    let term = """
      <efac:ContractTerm><efbc:TermCode listName="contract-detail">other</efbc:TermCode>\
      <efbc:TermDescription>first</efbc:TermDescription></efac:ContractTerm>
      """
    let notice = try ReadNotice(
      EFormsSample.notice(
        EFormsSample.extensions(
          "<efac:NoticeResult><efac:LotTender>\(term)</efac:LotTender></efac:NoticeResult>\(changes)")))
    #expect(notice.fields.map(\.text) == ["first", "later"])
  }

  @Test func takesNoProseForACode() throws {
    let prose = String(repeating: "word ", count: 50)
    let notice = try ReadNotice(EFormsSample.project("<cbc:SMESuitableIndicator>\(prose)</cbc:SMESuitableIndicator>"))
    #expect(notice.declarations.isEmpty)
  }

  @Test func takesTheCallersLanguageWhereNothingNamesOne() throws {
    let xml = EFormsSample.notice(
      language: nil, "<cac:ProcurementProject><cbc:Name>x</cbc:Name></cac:ProcurementProject>")
    #expect(
      try ReadNotice(xml, language: LanguageCode(rawValue: "sv")).fields == [
        ReadField(.title, "BT-21", "x", language: "sv")
      ])
    #expect(try ReadNotice(xml).fields == [ReadField(.title, "BT-21", "x", language: nil)])
  }

  @Test func readsLotsPartsAndGroups() throws {
    let project = """
      <cac:ProcurementProject><cbc:Name>N</cbc:Name><cbc:Description>D</cbc:Description><cbc:Note>A</cbc:Note>\
      <cac:MainCommodityClassification><cbc:ItemClassificationCode>90910000</cbc:ItemClassificationCode>\
      </cac:MainCommodityClassification></cac:ProcurementProject>
      """
    let notice = try ReadNotice(
      EFormsSample.notice(
        EFormsSample.lot(id: "GLO-0001", scheme: "LotsGroup", project)
          + EFormsSample.lot(id: "PAR-0001", scheme: "Part", project)
          + EFormsSample.lot(id: "LOT-0001", project)))
    #expect(
      notice.fields
        == ["GLO-0001", "PAR-0001", "LOT-0001"].flatMap { lot in
          [
            ReadField(.title, "BT-21", "N", lot: lot), ReadField(.description, "BT-24", "D", lot: lot),
            ReadField(.additionalInformation, "BT-300", "A", lot: lot),
          ]
        })
    let lots = ["PAR-0001", "LOT-0001"].map { id in
      var lot = Lot(id: id)
      (lot.title, lot.cpv) = ("N", ["90910000"])
      return lot
    }
    #expect(notice.document.lots == lots)
    #expect(notice.document.notice.cpv == ["90910000"])
  }
}
