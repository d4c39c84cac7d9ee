import TenderDocument

/// The weights of words and letters, ready to be looked up by the byte.
struct LanguageTable: Sendable {
  /// One entry a language, in the order of `FunctionWords`.
  let languages: [LanguageCode]
  /// Open addressing by the hash of a word's lower-case UTF-8; 0 marks a free slot.
  private let hashes: [UInt64]
  /// For the slot of the same index, where its entries stand in `entries`.
  private let ranges: [Range<Int32>]
  private let entries: [Entry]
  /// For each scalar below U+0500, where its entries stand in `entries`.
  private let letters: [Range<Int32>]

  /// What one word or letter is worth for one language.
  private struct Entry {
    var language: Int
    var weight: Float
  }

  /// A word's hash or a letter's value, and the index of a language that has it.
  private typealias Owner = (key: UInt64, language: Int)

  static let shared = LanguageTable()

  private init() {
    let codes = FunctionWords.byLanguage.map(\.language)
    var words: [Owner] = []
    for (index, entry) in FunctionWords.byLanguage.enumerated() {
      for word in entry.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        words.append((Self.hash(word), index))
      }
    }
    var ownLetters: [Owner] = []
    for entry in FunctionWords.letters {
      guard let index = codes.firstIndex(of: entry.language) else { continue }
      ownLetters += entry.letters.unicodeScalars.map { (UInt64($0.value), index) }
    }
    var entries: [Entry] = []
    var hashes = [UInt64](repeating: 0, count: Self.slotCount)
    var ranges = [Range<Int32>](repeating: 0..<0, count: Self.slotCount)
    Self.enter(words, worth: 2, into: &entries) { hash, range in
      var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      hashes[slot] = hash
      ranges[slot] = range
    }
    var letters = [Range<Int32>](repeating: 0..<0, count: 0x500)
    Self.enter(ownLetters, worth: 0.8, into: &entries) { scalar, range in
      if scalar < letters.count { letters[Int(scalar)] = range }
    }
    self.languages = codes.map { LanguageCode(rawValue: $0) }
    self.hashes = hashes
    self.ranges = ranges
    self.entries = entries
    self.letters = letters
  }

  /// Shares `worth` among the languages of each key.
  ///
  /// Sorted pairs and not a dictionary: every run makes this table.
  private static func enter(
    _ owners: [Owner], worth: Float, into entries: inout [Entry], _ body: (UInt64, Range<Int32>) -> Void
  ) {
    let owners = owners.sorted(by: <)
    var index = 0
    while index < owners.count {
      let key = owners[index].key
      let start = entries.count
      while index < owners.count, owners[index].key == key {
        let isKnown = entries.count > start && entries[entries.count - 1].language == owners[index].language
        if !isKnown { entries.append(Entry(language: owners[index].language, weight: 0)) }
        index += 1
      }
      for entry in start..<entries.count { entries[entry].weight = worth / Float(entries.count - start) }
      body(key, Int32(start)..<Int32(entries.count))
    }
  }

  /// A power of two, well above the number of words.
  private static let slotCount = 8192

  /// Adds to `scores`, one a language, what the words and letters of `bytes` speak for.
  ///
  /// - Returns: the number of words.
  func score(_ bytes: UnsafeBufferPointer<UInt8>, into scores: UnsafeMutableBufferPointer<Float>) -> Int {
    var wordCount = 0
    var hash = Self.seed
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if ScalarView.isASCIILetter(byte) {
        hash = Self.add(byte | 0x20, to: hash)
        index += 1
        continue
      }
      if byte & 0xE0 == 0xC0, index + 1 < bytes.count {
        let scalar = Self.lowercased(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        index += 2
        if scalar >= 0xC0 || scalar == 0xB7, scalar != 0xD7, scalar != 0xF7 {
          if scalar < 0x500 { add(letters[Int(scalar)], to: scores) }
          hash = Self.add(UInt8(0xC0 | scalar >> 6), to: hash)
          hash = Self.add(UInt8(0x80 | scalar & 0x3F), to: hash)
          continue
        }
      } else {
        index += byte < 0xE0 ? 1 : byte < 0xF0 ? 3 : 4
      }
      if hash != Self.seed {
        if !Self.isNumbering(bytes, before: index) {
          wordCount += 1
          addWord(hash, to: scores)
        }
        hash = Self.seed
      }
    }
    if hash != Self.seed {
      wordCount += 1
      addWord(hash, to: scores)
    }
    return wordCount
  }

  /// True if the byte before `index` parts one letter from a digit, as in `C.10` or `C10`: that is no French `c`.
  @inline(__always)
  private static func isNumbering(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    let byte = bytes[index - 1]
    let isPoint = byte == 0x2E && index < bytes.count && ScalarView.isDigit(bytes[index])
    guard isPoint || ScalarView.isDigit(byte), index > 1 else { return false }
    return index == 2 || !(ScalarView.isASCIILetter(bytes[index - 3]) || bytes[index - 3] >= 0x80)
  }

  @inline(__always)
  private func addWord(_ hash: UInt64, to scores: UnsafeMutableBufferPointer<Float>) {
    var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return add(ranges[slot], to: scores) }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
  }

  @inline(__always)
  private func add(_ range: Range<Int32>, to scores: UnsafeMutableBufferPointer<Float>) {
    for index in Int(range.lowerBound)..<Int(range.upperBound) {
      scores[entries[index].language] += entries[index].weight
    }
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
