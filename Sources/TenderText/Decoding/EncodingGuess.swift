/// Guesses the single-byte encoding of a text from its pairs of neighbouring letters.
///
/// Each code page is tried with each language it serves: pairs usual in the language count for it, unusual ones, letters
/// in the wrong case and bytes without a meaning against it. Windows-1252 wins a tie, and where there is too little to go by.
struct EncodingGuess {
  /// How often each pair of neighbouring bytes stands in the text, where one is beyond ASCII.
  private var pairs: [(first: UInt8, second: UInt8, count: Int)] = []

  static func best(for bytes: [UInt8]) -> TextEncoding {
    EncodingGuess(bytes).best()
  }

  private init(_ bytes: [UInt8]) {
    var counts = [Int32](repeating: 0, count: 0x10000)
    var previous: UInt8 = 0x20
    for byte in bytes {
      if (previous | byte) & 0x80 != 0 { counts[Int(previous) << 8 | Int(byte)] += 1 }
      previous = byte
    }
    if previous & 0x80 != 0 { counts[Int(previous) << 8 | 0x20] += 1 }
    for (pair, count) in counts.enumerated() where count > 0 {
      pairs.append((UInt8(pair >> 8), UInt8(pair & 0xFF), Int(count)))
    }
  }

  private func best() -> TextEncoding {
    var best = (encoding: TextEncoding.windows1252, score: Int.min)
    let languages = LetterPairs.all
    for (encoding, letters) in Self.candidates {
      let score = score(letters, serving: languages.filter { $0.encodings.contains(encoding) })
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// Code pages, in the order in which they are preferred where the scores agree, with what each byte is in them.
  private static let candidates: [(encoding: TextEncoding, letters: [Letter])] = {
    let encodings: [TextEncoding] = [
      .windows1252, .windows1250, .iso8859_2, .windows1257, .windows1251, .windows1253, .iso8859_7, .iso8859_5,
      .iso8859_15,
      .iso8859_13, .iso8859_16,
    ]
    return encodings.compactMap { encoding in
      CodePage(encoding).map { page in (encoding, (0...255).map { Letter(page[UInt8($0)]) }) }
    }
  }()

  private func score(_ letters: [Letter], serving languages: [LetterPairs]) -> Int {
    var penalty = 0
    var scores = [Int](repeating: 0, count: languages.count)
    for pair in pairs {
      let first = letters[Int(pair.first)]
      let second = letters[Int(pair.second)]
      penalty += second.penalty * pair.count
      if first.isLowercase, second.isUppercase { penalty += 2 * pair.count }
      let key = LetterPairs.Key(first: first.folded, second: second.folded)
      guard !(key.first.isASCII && key.second.isASCII) else { continue }
      for (index, language) in languages.enumerated() {
        scores[index] += (language.worth[key] ?? -3) * pair.count
      }
    }
    return (scores.max() ?? 0) - penalty
  }

  /// What a byte of a code page is to the guess.
  private struct Letter {
    /// In lower case; U+0020 for anything but a letter.
    var folded: Unicode.Scalar = " "
    var isLowercase = false
    var isUppercase = false
    /// What it costs to meet it: much for controls and holes of the page, little for signs hardly used in texts.
    var penalty = 0

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar, !(0x80..<0xA0).contains(scalar.value) else {
        penalty = 6
        return
      }
      let properties = scalar.properties
      if properties.isAlphabetic {
        folded = properties.lowercaseMapping.unicodeScalars.first ?? scalar
        isLowercase = properties.isLowercase
        isUppercase = properties.isUppercase
      } else if !scalar.isASCII, !Self.usualSigns.contains(scalar) {
        penalty = 2
      }
    }

    private static let usualSigns = Set("\u{A0}–—’‘“”„«»•…€§°´²³·±½×™®©‚‹›†¼¾".unicodeScalars)
  }
}
