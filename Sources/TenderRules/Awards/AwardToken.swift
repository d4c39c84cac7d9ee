import TenderText

/// A piece of the text of award criteria, as far as weights are concerned.
struct AwardToken: Equatable {
  enum Kind: Equatable {
    /// Folded.
    case word(String)
    case number(Double)
    case percent
    case perMille
    /// Ends an item: a line end, a semicolon, a bullet.
    case itemEnd
    /// Parts items, or a name from its weight.
    case dash
    /// Any other mark.
    case mark(UInt8)
  }

  let kind: Kind
  /// In the document's text.
  let range: Range<Int>
  /// Of the word; 0 for any other token.
  let head: WordHeads.Head
  /// A tab stands before it, which parts columns.
  let followsTab: Bool

  init(kind: Kind, range: Range<Int>, followsTab: Bool = false) {
    self.kind = kind
    self.range = range
    self.followsTab = followsTab
    if case .word(let word) = kind { head = WordHeads.head(of: word) } else { head = 0 }
  }

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// Bytes of blanks before `next`; as many as part columns where a tab stands there.
  func gap(before next: AwardToken) -> Int {
    let bytes = next.range.lowerBound - range.upperBound
    return next.followsTab ? max(bytes, Self.columnGap) : bytes
  }

  /// Bytes of blanks that part columns.
  static let columnGap = 3

  /// - Parameter mark: in ASCII.
  func isMark(_ mark: Unicode.Scalar) -> Bool {
    if case .mark(let own) = kind { own == UInt8(ascii: mark) } else { false }
  }

  /// The tokens of `range` of `bytes`, which are well-formed UTF-8.
  static func tokens(in bytes: [UInt8], _ range: Range<Int>) -> [AwardToken] {
    var lexer = AwardLexer(bytes: bytes, position: range.lowerBound, end: range.upperBound)
    return lexer.tokens()
  }
}

/// Reads tokens from left to right.
private struct AwardLexer {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  mutating func tokens() -> [AwardToken] {
    var tokens: [AwardToken] = []
    while position < end {
      let start = position
      guard let kind = next() else { continue }
      let followsTab = start > 0 && bytes[start - 1] == UInt8(ascii: "\t")
      tokens.append(AwardToken(kind: kind, range: start..<position, followsTab: followsTab))
    }
    return tokens
  }

  /// nil for blanks.
  private mutating func next() -> AwardToken.Kind? {
    let byte = bytes[position]
    switch byte {
    case 0x30...0x39: return number()
    case 0x25: return step(.percent)
    case 0x0A, 0x3B: return step(.itemEnd)
    case 0x20, 0x09, 0x0D: return step(nil)
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: return letters()
    default: return step(.mark(byte))
    }
  }

  private mutating func step(_ kind: AwardToken.Kind?) -> AwardToken.Kind? {
    position += 1
    return kind
  }

  /// Digits with one decimal point or comma; a second one makes it no number. Round thousands may have one too: `4,500`.
  private mutating func number() -> AwardToken.Kind {
    var digits = ""
    var points = 0
    while position < end {
      let byte = bytes[position]
      if (0x30...0x39).contains(byte) {
        digits.unicodeScalars.append(Unicode.Scalar(byte))
      } else if byte == 0x2E || byte == 0x2C, position + 1 < end, (0x30...0x39).contains(bytes[position + 1]) {
        points += 1
        digits += "."
      } else {
        break
      }
      position += 1
    }
    guard points <= 1, digits.utf8.count <= 9, let value = Double(digits) else { return .word(digits) }
    return .number(isThousands(digits) ? (value * 1000).rounded() : value)
  }

  /// `4.500` before no percent sign.
  private func isThousands(_ digits: String) -> Bool {
    let parts = digits.split(separator: ".")
    guard parts.count == 2, parts[0].utf8.count <= 3, parts[0] != "0", parts[1].utf8.count == 3,
      parts[1].hasSuffix("00")
    else { return false }
    return bytes[position..<end].first { $0 != 0x20 } != 0x25
  }

  private mutating func letters() -> AwardToken.Kind? {
    let start = position
    var all: UInt8 = 0
    var mayHoldMark = false
    while position < end {
      let byte = bytes[position]
      guard byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A else { break }
      all |= byte
      // All bullets and dashes begin with these.
      mayHoldMark = mayHoldMark || byte == 0xE2 || byte == 0xC2
      position += 1
    }
    // Nearly all words: nothing to fold but capitals.
    if all < 0x80 { return .word(smallLetters(start..<position)) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let folded = Folding.words(of: text)
    if folded.isEmpty {
      if text.unicodeScalars.first == "×" { return .mark(UInt8(ascii: "*")) }
      // Bullets and dashes part items; blanks of other widths do not.
      if text.unicodeScalars.contains(where: { Self.bullets.contains($0) }) { return .itemEnd }
      if text.unicodeScalars.contains(where: { Self.dashes.contains($0) }) { return .dash }
      return text.unicodeScalars.contains("‰") ? .perMille : nil
    }
    guard mayHoldMark,
      let gap = text.unicodeScalars.firstIndex(where: { Self.bullets.contains($0) || Self.dashes.contains($0) }),
      gap > text.startIndex
    else {
      return .word(folded)
    }
    position = start + text.utf8.distance(from: text.startIndex, to: gap)
    return .word(Folding.words(of: String(text[..<gap])))
  }

  private func smallLetters(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { letters in
      for (place, index) in range.enumerated() { letters[place] = bytes[index] | 0x20 }
      return range.count
    }
  }

  private static let dashes: Set<Unicode.Scalar> = ["–", "—", "−"]
  private static let bullets: Set<Unicode.Scalar> = ["•", "▪", "●", "·", "◦", "‣", "■", "►", "➢"]
}
