import TenderDocument

/// The weights of words and letters, ready to be looked up by the byte.
struct LanguageTable: Sendable {
  /// One entry a language, in the order of `FunctionWords`.
  let languages: [LanguageCode]
  /// For each word or letter, by the hash of its lower-case UTF-8: the languages it speaks for and how much.
  private let words: [UInt64: [(language: Int, weight: Float)]]
  private let letters: [UInt32: [(language: Int, weight: Float)]]

  static let shared = LanguageTable()

  private init() {
    let codes = FunctionWords.byLanguage.map(\.language)
    languages = codes.map { LanguageCode(rawValue: $0) }
    var sharers: [UInt64: Set<Int>] = [:]
    for (index, entry) in FunctionWords.byLanguage.enumerated() {
      for word in entry.words.split(whereSeparator: \.isWhitespace) {
        sharers[Self.hash(word.utf8), default: []].insert(index)
      }
    }
    // A word of one language alone is worth three of three.
    words = sharers.mapValues { owners in owners.sorted().map { ($0, 2 / Float(owners.count)) } }
    var owners: [UInt32: Set<Int>] = [:]
    for entry in FunctionWords.letters {
      guard let index = codes.firstIndex(of: entry.language) else { continue }
      for scalar in entry.letters.unicodeScalars { owners[scalar.value, default: []].insert(index) }
    }
    letters = owners.mapValues { owners in owners.sorted().map { ($0, 0.8 / Float(owners.count)) } }
  }

  func evidence(in bytes: ArraySlice<UInt8>) -> LanguageEvidence {
    var evidence = LanguageEvidence(scores: Array(repeating: 0, count: languages.count))
    var hash = Self.seed
    var length = 0
    func endWord() {
      guard length > 0 else { return }
      evidence.wordCount += 1
      if let owners = words[hash] {
        for (language, weight) in owners { evidence.scores[language] += weight }
      }
      hash = Self.seed
      length = 0
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        let lower = byte | 0x20
        if UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower {
          hash = Self.add(lower, to: hash)
          length += 1
        } else {
          endWord()
        }
        index += 1
      } else if byte & 0xE0 == 0xC0, index + 1 < bytes.endIndex {
        let scalar = Self.lowercased(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        index += 2
        guard scalar >= 0xC0 || scalar == 0xB7, scalar != 0xD7, scalar != 0xF7 else {
          endWord()
          continue
        }
        if let owners = letters[scalar] {
          for (language, weight) in owners { evidence.scores[language] += weight }
        }
        hash = Self.add(UInt8(0xC0 | scalar >> 6), to: hash)
        hash = Self.add(UInt8(0x80 | scalar & 0x3F), to: hash)
        length += 2
      } else {
        endWord()
        index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 1
      }
    }
    endWord()
    return evidence
  }

  // MARK: Hashing (FNV-1a)

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { add($1, to: $0) }
  }

  /// Lower case of the letters that two bytes hold in the languages read here.
  @inline(__always)
  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    default: scalar
    }
  }
}
