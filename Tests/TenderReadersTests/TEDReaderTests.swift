import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

@Suite struct TEDReaderTests {
  @Test(
    arguments: [
      "", "xmlns=\"http://publications.europa.eu/resource/schema/ted/R2.0.9/publication\"",
      "xmlns=\"ted/R2.0.9.S02/publication\"",
      "xmlns=\"http://formex.publications.europa.eu/ted/schema/export/R2.0.9.S01.E01\"",
      "xmlns=\"http://publications.europa.eu/resource/schema/ted/R2.0.8/publication\"",
    ])
  func readsEveryNamespace(_ namespace: String) throws {
    let form = TEDSample.form("<OBJECT_CONTRACT><TITLE><P>Cleaning</P></TITLE></OBJECT_CONTRACT>")
    let notice = try ReadNotice(TEDSample.export(forms: form, attributes: namespace))
    #expect(notice.document.format == .ted)
    #expect(notice.fields == [ReadField(.title, "TITLE", "Cleaning")])
  }

  @Test func recognisesNothingElse() throws {
    for xml in ["<TED_EXPORTS/>", "<ContractNotice/>", "<html/>"] {
      let source = SourceText(xml)
      let input = ReaderInput(
        source: source, tree: try XMLParser().parse(source), language: nil, role: nil, headings: SectionHeadings())
      #expect(!TEDReader().recognises(input))
    }
  }

  @Test func readsAnEmptyExport() throws {
    let notice = try ReadNotice("<TED_EXPORT/>")
    #expect(notice.fields.isEmpty)
    #expect(notice.document.notice.title == nil)
  }

  @Test func readsOnlyOriginals() throws {
    let title = "<OBJECT_CONTRACT><TITLE><P>%</P></TITLE></OBJECT_CONTRACT>"
    let notice = try ReadNotice(
      TEDSample.export(
        forms: TEDSample.form(language: "MT", category: "TRANSLATION", title) + TEDSample.form(language: "GA", title)))
    #expect(notice.fields == [ReadField(.title, "TITLE", "%", language: "ga")])
    #expect(notice.document.notice.languages.map(\.rawValue) == ["ga"])
  }

  @Test func readsTheFirstTranslationWithoutAnOriginal() throws {
    let title = "<OBJECT_CONTRACT><TITLE><P>%</P></TITLE></OBJECT_CONTRACT>"
    let notice = try ReadNotice(
      TEDSample.export(
        forms: "<NOTICE_UUID>1</NOTICE_UUID>" + TEDSample.form(language: "MT", category: "TRANSLATION", title)
          + TEDSample.form(language: "GA", category: "TRANSLATION", title)))
    #expect(notice.fields == [ReadField(.title, "TITLE", "%", language: "mt")])
  }

  @Test func readsTheTextsOfTwoOriginalsAndTheFactsOfOne() throws {
    func form(_ language: String, _ name: String) -> String {
      TEDSample.form(
        language: language,
        """
        <OBJECT_CONTRACT><OBJECT_DESCR ITEM="1"><LOT_NO>A</LOT_NO>
        <AC_QUALITY><AC_CRITERION>\(name)</AC_CRITERION><AC_WEIGHTING>60</AC_WEIGHTING></AC_QUALITY></OBJECT_DESCR>
        </OBJECT_CONTRACT><LEFTI><RESTRICTED_SHELTERED_WORKSHOP/></LEFTI>
        <AWARD_CONTRACT><AWARDED_CONTRACT/></AWARD_CONTRACT>
        """)
    }
    let notice = try ReadNotice(TEDSample.export(forms: form("FR", "qualité") + form("NL", "kwaliteit")))
    #expect(
      notice.fields == [
        ReadField(.awardCriterion, "AC_CRITERION", "qualité", lot: "A", language: "fr"),
        ReadField(.awardCriterion, "AC_CRITERION", "kwaliteit", lot: "A", language: "nl"),
      ])
    let criterion = ReadCriterion(.quality, "qualité", weight: "60")
    #expect(notice.awardLists == [ReadAwardList(lot: "A", .notice, [criterion])])
    #expect(notice.document.lots == [Lot(id: "A")])
    #expect(notice.document.awards == [Award(lot: nil)])
    #expect(
      notice.declarations == [ReadDeclaration("BT-71", "res-ws", source: "<RESTRICTED_SHELTERED_WORKSHOP/>")])
    #expect(notice.document.notice.languages.map(\.rawValue) == ["fr", "nl"])
  }

  @Test func makesOneFieldOfAllParagraphs() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <LEFTI>
          <PERFORMANCE_CONDITIONS>
            <P>A &amp; B<FT TYPE="SUP">2</FT> </P>
            <P>C</P>
          </PERFORMANCE_CONDITIONS>
          <SUITABILITY><P> </P></SUITABILITY>
        </LEFTI>
        """))
    #expect(notice.fields == [ReadField(.performanceCondition, "PERFORMANCE_CONDITIONS", "A & B2 \nC")])
    let document = notice.document
    let field = try #require(document.fields.first)
    #expect(
      document.paths.paths(of: [field.path])
        == [field.path: "/TED_EXPORT/FORM_SECTION[1]/F02_2014[1]/LEFTI[1]/PERFORMANCE_CONDITIONS[1]"])
    #expect(document.source.string(at: document.text.sourceRange(of: field.range)).hasPrefix("A &amp; B<FT"))
  }
}
