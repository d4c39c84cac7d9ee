import TenderText
import TestSupport
import Testing

@testable import TenderReport

@Suite struct ExcerptTests {
  /// Words to mark in a source, and the lines wanted: text above, marker below.
  @Test(arguments: [
    ("plain words here", "words", "plain words here", "      ^~~~~"),
    ("  \tindented words  ", "words", "indented words", "         ^~~~~"),
    ("te\u{301}te\u{301} 漢字 words", "漢字", "te\u{301}te\u{301} 漢字 words", "     ^~~~"),
    (
      "a long start before the words and a long end after them", "words", "…before the words and a long end after…",
      "            ^~~~~"
    ),
    ("words and a long end after them, which is cut", "words", "words and a long end after them, which…", "^~~~~"),
    (
      "a start which is cut because it is long, then words", "words", "…is cut because it is long, then words",
      String(repeating: " ", count: 33) + "^~~~~"
    ),
    ("a\u{1B}[0m words", "words", #"a\u{1b}[0m words"#, "           ^~~~~"),
  ])
  func showsTheLineAroundTheWords(source: String, words: String, text: String, marker: String) throws {
    let line = try #require(excerpt(source, isXML: false).lines(at: SampleSource(source).place(words)).first)
    #expect(line.text.string == text)
    #expect(line.marker.string == marker)
  }

  @Test(arguments: [
    ("<a><b>not <i>these</i></b><c>only words here</c></a>", "words", "only words here"),
    ("<a><b code=\"res-ws\"/>text</a>", "res-ws", "<b code=\"res-ws\"/>"), ("words</a>", "words", "words"),
  ])
  func staysInsideTheElement(source: String, words: String, text: String) throws {
    let line = try #require(excerpt(source, isXML: true).lines(at: SampleSource(source).place(words)).first)
    #expect(line.text.string == text)
  }

  @Test func showsThreeLinesOfALongPlace() {
    let source = "start one\n  two\r\nthree\nfour end"
    let place = SampleSource(source).place("one\n  two\r\nthree\nfour")
    let lines = excerpt(source, isXML: false).lines(at: place)
    #expect(lines.map(\.text.string) == ["start one", "two", "three"])
    #expect(lines.map(\.marker.string) == ["      ^~~", "^~~", "^~~~~"])
  }

  @Test func marksAnEmptyPlaceWithOneSign() {
    let lines = excerpt("words", isXML: false).lines(at: SampleSource("words").place("not there"))
    #expect(lines.map(\.text.string) == ["words"])
    #expect(lines.map(\.marker.string) == ["     ^"])
  }

  @Test func cutsWordsThatAreWiderThanThePage() throws {
    let words = String(repeating: "漢字 ", count: 5000)
    let source = "a \(words) z"
    let line = try #require(excerpt(source, isXML: false).lines(at: SampleSource(source).place(words)).first)
    #expect(line.text.width <= 40)
    #expect(line.text.string.hasSuffix("…"))
    #expect(line.marker.width <= 40)
  }

  /// Whatever the text, lines keep the width, and the marker stands under the exact words.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func keepsTheWidthAndMarksTheWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "é", "e\u{301}", "漢", " ", "<", ">", "\t", "\u{1B}", "\u{202E}", "🙂", "word ", "\u{301}"]
    let before = (0..<Int.random(in: 0...90, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
    let after = (0..<Int.random(in: 0...90, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
    let source = before.joined() + "§WORDS§" + after.joined()
    let place = SampleSource(source).place("§WORDS§")
    for isXML in [true, false] {
      let line = try #require(excerpt(source, isXML: isXML).lines(at: place).first, "seed \(seed)")
      #expect(line.text.width <= 40, "seed \(seed)")
      let start = line.marker.string.prefix { $0 == " " }.count
      let parts = line.text.string.unicodeScalars.split(separator: "§", omittingEmptySubsequences: false)
      try #require(parts.count == 3, "seed \(seed)")
      #expect(parts[0].reduce(0) { $0 + $1.terminalWidth } == start, "seed \(seed)")
      #expect(line.marker.string.dropFirst(start) == "^~~~~~~", "seed \(seed)")
    }
  }

  private func excerpt(_ source: String, isXML: Bool) -> Excerpt {
    Excerpt(SourceText(source), isXML: isXML, width: 40)
  }
}
