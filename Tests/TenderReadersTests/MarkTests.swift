import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Marks: remarks about findings to ignore.
@Suite struct MarkTests {
  // MARK: Words

  @Test(
    arguments: [
      ("ignore L09 until 2027-03-01: the reason", ["L09"], "2027-03-01", "the reason"),
      (
        " ignore L09, L13 L14 until 2027-03-01 : a reason: and more ", ["L09", "L13", "L14"], "2027-03-01",
        "a reason: and more"
      ),
      ("ignore L09 until=\"2027-03-01\" reason=\"said 'so'\"", ["L09"], "2027-03-01", "said 'so'"),
      ("ignore reason='first' until='2027-03-01' L09", ["L09"], "2027-03-01", "first"),
      ("ignore L09\n  until 2027-03-01:\n  the reason", ["L09"], "2027-03-01", "the reason"),
      ("ignore L09: the reason", ["L09"], nil, "the reason"),
      ("ignore L09 until 2027-03-01", ["L09"], "2027-03-01", nil),
      ("ignore", [], nil, nil), ("ignore L09 until:", ["L09"], "", ""),
    ] as [(String, [String], String?, String?)])
  func readsRulesDayAndReason(words: String, rules: [String], until: String?, reason: String?) {
    let mark = MarkGrammar.mark(words[...], source: 0..<9)
    #expect(mark.rules == rules && mark.until == until && mark.reason == reason && mark.fault == nil, "\(mark)")
    #expect(mark.scope == 9..<9)
  }

  @Test func readsAMarkAboutTheWholeDocument() {
    let mark = MarkGrammar.mark("ignore-document L09 until 2027-03-01: reason", source: 0..<9)
    #expect(mark.scope == nil && mark.rules == ["L09"] && mark.fault == nil)
  }

  @Test(arguments: [
    ("ignroe L09", "a mark must say `ignore` or `ignore-document`, found `ignroe`"),
    ("", "a mark must say `ignore` or `ignore-document`, found ``"),
    ("ignore = L09", "a mark must have a word where it has `=`"),
    ("ignore L09 \"L13\"", "a mark must have a word where it has `\"`"),
    ("ignore L09: " + String(repeating: "a", count: 2000), "a mark must have at most 2000 bytes"),
  ])
  func saysWhatItCannotRead(words: String, fault: String) {
    #expect(MarkGrammar.mark(words[...], source: 0..<9).fault == fault)
  }

  // MARK: XML

  @Test(arguments: [
    ("<a><!-- fairtender: ignore L09 --><b>x<c/></b><d/></a>", "<b>x<c/></b>"),
    ("<a><?fairtender ignore L09?> \n <b/><d/></a>", "<b/>"),
    ("<a><?fairtender ignore L09?><!-- other --><?p?><b x='>/'>y</b></a>", "<b x='>/'>y</b>"),
    ("<?xml version='1.0'?><!--fairtender:ignore L09--><a><b/></a>", "<a><b/></a>"),
    ("<a><b><?fairtender ignore L09?>words <i>more</i></b><c/></a>", "words <i>more</i></b>"),
    ("<a><b><?fairtender ignore L09?><![CDATA[<c/>]]></b><c/></a>", "<![CDATA[<c/>]]></b>"),
    ("<a><b><?fairtender ignore L09?></b><c/></a>", ""), ("<a/><?fairtender ignore L09?>", ""),
    ("<a><!-- fairtender: ignore L09 --><b><b/></b><b/></a>", "<b><b/></b>"),
    ("<a><b><!-- Fairtender: ignore L09 --><c>d</c></b></a>", "<c>d</c>"),
  ])
  func isAboutTheElementThatFollows(xml: String, scope: String) throws {
    let source = SourceText(xml)
    let marks = XMLMarkScanner.marks(in: source)
    try #require(marks.count == 1)
    #expect(marks[0].scope.map(source.string) == scope)
    #expect(source.string(at: marks[0].source).contains("ignore L09"))
  }

  @Test(arguments: [
    "<a><!-- fairtender is nice --></a>", "<a>fairtender: ignore L09</a>", "<a b='fairtender'/>", "<fairtender/>",
    "<a><![CDATA[<!-- fairtender: ignore L09 -->]]></a>", "<a><?fairtenders ignore L09?></a>",
    "<a><!-- unfairtender: ignore L09 --></a>", "<a b='<!-- fairtender: ignore L09 -->'/>",
  ])
  func takesNothingElseForAMark(xml: String) {
    #expect(XMLMarkScanner.marks(in: SourceText(xml)) == [])
  }

