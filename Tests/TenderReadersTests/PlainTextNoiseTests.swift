import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

@Suite struct PlainTextNoiseTests {
  @Test func leavesPageNumbersAndRunningHeadsOut() throws {
    let pages = (1...4).map {
      "Town of Hill – Tender T-38\n\nParagraph number \($0 * 11) is about cleaning.\n\nPage \($0) of 4\n"
    }
    let document = try document(pages.joined(separator: "\u{0C}"))
    #expect(document.words == (1...4).map { "Paragraph number \($0 * 11) is about cleaning." })
  }

  @Test func countsPagesWithoutFormFeeds() throws {
    let pages = (1...3).map { page in
      (1...10).map { "Line \($0) of page \(page) says something about the work.\n\n" }.joined() + "\(page)\n\n"
    }
    let document = try document(pages.joined())
    #expect(document.words.count == 30)
    #expect(!document.words.contains("2"))
  }

  @Test func keepsALoneNumber() throws {
    #expect(try document("Price\n\n60\n\nQuality\n\n40").words == ["Price", "60", "Quality", "40"])
  }

  @Test func keepsLotsThatCountOn() throws {
    let filler = String(repeating: "Some words about the lot.\n\n", count: 9)
    let document = try document((1...4).map { "Lot \($0)\n\n" + filler }.joined())
    #expect(document.words.filter { $0.hasPrefix("Lot") } == ["Lot 1", "Lot 2", "Lot 3", "Lot 4"])
  }

  @Test func joinsASentenceAcrossPages() throws {
    let text = "The supplier keeps to the principle of non-\n\n1\n\u{0C}\ndiscrimination in all it does.\n\n2\n"
    let document = try document(text)
    #expect(document.words == ["The supplier keeps to the principle of non-\ndiscrimination in all it does."])
    let field = try #require(document.fields.first)
    let source = document.text.sourceRange(of: field.range)
    #expect(
      document.source.string(at: source)
        == "The supplier keeps to the principle of non-\n\n1\n\u{0C}\ndiscrimination in all it does.")
  }

  @Test func mapsWordsBehindNoiseToTheirPlace() throws {
    let text = "First page text here.\n\n1\n\u{0C}Second page text here.\n\n2\n"
    let document = try document(text)
    let field = try #require(document.fields.last)
    #expect(SourceLocator(document.source).locate(document.text.sourceRange(of: field.range)).line == 4)
  }

  @Test func dropsTextSetUpright() throws {
    let document = try document("Before it.\n\nPO\nLI\n\nCY\n T\nRE\nN\nDS\n\nAfter it.")
    #expect(document.words == ["Before it.", "After it."])
  }

  @Test func keepsAFewShortLines() throws {
    #expect(try document("Ja\nNej\nJa").words == ["Ja", "Nej", "Ja"])
  }

  private func document(_ text: String) throws -> Document {
    try PlainTextReader(headings: .sample).read(ReaderInput(source: SourceText(text), tree: nil))
  }
}

extension Document {
  /// The words of each field.
  fileprivate var words: [String] { fields.map { string($0.range) } }
}
