import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// What TED translated is parsed and passed over; nothing else of the notice changes by it.
@Suite struct XMLOmissionTests {
  private static func notice(_ section: String, form: String = "<P>words</P>") -> String {
    "<TED_EXPORT><TRANSLATION_SECTION>\(section)</TRANSLATION_SECTION\n><FORM_SECTION>"
      + "<F02 CATEGORY='ORIGINAL' LG='EN'>\(form)</F02><F02 CATEGORY='TRANSLATION' LG='DE'><P>Worte</P></F02 >"
      + "<!-- < --><N>&amp;</N></FORM_SECTION></TED_EXPORT>"
  }

  private static func names(of tree: XMLTree) -> [ElementName] {
    tree.elements.map(\.name)
  }

  @Test(arguments: [
    "<T>Titel</T>", "", "Titel", "<a/><a>x<!-- </a> --><![CDATA[</T>]]></a>", "<?p </T>?><a b='&lt;>'/>",
  ])
  func passesOverTranslations(_ section: String) throws {
    let source = Self.notice(section)
    let tree = try XMLParser().parse(SourceText(source))
    #expect(String(decoding: tree.text.bytes, as: UTF8.self) == "words\n&\n")
    let place = tree.text.sourceRange(of: 6..<7)
    #expect(Array(source.utf8)[place].elementsEqual("&amp;".utf8))
    #expect(
      tree.elements.map { String(decoding: Array(source.utf8)[Int($0.tagStart)..<Int($0.tagEnd)], as: UTF8.self) } == [
        "<TED_EXPORT>", "<TRANSLATION_SECTION>", "<FORM_SECTION>", "<F02 CATEGORY='ORIGINAL' LG='EN'>", "<P>",
        "<F02 CATEGORY='TRANSLATION' LG='DE'>", "<N>",
      ])
  }

  @Test func anyChunkGivesTheSameTree() throws {
    let source = SourceText(Self.notice("<T>Titel &lt;</T><T><P>Satz</P></T>"))
    let whole = try XMLParser().parse(source)
    for chunk in 8..<80 {
      let tree = try XMLParser(chunk: chunk).parse(source)
      #expect(tree.elements.map(\.tagStart) == whole.elements.map(\.tagStart))
      #expect(tree.text.runs == whole.text.runs)
    }
  }

  @Test(
    arguments: [
      "<TED_EXPORT><FORM_SECTION><F02 CATEGORY='TRANSLATION'><P>Worte</P></F02></FORM_SECTION></TED_EXPORT>",
      "<TED_EXPORT><FORM_SECTION><F02 CATEGORY='ORIGINAL'/><F02 CATEGORY='TRANSLATION'><P>Worte</P></F02>"
        + "</FORM_SECTION></TED_EXPORT>",
      "<TED_EXPORT><FORM_SECTION><F02 CATEGORY='ORIGINAL'><TRANSLATION_SECTION><P>Worte</P></TRANSLATION_SECTION></F02>"
        + "</FORM_SECTION></TED_EXPORT>",
      "<TED><TRANSLATION_SECTION><P>Worte</P></TRANSLATION_SECTION></TED>",
    ])
  func keepsWhatMayBeAllThereIs(_ source: String) throws {
    let tree = try XMLParser().parse(SourceText(source))
    #expect(String(decoding: tree.text.bytes, as: UTF8.self) == "Worte\n")
  }

  @Test(arguments: ["<T><P>x</T>", "<T>&x;</T>", "<T/>\u{FFFF}", "<T a='1' a='2'/>", "<p:T/>", "<T>]]></T>"])
  func tellsOfAFaultInsideAsElsewhere(_ section: String) {
    func fault(_ source: String) -> InputError? {
      #expect(throws: InputError.self) { try XMLParser().parse(SourceText(source)) }
    }
    let inside = fault("<TED_EXPORT><TRANSLATION_SECTION>\(section)</TRANSLATION_SECTION></TED_EXPORT>")
    let elsewhere = fault("<TED_IMPORT><TRANSLATION_SECTION>\(section)</TRANSLATION_SECTION></TED_IMPORT>")
    #expect(inside != nil)
    #expect(inside == elsewhere)
  }

  @Test(
    arguments: [
      XMLLimitTests.Flood(of: "open elements", count: 1_000_000, item: "<a>"),
      XMLLimitTests.Flood(of: "elements", count: 1_000_000, item: "<a/>"),
      XMLLimitTests.Flood(of: "attributes", count: 257, before: "<a", item: " a#=''", after: "/>"),
      XMLLimitTests.Flood(of: "namespaces", count: 100_001, item: "<n xmlns='u#'/>"),
      XMLLimitTests.Flood(of: "element names", count: 50_000, item: "<n#/>"),
      XMLLimitTests.Flood(of: "attribute names", count: 50_000, item: "<n a#=''/>"),
      XMLLimitTests.Flood(of: "instructions", count: 20_001, item: "<?p?>"),
    ])
  func refusesAFloodInside(_ flood: XMLLimitTests.Flood) {
    let error = #expect(throws: InputError.self) { try XMLParser().parse(SourceText(Self.notice(flood.document))) }
    #expect(error?.kind == .limitExceeded)
  }
}
