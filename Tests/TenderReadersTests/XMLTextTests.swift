import TenderText
import Testing

@testable import TenderReaders

/// What becomes of white space, and of the words on both sides of a tag.
@Suite struct XMLTextTests {
  @Test(
    arguments: [
      ("a<P>b</P>c", "a\nb\nc\n"),
      ("a<b>b</b>c", "abc\n"),
      ("<P>one</P>\n  <P>two</P>\n", "one\ntwo\n"),
      ("<P>one <b>two</b> <b>three</b></P>", "one two three\n"),
      ("<P>\r\n  one\r\n  two\r\n</P>", "one\n  two\n\n"),
      ("<P> <b> one</b></P>", "one\n"),
      ("one<br/>two", "one\ntwo\n"),
      ("<P></P><P/>", ""),
      ("<P>&#32;&#10;one&#32;</P>", "one \n"),
      ("<P>\u{A0}one</P>", "\u{A0}one\n"),
      ("<P><![CDATA[ <b>&amp;</b> ]]></P>", "<b>&amp;</b> \n"),
      ("a<!-- b -->c<?d e?>f", "acf\n"),
      ("a<![CDATA[]]>b<![CDATA[c]]><![CDATA[d]]>", "abcd\n"),
      ("E<FT TYPE=\"SUP\">2</FT>", "E2\n"),
    ])
  func keepsWordsApartAndLayoutOut(_ content: String, _ expected: String) throws {
    let tree = try XMLParser().parse(SourceText("<r>\(content)</r>"))
    #expect(String(decoding: tree.text.bytes, as: UTF8.self) == expected)
  }

  @Test func endsTheTextOfAnElementBeforeWhiteSpaceAndSeparators() throws {
    let tree = try XMLParser().parse(SourceText("<r><P>one \n</P><P> <b>two </b> </P> <P> </P></r>"))
    let texts = tree.elements.map {
      String(decoding: tree.text.bytes[Int($0.textStart)..<Int($0.textEnd)], as: UTF8.self)
    }
    #expect(texts == ["one \n\ntwo", "one", "two", "two", ""])
  }

  @Test func keepsTheAttributesThatReadersKnow() throws {
    let tree = try XMLParser().parse(
      SourceText("<r xml:lang='fr' other='x'><a languageID='a&amp;#38;b&#xE9;&lt;'/></r>"))
    #expect(tree.attributes.map(\.name) == [.lang, .languageID])
    #expect(tree.attributes.map(\.value) == ["fr", "a&#38;bé<"])
    #expect(tree.elements.map { $0.attributesStart..<$0.attributesEnd } == [0..<1, 1..<2])
  }

  @Test(
    arguments: [
      ("<r/>", "r", ""), ("<a:r xmlns:a='urn:a'/>", "r", "urn:a"),
      ("<r xmlns='urn:b'><s xmlns='urn:c'/></r>", "r", "urn:b"),
    ])
  func namesTheRoot(_ document: String, _ name: String, _ namespace: String) throws {
    let tree = try XMLParser().parse(SourceText(document))
    #expect(tree.rootName == name)
    #expect(tree.rootNamespace == namespace)
  }
}
