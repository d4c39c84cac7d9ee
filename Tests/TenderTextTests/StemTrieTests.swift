import Testing

@testable import TenderText

/// The trie where its layout is at its narrowest.
struct StemTrieTests {
  /// The letters of `*abcdefg*` have the lower codes, which no child of the root has: a base below 0 would lead out of the trie.
  @Test(arguments: ["xy", "y"])
  func keepsEveryLetterInsideTheTrie(_ word: String) {
    let inner = Stem(letters: Array("abcdefg".utf8), extent: .anywhere)
    let index = WordIndex(stems: [
      (stem: inner, classes: [1]), (stem: Stem(letters: Array(word.utf8), extent: .whole), classes: [0]),
    ])
    for letter in "abcdefgxyz" {
      let classes = Self.classes(of: String(letter), in: index)
      #expect(classes == (String(letter) == word ? [0] : []), "`\(letter)`")
    }
    #expect(Self.classes(of: word, in: index) == [0])
    #expect(Self.classes(of: word + "abcdefg", in: index) == [1])
  }

  @Test func findsNothingInAnEmptyTrie() {
    let index = WordIndex(stems: [])
    #expect(Self.classes(of: "a", in: index) == [])
    #expect(Self.classes(of: "", in: index) == [])
  }

  private static func classes(of word: String, in index: WordIndex) -> [WordClass] {
    var classes: [WordClass] = []
    let bytes = Array(word.utf8)
    bytes.withUnsafeBufferPointer { letters in
      index.borrow { $0.append(classesOf: letters, to: &classes) }
    }
    return classes
  }
}
