import TenderDocument
import TenderRules
import TenderText
import Testing

@testable import TenderReport

@Suite struct PassageTests {
  @Test(
    arguments: [
      ("The first. Here «the words» stand. Next one.", "Here ", " stand."),
      ("«the words» stand.", "", " stand."), ("See art. 5 for «the words» of law", "See art. 5 for ", " of law"),
      ("Is it? (Yes, «the words»!) No", "(Yes, ", "!) No"), ("A heading\n\n«the words»\n\nAnother", "", ""),
      ("over\ntwo «the words» lines\nhere", "over two ", " lines here"),
      ("ends in «the words».\n\nNext.", "ends in ", "."),
    ])
  func showsTheSentenceAroundTheWords(marked: String, before: String, after: String) throws {
    let passage = try #require(try Self.passage(marked))
    #expect(passage.before.string == before)
    #expect(passage.words.string == "the words")
    #expect(passage.after.string == after)
  }

  @Test func cutsALongSentenceAtAWord() throws {
    let long = String(repeating: "abcdefgh ", count: 100)
    let passage = try #require(try Self.passage("\(long)«the words» \(long)"))
    #expect(passage.before.string.hasPrefix("… abcdefgh ") && passage.before.string.count < 270)
    #expect(passage.after.string.hasSuffix(" abcdefgh…") && passage.after.string.count < 270)
  }

  /// The reader sees what the document says, not how its XML writes it.
  @Test func readsEntitiesAsTheirCharacters() throws {
    let source = SourceText("<p>Equality &amp; diversity for all</p>")
    var text = MappedText()
    for (words, offset, length) in [("Equality ", 3, 9), ("&", 12, 5), (" diversity for all", 17, 18)] {
      Array(words.utf8).withUnsafeBufferPointer { text.append($0, at: offset, sourceLength: length) }
    }
    var document = Document(
      format: .xml, source: source, text: text, paths: PathTable(isXPath: true), notice: Notice(kind: .other))
    document.fields = [
      Field(path: -1, role: .other, language: LanguageCode(rawValue: "en"), range: 0..<text.bytes.count)
    ]
    let place = Place(path: "", range: SourceLocator(source).locate(3..<27))
    let passage = try #require(PassageFinder(document).passage(at: place))
    #expect(passage.words.string == "Equality &amp; diversity")
    #expect(passage.after.string == " for all")
    #expect(passage.language?.rawValue == "en")
    let tag = Place(path: "", range: SourceLocator(source).locate(0..<3))
    #expect(PassageFinder(document).passage(at: tag) == nil)
  }

  private static func passage(_ marked: String) throws -> HTMLPassage? {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let source = SampleSource(text)
    return PassageFinder(source.document(.text, Notice(kind: .document))).passage(at: source.place("the words"))
  }
}
