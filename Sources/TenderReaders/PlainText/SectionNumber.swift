/// The numbering in front of a heading or paragraph: `5.`, `III.2.2)`, `A 7`, `Artikel 4`, `§ 3`, `## `, `a)`.
struct SectionNumber: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// `#` to `######`.
    case markdown(Int)
    /// `5`, `5.1`, `4-2`, `III.2.2)`: the parts, a Roman numeral being one of them.
    case decimal([Int])
    /// `A 7`, `B.3.2`, `Δ3`, `AFC.224`: the parts, the letters being the first.
    case lettered([Int])
    /// `Article 5`, `§ 3`, `CCAP, article 9`, `Part B`: a word and a number, or a letter for one.
    case word(Int)
    /// `A.`, `b)`, `(c)`, `B` before a capital.
    case letter
    /// `•`, `-` and their like.
    case bullet
  }

  var kind: Kind
  /// Bytes of the number as written, without the mark behind it: `5.1`, `Article 5`.
  var textLength: Int
  /// Bytes up to the first character of what is numbered.
  var length: Int
  /// True if `.`, `)`, `:` or a dash ends the number, so that it can't be a quantity.
  var isMarked: Bool

  typealias Bytes = ArraySlice<UInt8>

  /// The numbering at the start of `line`, which begins with no white space; nil where it has none.
  init?(startOf line: Bytes) {
    guard let first = line.first else { return nil }
    let found: SectionNumber? =
      switch first {
      case 0x30...0x39: Self.decimal(line) ?? Self.letter(line)
      case UInt8(ascii: "#"): Self.markdown(line)
      case UInt8(ascii: "("): Self.letter(line)
      case UInt8(ascii: "-"), UInt8(ascii: "*"), 0xE2: Self.bullet(line)
      case 0xC2: Self.bullet(line) ?? Self.word(line)
      case 0x49, 0x4C, 0x56, 0x58:
        Self.decimal(line) ?? Self.lettered(line) ?? Self.letter(line) ?? Self.word(line) ?? Self.part(line)
      case 0x41...0x5A, 0x80...:
        Self.lettered(line) ?? Self.letter(line) ?? Self.word(line) ?? Self.part(line) ?? Self.capital(line)
      // A wrapped line begins in lower case as a rule.
      case 0x61...0x7A: Self.letter(line)
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  /// `line` without the numbering at its start.
  static func strip(from line: Bytes) -> Bytes {
    var rest = ScalarView.dropSpaces(line)
    // Twice at most: `8.2 Lotto 1 – Criteri`.
    for _ in 0..<2 {
      guard let number = SectionNumber(startOf: rest), number.length < rest.count else { break }
      rest = rest.dropFirst(number.length)
    }
    return rest
  }

  private init(_ kind: Kind, _ line: Bytes, textEnd: Int, rest: Bytes, isMarked: Bool) {
    self.kind = kind
    textLength = textEnd - line.startIndex
    length = ScalarView.dropSpaces(rest).startIndex - line.startIndex
    self.isMarked = isMarked
  }

  // MARK: Kinds

  private static func markdown(_ line: Bytes) -> SectionNumber? {
    let rest = line.drop { $0 == UInt8(ascii: "#") }
    let depth = rest.startIndex - line.startIndex
    guard depth <= 6, rest.first == 0x20 else { return nil }
    return SectionNumber(.markdown(depth), line, textEnd: line.startIndex, rest: rest, isMarked: true)
  }

  private static func bullet(_ line: Bytes) -> SectionNumber? {
    let (value, length) = ScalarView.scalar(line, at: line.startIndex)
    let rest = line.dropFirst(length)
    guard bullets.contains(value), let next = rest.first else { return nil }
    // A dash or star without a space behind it may begin a word; a round bullet may not.
    guard next == 0x20 || next == 0x09 || next == 0xC2 || value >= 0x2022 else { return nil }
    return SectionNumber(.bullet, line, textEnd: line.startIndex, rest: rest, isMarked: true)
  }

  /// `* - – — · • ‣ ∙ ■ □ ▪ ● ◦ ✓ ➢ ➤`
  private static let bullets: Set<UInt32> = [
    0x2A, 0x2D, 0x2013, 0x2014, 0xB7, 0x2022, 0x2023, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25CF, 0x25E6, 0x2713, 0x27A2,
    0x27A4,
  ]

  private static func decimal(_ line: Bytes) -> SectionNumber? {
    let isRoman = !ScalarView.isDigit(line[line.startIndex])
    let head = line.prefix { isRoman ? romanValue($0) != nil : ScalarView.isDigit($0) }
    guard let first = isRoman ? roman(head) : number(head) else { return nil }
    // `4-2 Emploi` is a section, `4-2 personnes` and `24-48 h` are quantities.
    let hyphened = Self.parts(of: line[head.endIndex...], by: UInt8(ascii: "-"))
    let isHyphened = !hyphened.0.isEmpty && ScalarView.startsUppercase(ScalarView.dropSpaces(hyphened.1))
    let (parts, rest) = isHyphened ? hyphened : Self.parts(of: line[head.endIndex...], by: UInt8(ascii: "."))
    guard line.first != 0x30 || !parts.isEmpty else { return nil }
    let marked = afterMark(rest)
    let isSpaced = rest.first == 0x20 || rest.first == 0x09 || rest.first == 0xC2
    let end = marked ?? afterDashBeforeCapital(rest) ?? (isSpaced && !(isRoman && parts.isEmpty) ? rest : nil)
    guard let end else { return nil }
    return SectionNumber(
      .decimal([first] + parts), line, textEnd: rest.startIndex, rest: end,
      isMarked: marked != nil || !parts.isEmpty && !isHyphened)
  }

  /// A capital and numbers before a capital or a mark: `A 7 Wertung`, `A.7.2`, `Δ3)`, and the codes of building contracts, `AFC.224`.
  private static func lettered(_ line: Bytes) -> SectionNumber? {
    guard let (letter, length) = code(at: line) ?? capital(at: line) else { return nil }
    var rest = line.dropFirst(length)
    if rest.first == 0x20 || rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
    let head = rest.prefix(while: ScalarView.isDigit)
    guard let first = number(head), first > 0 else { return nil }
    let (parts, end) = Self.parts(of: rest[head.endIndex...], by: UInt8(ascii: "."))
    let marked = afterMark(end)
    let spaced = ScalarView.dropSpaces(end)
    guard marked != nil || end.startIndex < spaced.startIndex && ScalarView.startsUppercase(spaced) else { return nil }
    return SectionNumber(
      .lettered([letter, first] + parts), line, textEnd: end.startIndex, rest: marked ?? spaced, isMarked: marked != nil
    )
  }

  /// The numbers behind a first one, five at most, each behind `separator`, and what follows them.
  private static func parts(of line: Bytes, by separator: UInt8) -> ([Int], Bytes) {
    var rest = line
    var parts: [Int] = []
    while parts.count < 5, rest.first == separator {
      let piece = rest.dropFirst().prefix(while: ScalarView.isDigit)
      guard let part = number(piece) else { break }
      parts.append(part)
      rest = rest[piece.endIndex...]
    }
    return (parts, rest)
  }

  /// A capital alone before another, with no mark between: `B Besondere Vertragsbedingungen`, or the sentence `A Contratada …`.
  private static func capital(_ line: Bytes) -> SectionNumber? {
    guard let (_, length) = capital(at: line) else { return nil }
    let rest = line.dropFirst(length)
    let spaced = ScalarView.dropSpaces(rest)
    guard rest.startIndex < spaced.startIndex, ScalarView.startsUppercase(spaced) else { return nil }
    return SectionNumber(.letter, line, textEnd: rest.startIndex, rest: spaced, isMarked: false)
  }

  /// Two to four Latin capitals before a point and a digit, as one number, and their bytes.
  private static func code(at line: Bytes) -> (Int, Int)? {
    let letters = line.prefix(5).prefix { 0x41...0x5A ~= $0 }
    let rest = line[letters.endIndex...]
    guard (2...4).contains(letters.count), rest.first == UInt8(ascii: "."),
      rest.dropFirst().first.map(ScalarView.isDigit) == true, !isSectionWord(letters)
    else { return nil }
    return (letters.reduce(0) { $0 * 27 + Int($1) - 0x40 }, letters.count)
  }

  /// The place in the alphabet of the Latin or Greek capital that `line` begins with, and its bytes.
  private static func capital(at line: Bytes) -> (Int, Int)? {
    let (value, length) = ScalarView.scalar(line, at: line.startIndex)
    switch value {
    case 0x41...0x5A: return (Int(value) - 0x40, length)
    case 0x391...0x3A9: return (Int(value) - 0x390, length)
    default: return nil
    }
  }

  /// `Part B`, `TEIL II`: a word and a capital or a Roman numeral that stand before another capital, a mark or nothing.
  private static func part(_ line: Bytes) -> SectionNumber? {
    let head = line.prefix(24)
    guard let space = head.firstIndex(of: 0x20) else { return nil }
    let piece = line[(space + 1)...].prefix { 0x41...0x5A ~= $0 }
    guard let first = piece.first, let value = roman(piece) ?? (piece.count == 1 ? Int(first) - 0x40 : nil) else {
      return nil
    }
    let rest = line[piece.endIndex...]
    let spaced = ScalarView.dropSpaces(rest)
    let marked = spaced.isEmpty ? spaced : afterMark(spaced) ?? afterDash(spaced)
    guard
      let end = marked ?? (rest.startIndex < spaced.startIndex && ScalarView.startsUppercase(spaced) ? spaced : nil),
      isSectionWord(line[...space])
    else { return nil }
    return SectionNumber(.word(value), line, textEnd: piece.endIndex, rest: end, isMarked: marked != nil)
  }

  /// A word or two and a number, then a dash, a colon, a point, a capital or the end of the line: not `Article 5 of the law`.
  private static func word(_ line: Bytes) -> SectionNumber? {
    let head = line.prefix(48)
    guard let digit = head.firstIndex(where: ScalarView.isDigit), digit > line.startIndex else { return nil }
    let before = line[..<digit]
    let digits = line[digit...].prefix(while: ScalarView.isDigit)
    guard let value = number(digits) else { return nil }
    let rest = line[digits.endIndex...]
    let spaced = ScalarView.dropSpaces(rest)
    let marked = spaced.isEmpty ? spaced : afterMark(spaced) ?? afterDash(spaced)
    guard let end = marked ?? (ScalarView.startsUppercase(spaced) ? spaced : nil), isSectionWord(before) else {
      return nil
    }
    return SectionNumber(.word(value), line, textEnd: digits.endIndex, rest: end, isMarked: marked != nil)
  }

  private static func letter(_ line: Bytes) -> SectionNumber? {
    let isOpen = line.first == UInt8(ascii: "(")
    let inner = isOpen ? line.dropFirst() : line
    guard let first = inner.first else { return nil }
    let single = inner.prefix(ScalarView.scalar(inner, at: inner.startIndex).length)
    var piece = single
    if ScalarView.isDigit(first) {
      piece = inner.prefix(while: ScalarView.isDigit)
    } else if first >= 0x61, romanValue(first & 0xDF) != nil {
      piece = inner.prefix { romanValue($0 & 0xDF) != nil && $0 >= 0x61 }
    }
    guard piece.count <= 6, first >= 0x80 || ScalarView.isDigit(first) || ScalarView.isASCIILetter(first) else {
      return nil
    }
    guard !ScalarView.isDigit(first) || piece.count <= 2 else { return nil }
    let rest = inner[piece.endIndex...]
    let isPoint = rest.first == UInt8(ascii: ".") && !isOpen && piece.count == single.count
    guard rest.first == UInt8(ascii: ")") || isPoint, let space = rest.dropFirst().first, space == 0x20 || space == 0x09
    else { return nil }
    return SectionNumber(.letter, line, textEnd: piece.endIndex, rest: rest.dropFirst(), isMarked: true)
  }

  // MARK: Pieces

  private static func afterMark(_ rest: Bytes) -> Bytes? {
    guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || mark == UInt8(ascii: ":")
    else {
      return nil
    }
    let after = rest.dropFirst()
    if mark == UInt8(ascii: "."), after.first == UInt8(ascii: ")") { return after.dropFirst() }
    guard let next = after.first else { return after }
    return next == 0x20 || next == 0x09 || next == 0xC2 ? after : nil
  }

  private static func afterDash(_ rest: Bytes) -> Bytes? {
    let (value, length) = ScalarView.scalar(rest, at: rest.startIndex)
    return value == 0x2D || value == 0x2013 || value == 0x2014 ? rest.dropFirst(length) : nil
  }

  /// `3 – ATTRIBUTION`, `3- Objet`.
  private static func afterDashBeforeCapital(_ rest: Bytes) -> Bytes? {
    let spaced = ScalarView.dropSpaces(rest)
    guard !spaced.isEmpty, let end = afterDash(spaced), ScalarView.startsUppercase(ScalarView.dropSpaces(end)) else {
      return nil
    }
    return end
  }

  private static func number(_ digits: Bytes) -> Int? {
    (1...3).contains(digits.count) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  private static func roman(_ text: Bytes) -> Int? {
    guard (1...6).contains(text.count) else { return nil }
    var sum = 0
    var last = 50
    for byte in text {
      guard let value = romanValue(byte) else { return nil }
      sum += value <= last ? value : value - 2 * last
      last = value
    }
    return sum > 0 ? sum : nil
  }

  private static func romanValue(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    default: nil
    }
  }
}
