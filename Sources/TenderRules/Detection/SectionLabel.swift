import TenderText

/// The number by which a text names one of its sections: `5.2`, `B1.3`, `KPI 4`, `Article 7`.
struct SectionLabel: Equatable {
  /// Capitals in front of the number: `B`, `KPI`; empty for none.
  var code: String
  /// Never empty.
  var numbers: [Int]
  /// True behind a word such as `article`.
  var isNamed: Bool
  /// Byte offset of its first character, the word left out.
  var start: Int
  var end: Int

  /// True if the section called `other` is this one or lies in it.
  func holds(_ other: SectionLabel) -> Bool {
    code == other.code && other.numbers.starts(with: numbers)
  }

  /// True if no quantity looks like it: `5.2`, `KPI 4`, `article 7`.
  var isSure: Bool { numbers.count > 1 || !code.isEmpty || isNamed }
}

/// Finds section numbers in running text.
struct SectionLabelScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// All that may be labels, in order; quantities with a sign of their own (`5 %`, `€ 3.50`, `L. 2113-12`) are left out.
  func labels(in range: Range<Int>) -> [SectionLabel] {
    var found: [SectionLabel] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let label = label(at: index, in: range)
      if let label { found.append(label) }
      index = label?.end ?? index
      while index < range.upperBound, Self.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".") { index += 1 }
    }
    return found
  }

  /// The label that a paragraph or line begins with, behind bullets and bars.
  func label(atStartOf range: Range<Int>) -> SectionLabel? {
    guard let digit = bytes[range].prefix(24).firstIndex(where: Self.isDigit), let label = label(at: digit, in: range)
    else { return nil }
    // Nothing but a bullet, the code and the word may stand in front.
    var words = 0
    var inWord = false
    for index in range.lowerBound..<label.start {
      let isLetter = Self.isLetter(bytes[index])
      if isLetter, !inWord { words += 1 }
      inWord = isLetter
    }
    return words <= (label.isNamed ? 1 : 0) ? label : nil
  }

  private func label(at digit: Int, in range: Range<Int>) -> SectionLabel? {
    var numbers: [Int] = []
    var index = digit
    while numbers.count < 6 {
      let first = index
      var value = 0
      while index < range.upperBound, Self.isDigit(bytes[index]), index - first < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard (1...3).contains(index - first) else { return nil }
      numbers.append(value)
      guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: "."), Self.isDigit(bytes[index + 1]) else { break }
      index += 1
    }
    guard !isQuantity(endingAt: index, in: range, parts: numbers.count) else { return nil }
    let (code, start) = code(before: digit, in: range)
    if code.isEmpty, start > range.lowerBound, Self.isLetter(bytes[start - 1]) || Self.isNumeric(bytes[start - 1]) {
      return nil
    }
    return SectionLabel(
      code: code, numbers: numbers, isNamed: code.isEmpty && isNamed(before: digit, in: range), start: start, end: index)
  }

  /// `5,2`, `5 %`, `4.1/6`, `5th`; a dash goes on to another section only behind `4.1`.
  private func isQuantity(endingAt end: Int, in range: Range<Int>, parts: Int) -> Bool {
    guard end < range.upperBound else { return false }
    let next = bytes[end]
    if Self.isLetter(next) && next != 0xC2 && next != 0xE2 || next == UInt8(ascii: "%") || next == UInt8(ascii: "/") { return true }
    let after = end + 1 < range.upperBound ? bytes[end + 1] : 0x20
    if next == UInt8(ascii: ","), Self.isDigit(after) { return true }
    if next == UInt8(ascii: "-"), Self.isDigit(after), parts < 2 { return true }
    // A percent or euro sign behind a space.
    let isSpaced = next == 0x20 || next == 0xC2
    let sign = next == 0xC2 && end + 2 < range.upperBound ? bytes[end + 2] : after
    return isSpaced && (sign == UInt8(ascii: "%") || sign == 0xE2)
  }

  /// Up to four capitals: right in front, or two and more before a space or dash.
  private func code(before digit: Int, in range: Range<Int>) -> (String, start: Int) {
    var end = digit
    let isApart =
      digit > range.lowerBound && (bytes[digit - 1] == 0x20 || bytes[digit - 1] == UInt8(ascii: "-"))
    if isApart { end -= 1 }
    var start = end
    while start > range.lowerBound, (0x41...0x5A).contains(bytes[start - 1]) { start -= 1 }
    let isWhole = start == range.lowerBound || !Self.isLetter(bytes[start - 1])
    guard (isApart ? 2...4 : 1...4).contains(end - start), isWhole else { return ("", digit) }
    return (String(decoding: bytes[start..<end], as: UTF8.self), start)
  }

  private func isNamed(before digit: Int, in range: Range<Int>) -> Bool {
    var end = digit
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2
      || bytes[end - 1] == UInt8(ascii: ".")
    { end -= 1 }
    var start = end
    while start > range.lowerBound, Self.isLetter(bytes[start - 1]) { start -= 1 }
    guard start < end else { return false }
    let word = Folding.words(of: String(decoding: bytes[start..<end], as: UTF8.self))
    return Self.sectionWords.contains { word.hasPrefix($0) }
  }

  /// How `article`, `clause`, `section`, `paragraph`, `point` begin in the languages of the rules, folded; `lot` is none of them.
  private static let sectionWords = [
    "art", "claus", "clau", "section", "secc", "secció", "chapit", "chapter", "condition", "schedule", "paragra", "point",
    "klaus", "abschnitt", "ziffer", "absatz", "punkt", "punct", "punto", "ponto", "avsnitt", "afsnit", "kapit", "kapitel",
    "capitol", "capitul", "sezion", "section", "§", "kohta", "kohd", "luku", "rozdzia", "ust", "cl", "bod", "nodal", "pants",
    "αρθρ", "sub-clause", "subclause", "onderdeel", "hoofdstuk", "atal", "klausul",
  ]

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "$")
      || isDigit(byte)
  }

  /// Letters of every script but for the bytes of `£ € –`, which are told apart by their first byte.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 && byte != 0xE2 || (0x80...0xBF).contains(byte)
  }
}
