/// Moves the ends of a find to where a reader would begin and end the quote.
///
/// Phrases name the words that tell a clause, such as `2113-13` or `dumping`. What belongs to such a word is quoted with it: the
/// letter or sign before a number, the other half of a word with a hyphen.
struct QuoteBounds {
  let bytes: [UInt8]
  /// Nothing outside is looked at.
  let limits: Range<Int>

  /// Bytes of the other half of a word.
  private static let longest = 40
  /// Letters of an abbreviation before a number: `Abs.`, `art.`, `L.`.
  private static let longestAbbreviation = 3
  /// Of which so many stand in a row.
  private static let mostAbbreviations = 2

  func widened(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let start = isDigit(bytes[range.lowerBound]) ? citationStart(range.lowerBound) : wordStart(range.lowerBound)
    return start..<wordEnd(range.upperBound)
  }

  /// Of `§ 4` for `4`, of `art. L. 2113` for `2113`.
  private func citationStart(_ number: Int) -> Int {
    var start = number
    for _ in 0..<Self.mostAbbreviations {
      guard let end = endBeforeBlanks(start) else { break }
      if let sign = signStart(before: end) { return sign }
      guard let word = abbreviationStart(before: end) else { break }
      start = word
    }
    return start
  }

  /// Behind the last byte before `offset` that is no blank; nil where there is none.
  private func endBeforeBlanks(_ offset: Int) -> Int? {
    var index = offset
    while index > limits.lowerBound, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 || isNoBreakSpace(index - 1) {
      index -= 1
    }
    return index > limits.lowerBound ? index : nil
  }

  /// True at either byte of U+00A0.
  private func isNoBreakSpace(_ offset: Int) -> Bool {
    bytes[offset] == 0xA0 && offset > limits.lowerBound && bytes[offset - 1] == 0xC2
      || bytes[offset] == 0xC2 && offset + 1 < limits.upperBound && bytes[offset + 1] == 0xA0
  }

  private func signStart(before end: Int) -> Int? {
    func isSign(_ end: Int) -> Bool {
      end - 2 >= limits.lowerBound && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xA7
    }
    guard isSign(end) else { return nil }
    return isSign(end - 2) ? end - 4 : end - 2
  }

  private func abbreviationStart(before end: Int) -> Int? {
    guard bytes[end - 1] == 0x2E else { return nil }
    let start = startOfLetters(before: end - 1)
    return (1...Self.longestAbbreviation).contains(end - 1 - start) ? start : nil
  }

  /// Of `anti-dumping` for `dumping`.
  private func wordStart(_ offset: Int) -> Int {
    guard offset > limits.lowerBound, bytes[offset - 1] == 0x2D else { return offset }
    let start = startOfLetters(before: offset - 1)
    return start < offset - 1 && offset - start <= Self.longest ? start : offset
  }

  private func startOfLetters(before offset: Int) -> Int {
    var start = offset
    while start > limits.lowerBound, isLetter(start - 1) { start -= 1 }
    return start
  }

  /// Of `socio-professional` for `socio`, of `36a` for `36`.
  private func wordEnd(_ offset: Int) -> Int {
    var end = offset
    if end + 1 < limits.upperBound, bytes[end] == 0x2D, isLetter(end + 1) { end += 1 }
    while end < limits.upperBound, isLetter(end) { end += 1 }
    return end - offset <= Self.longest ? end : offset
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// True for any byte of a letter beyond ASCII too.
  private func isLetter(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC3...0xDF: true
    case 0x80...0xBF: offset > limits.lowerBound && (0xC3...0xDF).contains(bytes[offset - 1])
    default: false
    }
  }
}
