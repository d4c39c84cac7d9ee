import TestSupport
import Testing

@testable import TenderText

/// A word has the classes it has, remembered or not.
struct WordMemoTests {
  /// Words of 1 to 24 letters out of few, so that many share a place, a beginning or all but the last letter.
  private static func words(seed: UInt64) -> [[UInt8]] {
    var random = SeededGenerator(seed: seed)
    return (0..<30_000).map { _ in
      (0..<Int.random(in: 1...24, using: &random)).map { _ in "abg".utf8.randomElement(using: &random) ?? 0x61 }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func givesTheClassesOfTheIndex(_ seed: UInt64) {
    let stems = Self.words(seed: seed).prefix(400).enumerated().map { number, word in
      (
        stem: Stem(letters: Array(word.prefix(6)), extent: number % 3 == 0 ? .whole : .beginning),
        classes: [WordClass(number)]
      )
    }
    let index = WordIndex(stems: stems)
    var memo = WordMemo()
    for word in Self.words(seed: seed + 100) {
      var expected: [WordClass] = []
      var found: [WordClass] = []
      let readable = word + [UInt8](repeating: 0x7A, count: WordMemo.longestWord)
      readable.withUnsafeBufferPointer { bytes in
        let letters = UnsafeBufferPointer(rebasing: bytes[..<word.count])
        index.borrow { index in
          index.append(classesOf: letters, to: &expected)
          let signature = memo.borrow { $0.append(classesOf: letters, from: index, to: &found) }
          #expect(signature.map { signature in expected.allSatisfy { signature.mayShare(ClassSignature($0)) } } == true)
        }
      }
      #expect(found == expected, "seed \(seed): “\(String(decoding: word, as: UTF8.self))”")
    }
  }
}
