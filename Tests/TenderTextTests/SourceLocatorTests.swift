import TenderText
import TestSupport
import Testing

/// Lines, columns and bytes of a source, against a plain count.
struct SourceLocatorTests {
  @Test(
    arguments: [
      ("one\ntwo", 4..<7, SourceRange(line: 2, column: 1, endLine: 2, endColumn: 4, offset: 4, length: 3)),
      ("one\r\ntwo", 5..<8, SourceRange(line: 2, column: 1, endLine: 2, endColumn: 4, offset: 5, length: 3)),
      ("one\rtwo", 4..<7, SourceRange(line: 2, column: 1, endLine: 2, endColumn: 4, offset: 4, length: 3)),
      ("one\n\r\ntwo", 6..<9, SourceRange(line: 3, column: 1, endLine: 3, endColumn: 4, offset: 6, length: 3)),
      ("one\n", 4..<4, SourceRange(line: 2, column: 1, endLine: 2, endColumn: 1, offset: 4, length: 0)),
      ("", 0..<0, SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0)),
      ("é€😀x", 9..<10, SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5, offset: 9, length: 1)),
      ("e\u{301}x", 3..<4, SourceRange(line: 1, column: 3, endLine: 1, endColumn: 4, offset: 3, length: 1)),
      ("a\nb\nc", 0..<5, SourceRange(line: 1, column: 1, endLine: 3, endColumn: 2, offset: 0, length: 5)),
    ] as [(String, Range<Int>, SourceRange)])
  func locatesARange(_ text: String, _ range: Range<Int>, _ expected: SourceRange) {
    #expect(SourceLocator(SourceText(text)).locate(range) == expected)
  }

  @Test(arguments: [
    (
      TextEncoding.utf16LittleEndian, 2,
      SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5, offset: 2 + 8, length: 2)
    ),
    (.utf16BigEndian, 0, SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5, offset: 8, length: 2)),
    (.windows1252, 0, SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5, offset: 3, length: 1)),
    (.utf8, 3, SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5, offset: 3 + 9, length: 1)),
  ])
  func countsBytesOfTheSourceAsGiven(_ encoding: TextEncoding, _ mark: Int, _ expected: SourceRange) {
    let source = SourceText(utf8: Array("é€😀x".utf8), encoding: encoding, byteOrderMarkLength: mark)
    #expect(SourceLocator(source).locate(9..<10) == expected)
  }

  @Test func findsTheBytesOfDecodedText() throws {
    let text = "Égalité\r\n€ 😀 des chances\nfin"
    let words = try #require(text.firstRange(of: "chances"))
    let utf16 = text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) {
      $0 += [UInt8(truncatingIfNeeded: $1), UInt8($1 >> 8)]
    }
    let start = text.utf8.distance(from: text.startIndex, to: words.lowerBound)
    let located = SourceLocator(try TextDecoder.decode(utf16)).locate(start..<start + 7)
    let before = text.utf16.distance(from: text.startIndex, to: words.lowerBound)
    #expect(located == SourceRange(line: 2, column: 9, endLine: 2, endColumn: 16, offset: 2 + 2 * before, length: 14))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreesWithAPlainCount(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = ["a", "b", "é", "€", "😀", "\u{301}", "\n", "\r", " "]
    // Some lines are longer than the blocks a locator counts by.
    let count = Int.random(in: 0...4000, using: &generator)
    let isLong = Bool.random(using: &generator)
    var scalars: [Unicode.Scalar] = []
    for _ in 0..<count {
      let scalar = alphabet.randomElement(using: &generator) ?? "a"
      let isLineEnd = scalar == "\n" || scalar == "\r"
      scalars.append(isLineEnd && isLong && Int.random(in: 0..<100, using: &generator) > 0 ? "a" : scalar)
    }
    let encoding = [TextEncoding.utf8, .utf16BigEndian, .iso8859_15].randomElement(using: &generator) ?? .utf8
    let source = SourceText(
      utf8: Array(String(String.UnicodeScalarView(scalars)).utf8), encoding: encoding, byteOrderMarkLength: 2)
    let locator = SourceLocator(source)
    for _ in 0..<40 {
      let start = Int.random(in: 0...count, using: &generator)
      let end = Int.random(in: start...min(count, start + 30), using: &generator)
      let lengths = scalars.map { UTF8.width($0) }
      let bytes = lengths[..<start].reduce(0, +)..<lengths[..<end].reduce(0, +)
      let first = Self.position(of: start, in: scalars, encoding)
      let last = Self.position(of: end, in: scalars, encoding)
      let expected = SourceRange(
        line: first.line, column: first.column, endLine: last.line, endColumn: last.column, offset: 2 + first.offset,
        length: last.offset - first.offset)
      #expect(locator.locate(bytes) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("one\ntwo\r\nthree\r\rfive", ["one", "two", "three", "", "five"]), ("", [""]), ("one\n", ["one", ""]),
  ])
  func givesLinesWithoutTheirEnds(_ text: String, _ lines: [String]) {
    let source = SourceText(text)
    let locator = SourceLocator(source)
    #expect(lines.indices.map { source.string(at: locator.range(ofLine: $0 + 1)) } == lines)
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252])
  func leadsBackFromAPlaceToTheText(encoding: TextEncoding) {
    let text = "é one\ntwo é\r\nthree\n\nfour é"
    let source = SourceText(utf8: Array(text.utf8), encoding: encoding)
    let locator = SourceLocator(source)
    for words in ["é one", "two é", "one\ntwo", "é\r\nthree", "three\n\nfour", "é one\ntwo é\r\nthree\n\nfour é"] {
      guard let found = text.range(of: words) else { continue }
      let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      let range = lower..<lower + words.utf8.count
      #expect(locator.utf8Range(of: locator.locate(range)) == range, "\(words)")
    }
  }

  /// By walking over every scalar.
  private static func position(
    of index: Int, in scalars: [Unicode.Scalar], _ encoding: TextEncoding
  ) -> (line: Int, column: Int, offset: Int) {
    var (line, column, offset) = (1, 1, 0)
    for (number, scalar) in scalars[..<index].enumerated() {
      switch encoding {
      case .utf8: offset += UTF8.width(scalar)
      case .utf16BigEndian: offset += 2 * UTF16.width(scalar)
      default: offset += 1
      }
      let isLineEnd = scalar == "\n" || (scalar == "\r" && !(number + 1 < scalars.count && scalars[number + 1] == "\n"))
      (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column, offset)
  }
}