  @Test func readsMarksInsideEachOther() {
    let source = SourceText("<a><?fairtender ignore L01?><b><?fairtender ignore L02?><c>1</c></b><c>2</c></a>")
    let scopes = XMLMarkScanner.marks(in: source).map { $0.scope.map(source.string) }
    #expect(scopes == ["<b><?fairtender ignore L02?><c>1</c></b>", "<c>1</c>"])
  }

  @Test func marksOfXMLAreInNoFieldAndMoveNothing() throws {
    let mark = "<!-- fairtender: ignore L09 until 2027-03-01: no discrimination -->"
    let xml = "<doc><p>First.</p>\(mark)<p>Second words.</p></doc>"
    let document = try ReaderCatalog(headings: .sample).read(SourceText(xml))
    #expect(document.fields.map { document.string($0.range) } == ["First.", "Second words."])
    #expect(
      document.fields.map { document.source.string(at: document.text.sourceRange(of: $0.range)) }.last
        == "Second words.")
    #expect(document.marks.map { $0.scope.map(document.source.string) } == ["<p>Second words.</p>"])
  }

  // MARK: Text

  private static let mark = "[fairtender: ignore L09 until 2027-03-01: no discrimination]"

  private func read(_ text: String) throws -> Document {
    try ReaderCatalog(headings: .sample).read(SourceText(text))
  }

  private func scopes(_ text: String) throws -> [String?] {
    let document = try read(text)
    return document.marks.map { $0.scope.map(document.source.string) }
  }

  @Test func isAboutTheParagraphThatFollows() throws {
    #expect(try scopes("Tender\n\n\(Self.mark)\nOne line,\nanother.\n\nMore.") == ["One line,\nanother."])
    #expect(try scopes("Tender\n\n\(Self.mark)\n\nA paragraph.\n\nMore.") == ["A paragraph."])
    #expect(try scopes("Tender\n\nA paragraph.\n\n\(Self.mark)") == [""])
  }

  @Test func isAboutTheSectionWhoseHeadingFollows() throws {
    let text = "Tender\n\n1 Parking\n\nNone.\n\n\(Self.mark)\n2 Food\n\nSoup.\n\n2.1 Bread\n\nRye.\n\n3 Drink\n\nTea."
    #expect(try scopes(text) == ["2 Food\n\nSoup.\n\n2.1 Bread\n\nRye."])
  }

  @Test func aTextReadsAsIfItsMarksWereNotThere() throws {
    let lines = [
      "Tender for food", "", "1 Award criteria", "", "The price counts for sixty points and", "quality for forty.", "",
      "- soup", "- bread",
    ]
    let plain = try read(lines.joined(separator: "\n"))
    for lineEnd in ["\n", "\r\n", "\r"] {
      for index in lines.indices {
        var marked = lines
        marked.insert("  " + Self.mark + " ", at: index)
        let document = try read(marked.joined(separator: lineEnd))
        let words = { (document: Document) in
          document.fields.map { document.string($0.range).replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
        }
        #expect(words(document) == words(plain), "line \(index)")
        #expect(document.fields.map(\.role) == plain.fields.map(\.role))
        for field in document.fields where !document.string(field.range).contains(where: \.isNewline) {
          let source = document.text.sourceRange(of: field.range)
          #expect(document.source.string(at: source) == document.string(field.range))
        }
        #expect(document.marks.count == 1 && document.source.string(at: document.marks[0].source) == Self.mark)
      }
    }
  }

  @Test func aMarkThatDoesNotEndStaysInTheText() throws {
    let document = try read("Tender\n\n[fairtender: ignore L09 until 2027-03-01: bidders must be locals\n\nMore.")
    #expect(document.fields.map { document.string($0.range) }.contains { $0.contains("must be locals") })
    #expect(document.marks.map(\.fault) == ["a mark must end in `]` on its own line, after 2000 bytes at most"])
  }

  @Test(arguments: [
    "See [fairtender: ignore L09] here.", "[ fairtender: ignore L09]", "fairtender: ignore L09",
    "[fairtender ignore L09]",
  ])
  func takesNoOtherLineForAMark(line: String) throws {
    let document = try read("Tender\n\n\(line)\n\nMore.")
    #expect(document.marks == [])
    #expect(document.fields.map { document.string($0.range) }.contains(line))
  }

  @Test func readsNoMoreMarksThanAreOfUse() throws {
    let text = "Tender\n\n" + String(repeating: Self.mark + "\n", count: MarkGrammar.most + 5) + "\nWords."
    #expect(try read(text).marks.count == MarkGrammar.most)
    let xml = "<a>" + String(repeating: "<?fairtender ignore L09?>", count: MarkGrammar.most + 5) + "<b/></a>"
    #expect(XMLMarkScanner.marks(in: SourceText(xml)).count == MarkGrammar.most)
  }
}
