import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// What is refused, in which words, and where.
@Suite struct XMLRefusalTests {
  private static let control = "remove the character; an XML document can't hold it in any form"
  private static let documentType = "remove the document type declaration; entities and external files are never read"

  @Test(
    arguments: [
      ("", InputError(.empty, "an XML document must have a root element, found nothing but white space")),
      (" \r\n\t", InputError(.empty, "an XML document must have a root element, found nothing but white space")),
      (
        "\n  é<r/>", InputError(.malformedXML, "an XML document must begin with `<`, found `é`", line: 2, column: 3)
      ),
      (
        "\u{FEFF}<r/>",
        InputError(.malformedXML, "an XML document must begin with `<`, found `U+FEFF`", line: 1, column: 1)
      ),
      (
        "<r>é\u{1B}</r>",
        InputError(
          .malformedXML,
          "XML must hold no control character but tab, line feed and carriage return, found U+001B",
          line: 1, column: 5, hint: control)
      ),
      (
        "<r a='\r\0'/>",
        InputError(
          .malformedXML,
          "XML must hold no control character but tab, line feed and carriage return, found U+0000",
          line: 2, column: 1, hint: control)
      ),
      (
        "<?xml version='1.1'?><r/>",
        InputError(
          .unsupported, "the XML version must be 1.0, found `1.1`", line: 1, column: 1,
          hint: "save the document as XML 1.0")
      ),
      (
        "<!-- <!DOCTYPE --><?xml-a?>\r\n <!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
        InputError(
          .documentType, "a tender document must have no document type, found `<!`", line: 2, column: 2,
          hint: documentType)
      ),
      (
        "<r><![CDATA[<!]]><!ENTITY a 'b'></r>",
        InputError(
          .documentType, "a tender document must have no document type, found `<!`", line: 1, column: 18,
          hint: documentType)
      ),
    ])
  func refusesBeforeTheParserSeesIt(_ document: String, _ expected: InputError) {
    #expect(throws: expected) { try XMLParser().parse(SourceText(document)) }
  }

  @Test(
    arguments: [
      (
        "<r><a>x</b></r>", "an end tag must name the element that is open, `a`, found `b`", 1, 12,
        nil
      ),
      (
        "<r>\n<a>x", "every element must be closed, found the end of the document inside `a`", 2, 5,
        "the file may have been cut off; fetch it again"
      ),
      ("<r/>junk", "nothing must follow the root element, found more", 1, 5, nil),
      ("<r/><r/>", "nothing must follow the root element, found more", 1, 5, nil),
      (
        "<r>a&nbsp;b</r>", "only the entities `amp`, `lt`, `gt`, `quot` and `apos` must be used, found `nbsp`", 1, 11,
        "write the character itself or its number, such as `&#160;`"
      ),
      (
        "<r>R & D</r>", "an ampersand must begin a reference such as `&amp;`, found another", 1, 7,
        "write `&amp;` for the character `&`"
      ),
      (
        "<r>R&D</r>", "an ampersand must begin a reference such as `&amp;`, found another", 1, 7,
        "write `&amp;` for the character `&`"
      ),
      ("<r a='1' a='2'/>", "a tag must name an attribute once, found `a` twice", 1, 15, nil),
      ("<p:r/>", "a namespace prefix must be declared, found `p`", 1, 5, nil),
    ] as [(String, String, Int, Int, String?)])
  func saysWhyADocumentIsNotWellFormed(
    _ document: String, _ message: String, _ line: Int, _ column: Int, _ hint: String?
  ) {
    #expect(throws: InputError(.malformedXML, message, line: line, column: column, hint: hint)) {
      try XMLParser().parse(SourceText(document))
    }
  }

  /// The words for these are libxml2's own, which differ between its versions.
  @Test(
    arguments: [
      "<", "<r", "<r>", "<r></r", "< r/>", "<r a/>", "<r a=1/>", "<r a='<'/>", "<r a='1'b='2'/>", "<r>]]></r>",
      "<r><!-- -- --></r>",
      "<r><!-- </r>", "<r><![CDATA[</r>", "<r><?p</r>", "<r><?xml version='1.0'?></r>", " <?xml version='1.0'?><r/>",
      "<r>&#0;</r>",
      "<r>&#xFFFE;</r>", "<r>&#x110000;</r>", "<r>&#xD800;</r>", "<r>&#;</r>", "<r>\u{FFFF}</r>", "<a:b:c/>",
      "<r xmlns:a=''/>",
      "<1/>", "</r>", "<r></r></r>", "<?xml?><r/>", "<?xml version='1.0' standalone='maybe'?><r/>", "<!-- only -->",
    ])
  func refusesWhatIsNotWellFormed(_ document: String) throws {
    let error = #expect(throws: InputError.self) { try XMLParser().parse(SourceText(document)) }
    #expect(error?.kind == .malformedXML)
    #expect(error?.message.isEmpty == false)
  }

  @Test func ignoresWhatADocumentSaysOfItsEncoding() throws {
    let tree = try XMLParser().parse(SourceText("<?xml version='1.0' encoding='UTF-16'?><r>é</r>"))
    #expect(tree.text.bytes == Array("é\n".utf8))
  }
}
