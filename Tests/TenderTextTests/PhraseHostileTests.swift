import Testing

/// Texts made to make a matcher slow or wrong: each must end, with the finds that are there.
struct PhraseHostileTests {
  private static let megabyte = 1 << 20

  @Test func readsAMegabyteOfOneWord() throws {
    let text = [UInt8](repeating: 0x61, count: Self.megabyte)
    #expect(try PhraseFinder("*aaa*").ranges(in: text) == [0..<Self.megabyte])
    #expect(try PhraseFinder("aaab*").ranges(in: text) == [])
  }

  @Test func readsAMegabyteOfHyphens() throws {
    let letters = Array(repeating: [0x61, 0x2D] as [UInt8], count: Self.megabyte / 2).flatMap(\.self)
    #expect(try PhraseFinder("a a").ranges(in: letters).count > 200_000)
    #expect(try PhraseFinder("a").ranges(in: [UInt8](repeating: 0x2D, count: Self.megabyte)) == [])
  }

  @Test func readsAMegabyteOfBlanks() throws {
    for blank: UInt8 in [0x20, 0x0A, 0x09, 0x0D, 0xAD] {
      let written = blank < 0x80 ? [blank, blank] : [0xC2, blank]
      let bytes = Array(repeating: written, count: Self.megabyte / 2).flatMap(\.self)
      #expect(try PhraseFinder("a").ranges(in: bytes + [0x61]) == [Self.megabyte..<Self.megabyte + 1])
    }
  }

  @Test func readsHyphensAtLineEndsWithoutALine() throws {
    let text = Array(repeating: Array("a-   ".utf8), count: 100_000).flatMap(\.self)
    #expect(try PhraseFinder("aa").ranges(in: text) == [])
  }

  @Test func readsManySentences() throws {
    let text = Array(repeating: Array("Staff. ".utf8), count: 100_000).flatMap(\.self)
    #expect(try PhraseFinder("staff").ranges(in: text).count == 100_000)
    #expect(try PhraseFinder("staff & staff staff").ranges(in: text) == [])
  }

  @Test func readsASentenceOfKnownWords() throws {
    let text = Array(repeating: Array("staff ".utf8), count: 100_000).flatMap(\.self)
    #expect(try PhraseFinder("staff ...6 staff ...6 staff").ranges(in: text).count == 33_250)
    #expect(try PhraseFinder("staff ...6 rights").ranges(in: text) == [])
  }

  @Test func readsAParagraphOfKnownWords() throws {
    let text = Array(repeating: Array("staff rights ".utf8), count: 50_000).flatMap(\.self)
    #expect(try PhraseFinder("staff & rights", within: .paragraph).ranges(in: text).count == 50_000)
    #expect(try PhraseFinder("staff ...6 wages & rights", within: .paragraph).ranges(in: text) == [])
  }

  @Test func looksForTheLongestPhraseThatIsAllowed() throws {
    let words = (0..<15).map { "w" + String(repeating: "x", count: $0) }
    let choices = Array(repeating: "(" + words.joined(separator: " | ") + ")", count: 23)
    let pattern = (choices + ["last"]).joined(separator: " ...40 ")
    let sentence = (0..<300).map { words[$0 % words.count] }.joined(separator: " ") + " last! "
    let text = Array(repeating: Array(sentence.utf8), count: 50).flatMap(\.self)
    #expect(try PhraseFinder(pattern).ranges(in: text).count == 50)
  }
}
