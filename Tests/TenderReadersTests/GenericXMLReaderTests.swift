import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

@Suite struct GenericXMLReaderTests {
  private static let headings = SectionHeadings(headings: [
    .init(words: "award criteria", role: .awardCriterion, language: LanguageCode(rawValue: "en")),
    .init(words: "performance conditions", role: .performanceCondition, language: LanguageCode(rawValue: "en")),
    .init(words: "selection", role: .selection, language: LanguageCode(rawValue: "en")),
    .init(words: "background", role: .other, language: LanguageCode(rawValue: "en")),
  ])

  @Test func takesEachBlockForAField() throws {
    let document = try read(
      "<doc><p>One <b>bold</b> word.</p><ul><li>first<br/>line</li> <li>lead<ul><li>in</li></ul>out</li></ul></doc>")
    #expect(
      document.fields.map { document.string($0.range) } == ["One bold word.", "first", "line", "lead", "in", "out"])
    #expect(document.fields.map(\.term) == ["p", "li", "li", "li", "li", "li"])
    let paths = document.paths.paths(of: document.fields.map(\.path))
    #expect(
      document.fields.map { paths[$0.path] } == [
        "/doc/p[1]", "/doc/ul[1]/li[1]", "/doc/ul[1]/li[1]", "/doc/ul[1]/li[2]", "/doc/ul[1]/li[2]/ul[1]/li[1]",
        "/doc/ul[1]/li[2]",
      ])
  }

  @Test func findsBlocksInsideInlineElements() throws {
    let document = try read("<doc>a<span>b<p>c</p>d</span>e</doc>")
    #expect(document.fields.map { document.string($0.range) } == ["ab", "c", "de"])
  }

  @Test func inheritsTheLanguage() throws {
    let document = try read(
      "<doc><p>a</p><div xml:lang='fr-BE'><p>b</p><p lang='NLD'>c</p><p xml:lang='?'>d</p></div><p>e</p></doc>",
      language: "en")
    #expect(document.fields.map(\.language?.rawValue) == ["en", "fr", "nl", "fr", "en"])
    #expect(document.notice.languages.map(\.rawValue) == ["en", "fr", "nl"])
  }

  @Test func leavesTheLanguageOpenWhereNobodyNamesIt() throws {
    let document = try read("<doc>a</doc>")
    #expect(document.fields.map(\.language) == [nil])
    #expect(document.notice.languages.isEmpty)
  }

  @Test func givesASectionTheRoleOfItsTitle() throws {
    let roles = try roles(
      """
      <book><title>Cleaning of schools</title><para>intro</para>
      <section><title>2. Award criteria</title><para>price</para>
        <section><title>Quality</title><para>plan</para></section></section>
      <section><info><title>Performance conditions</title></info><para>duty</para></section>
      <para>end</para></book>
      """)
    #expect(
      roles == [
        ["Cleaning of schools": .title], ["intro": .other], ["2. Award criteria": .awardCriterion],
        ["price": .awardCriterion], ["Quality": .awardCriterion], ["plan": .awardCriterion],
        ["Performance conditions": .performanceCondition], ["duty": .performanceCondition], ["end": .other],
      ])
  }

  @Test func givesWhatFollowsAHeadingItsRole() throws {
    let roles = try roles(
      """
      <html><head><title>Tender</title><style>p { color: red }</style></head><body>
      <p>intro</p><div><h1>Selection</h1></div><p>a</p><h2>Details</h2><div><p>b</p></div><h2>Award criteria</h2><p>c</p>
      <h1>Background</h1><p>d</p></body></html>
      """)
    #expect(
      roles == [
        ["Tender": .title], ["intro": .other], ["Selection": .selection], ["a": .selection], ["Details": .selection],
        ["b": .selection], ["Award criteria": .awardCriterion], ["c": .awardCriterion], ["Background": .other],
        ["d": .other],
      ])
  }

  @Test func keepsTheRoleThatTheCallerNames() throws {
    let document = try read("<doc><title>Award criteria</title><p>a</p></doc>", role: .performanceCondition)
    #expect(document.fields.map(\.role) == [.performanceCondition, .performanceCondition])
  }

  @Test func tellsTheTitle() throws {
    let document = try read("<doc><p>No heading.</p><sect><head> Cleaning <i>of</i> schools</head></sect></doc>")
    #expect(document.notice.title == "Cleaning of schools")
    #expect(document.notice.kind == .document)
    #expect(document.format == .xml)
  }

  @Test func refusesADocumentWithoutText() {
    #expect(throws: InputError(.empty, "an XML document must hold text, found nothing but markup")) {
      try read("<doc><p> </p><br/><script>x</script></doc>")
    }
  }

  private func read(_ xml: String, language: String? = nil, role: Role? = nil) throws -> Document {
    let source = SourceText(xml)
    return try GenericXMLReader(headings: Self.headings).read(
      ReaderInput(
        source: source, tree: try XMLParser().parse(source), language: language.map { LanguageCode(rawValue: $0) },
        role: role))
  }

  private func roles(_ xml: String) throws -> [[String: Role]] {
    let document = try read(xml)
    return document.fields.map { [document.string($0.range): $0.role] }
  }
}
