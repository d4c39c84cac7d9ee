import TenderText
import TestSupport
import Testing

/// The way from gathered text back to its source.
struct MappedTextTests {
  /// `Price &amp; cost` as an element would give it, then a separator, then `more` from further on.
  private static let text: MappedText = {
    var text = MappedText()
    append("Price ", at: 10, to: &text)
    append("&", at: 16, sourceLength: 5, to: &text)
    append(" cost", at: 21, to: &text)
    text.appendSeparator()
    append("more", at: 40, to: &text)
    return text
  }()

  @Test(arguments: [
    (0..<5, 10..<15), (0..<6, 10..<16), (0..<7, 10..<21), (6..<7, 16..<21), (7..<12, 21..<26), (0..<12, 10..<26),
    (8..<12, 22..<26),
    (13..<17, 40..<44), (8..<15, 22..<42), (12..<15, 40..<42), (8..<13, 22..<26), (17..<17, 44..<44), (0..<0, 10..<10),
  ])
  func findsTheSourceOfARange(_ range: Range<Int>, _ source: Range<Int>) {
    #expect(Self.text.sourceRange(of: range) == source)
  }

  @Test func joinsRunsThatFollowEachOther() {
    var text = MappedText()
    Self.append("one ", at: 3, to: &text)
    Self.append("two", at: 7, to: &text)
    #expect(text.runs == [MappedText.Run(text: 0, textLength: 7, source: 3, sourceLength: 7)])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "one two")
  }

  @Test func keepsRunsApartThatAreWrittenOtherwise() {
    var text = MappedText()
    Self.append("a", at: 0, sourceLength: 5, to: &text)
    Self.append("b", at: 5, to: &text)
    Self.append("\n", at: 6, sourceLength: 2, to: &text)
    Self.append("c", at: 8, to: &text)
    #expect(text.runs.map(\.sourceLength) == [5, 1, 2, 1])
  }

  @Test func mapsAPlainSourceOntoItself() {
    let text = MappedText(wholeOf: SourceText("Égalité"))
    #expect(text.sourceRange(of: 2..<9) == 2..<9)
  }

  @Test func hasNoSourceForNothing() {
    #expect(MappedText().sourceRange(of: 0..<0) == 0..<0)
    var text = MappedText()
    text.appendSeparator()
    #expect(text.sourceRange(of: 0..<1) == 0..<0)
  }

  @Test func forgetsEverything() {
    var text = Self.text
    text.removeAll()
    #expect(text.bytes.isEmpty && text.runs.isEmpty)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func agreesWithAMapOfEveryByte(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = MappedText()
    // For each byte of the text the source range that it came from; nil for a separator.
    var origins: [Range<Int>?] = []
    var source = 0
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      source += Int.random(in: 0...3, using: &generator)
      let count = Int.random(in: 1...4, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        text.appendSeparator()
        origins.append(nil)
      case 1:
        let written = count + Int.random(in: 1...5, using: &generator)
        Self.append(String(repeating: "x", count: count), at: source, sourceLength: written, to: &text)
        origins += Array(repeating: source..<source + written, count: count)
        source += written
      default:
        Self.append(String(repeating: "x", count: count), at: source, to: &text)
        origins += (0..<count).map { source + $0..<source + $0 + 1 }
        source += count
      }
    }
    for _ in 0..<30 {
      let start = Int.random(in: 0..<origins.count, using: &generator)
      let end = Int.random(in: start + 1...origins.count, using: &generator)
      let own = origins[start..<end].compactMap(\.self)
      guard let first = own.first, let last = own.last else { continue }
      let found = text.sourceRange(of: start..<end)
      #expect(found == first.lowerBound..<last.upperBound, "seed \(seed), \(start)..<\(end)")
      // The way back is the same bytes, without separators at the ends and with all of an indivisible unit.
      let back = text.textRange(ofSource: found, in: 0..<origins.count)
      let expected = origins.indices.filter { origins[$0]?.overlaps(found) == true }
      #expect(back == expected.first.map { $0..<(expected.last ?? $0) + 1 }, "seed \(seed), \(found)")
    }
  }

  private static func append(_ words: String, at source: Int, sourceLength: Int? = nil, to text: inout MappedText) {
    Array(words.utf8).withUnsafeBufferPointer {
      if let sourceLength {
        text.append($0, at: source, sourceLength: sourceLength)
      } else {
        text.append($0, at: source)
      }
    }
  }
}
