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
    #expect(try PhraseFinder("a a").ranges(in: Array(repeating: [0x61, 0x2D], count: Self.megabyte / 2).flatMap(\.self)).count > 200_000)
    #expect(try PhraseFinder("a").ranges(in: [UInt8](repeating: 0x2D, count: Self.megabyte)) == [])
  }

  @Test func readsAMegabyteOfBlanks() throws {
    for blank: UInt8 in [0x20, 0x0A, 0x09, 0x0D, 0xAD] {
      let bytes = blank == 0xAD ? Array(repeating: [0xC2, 0xAD], count: Self.megabyte / 2).flatMap(\.self)
        : [UInt8](repeating: blank, count: Self.megabyte)
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
    let choice = "(" + (0..<15).map { "w\($0)" }.joined(separator: " | ") + ")"
    let pattern = Array(repeating: choice, count: 24).joined(separator: " ...40 ")
    let text = Array(repeating: Array("w 1 ".utf8), count: 20_000).flatMap(\.self)
    #expect(try PhraseFinder(pattern).ranges(in: text) == [])
  }
}
