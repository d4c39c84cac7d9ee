import TenderText

/// Reads section numbers out of text.
struct SectionLabelReader {
  private enum Token {
    /// A range in `scalars`.
    case word(Range<Int>)
    case number([Int], isRoman: Bool = false)
    case mark(Unicode.Scalar)
  }

  private let scalars: [Unicode.Scalar]
  private let joints: Set<Unicode.Scalar>
  private var tokens: [(token: Token, followsSpace: Bool)] = []

  /// - Parameter joints: what stands between the parts of a number; a hyphen is else that of a range.
  init(_ text: String, joints: Set<Unicode.Scalar> = ["."]) {
    scalars = Array(text.unicodeScalars)
    self.joints = joints
    var followsSpace = true
    var position = 0
    while position < scalars.count {
      let start = position
      switch Self.kind(scalars[position]) {
      case .space:
        followsSpace = true
        position += 1
        continue
      case .digit: tokens.append((.number(numbers(at: &position)), followsSpace))
      case .letter:
        while position < scalars.count, Self.kind(scalars[position]) == .letter { position += 1 }
        tokens.append((.word(start..<position), followsSpace))
      case .mark:
        tokens.append((.mark(scalars[position]), followsSpace))
        position += 1
      }
      followsSpace = false
    }
    readRomanNumerals()
    readOrdinals()
  }

  /// Makes numbers of `čl. IV` and of `III.4`, and of `IV.` at the very start.
  private mutating func readRomanNumerals() {
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard case .word(let word) = tokens[index].token, let value = RomanNumeral.value(scalars[word]) else { continue }
      if index + 2 < tokens.count, isMark(".", at: index + 1), !tokens[index + 1].followsSpace,
        case .number(let parts, _) = tokens[index + 2].token, !tokens[index + 2].followsSpace
      {
        tokens.replaceSubrange(index...index + 2, with: [(.number([value] + parts, isRoman: true), tokens[index].followsSpace)])
      } else if name(before: index) != nil || index == 0 && opensWithMark(behind: word) {
        tokens[index].token = .number([value], isRoman: true)
      }
    }
  }

  /// True for `IV.` and `IV –` before more text.
  private func opensWithMark(behind word: Range<Int>) -> Bool {
    let rest = scalars[word.upperBound...].drop { Self.kind($0) == .space }
    guard let mark = rest.first, let next = rest.dropFirst().first else { return false }
    return (mark == "." || mark == ")" || Self.dashes.contains(mark)) && Self.kind(next) == .space
  }

  /// Makes numbers of `cláusula séptima` and `cláusula décima segunda`.
  private mutating func readOrdinals() {
    var index = 1
    while index < tokens.count {
      defer { index += 1 }
      guard name(before: index) != nil, let first = ordinal(at: index) else { continue }
      if first.isMultiple(of: 10), let second = ordinal(at: index + 1), second < 10 {
        tokens.replaceSubrange(index...index + 1, with: [(.number([first + second]), tokens[index].followsSpace)])
      } else {
        tokens[index].token = .number([first])
      }
    }
  }

  private func ordinal(at index: Int) -> Int? {
    guard index < tokens.count, case .word(let word) = tokens[index].token else { return nil }
    return OrdinalWord.value(Folding.words(of: string(word)))
  }

  private func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    if case .mark(mark) = tokens[index].token { true } else { false }
  }

  /// The parts of the number at `position`, which moves behind it.
  private func numbers(at position: inout Int) -> [Int] {
    var numbers: [Int] = []
    while true {
      let start = position
      while position < scalars.count, Self.isDigit(scalars[position]) { position += 1 }
      numbers.append(Self.number(scalars[start..<position]))
      guard position + 1 < scalars.count, joints.contains(scalars[position]), Self.isDigit(scalars[position + 1]) else {
        return numbers
      }
      position += 1
    }
  }

  private func string(_ word: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[word]))
  }

  /// The label at the very start, behind bullets and bars: the number of the text itself.
  var own: SectionLabel? { ownIndex.flatMap { label(at: $0)?.label } }

  /// Every section the text names but its own; `4.1 to 4.4` names four.
  var cited: [SectionLabel] {
    var found: [(label: SectionLabel, index: Int)] = []
    let own = ownIndex
    for index in tokens.indices where index != own {
      guard var label = label(at: index)?.label else { continue }
      if let last = found.last {
        let isRange = isRange(from: last.index, to: index)
        if last.label.isNamed, isRange || isListed(behind: last.index, index) { label.isNamed = true }
        if isRange, let between = Self.between(last.label, label) { found += between.map { ($0, index) } }
      }
      found.append((label, index))
    }
    return found.map(\.label)
  }

  /// The place of the number in front of everything else; nil where other words come first.
  private var ownIndex: Int? {
    let index = tokens.firstIndex {
      if case .number = $0.token { true } else { false }
    }
    guard let index, index < 6, let found = label(at: index) else { return nil }
    let isFirst = tokens[..<found.start].allSatisfy {
      if case .word = $0.token { false } else { true }
    }
    return isFirst && !goesOn(behind: index, found) ? index : nil
  }

  /// True for `Clause 4.1 applies to …`, a sentence about that section.
  private func goesOn(behind index: Int, _ found: (label: SectionLabel, start: Int)) -> Bool {
    guard case .word = tokens[found.start].token, found.label.isNamed, index + 1 < tokens.count,
      case .word(let next) = tokens[index + 1].token, tokens[index + 1].followsSpace,
      !Self.insertions.contains(string(next))
    else { return false }
    return scalars[next.lowerBound].properties.isLowercase
  }

  /// The label whose number is the token at `index`, with the token it starts at; nil for quantities and the numbers of laws.
  private func label(at index: Int) -> (label: SectionLabel, start: Int)? {
    guard case .number(let numbers, let isRoman) = tokens[index].token, numbers.count <= 6,
      numbers.allSatisfy({ $0 < Self.numbersEnd })
    else {
      return nil
    }
    let name = name(before: index)
    guard !isQuantity(at: index, isNamed: name != nil, isSub: numbers.count > 1), !isOfLaw(at: index) else {
      return nil
    }
    if isRoman {
      return (SectionLabel(code: SectionLabel.roman, numbers: numbers, isNamed: name != nil), name ?? index)
    }
    if let code = code(before: index) {
      return (SectionLabel(code: code.text, numbers: numbers, isNamed: false), code.start)
    }
    if index > 0, !tokens[index].followsSpace {
      // `€3.50`, `0,5`, `12/24`, `L2113`; `4.1–4.4` and `§§ 11-13` are ranges.
      guard case .mark(let mark) = tokens[index - 1].token,
        Self.opening.contains(mark)
          || Self.dashes.contains(mark) && (numbers.count > 1 || index > 1 && self.name(before: index - 2) != nil)
      else { return nil }
    }
    return (SectionLabel(code: "", numbers: numbers, isNamed: name != nil), name ?? index)
  }

  /// The place of the `§`, or of the word such as `article`, right before the token at `index`.
  private func name(before index: Int) -> Int? {
    var before = index - 1
    if before >= 0, case .mark(".") = tokens[before].token { before -= 1 }
    guard before >= 0 else { return nil }
    switch tokens[before].token {
    case .word(let word): return Self.isSectionWord(string(word)) ? before : nil
    case .mark(let mark): return mark == "§" ? before : nil
    case .number: return nil
    }
  }

  /// Up to four capitals, right in front or behind a space or dash.
  private func code(before index: Int) -> (text: String, start: Int)? {
    guard index > 0 else { return nil }
    var before = index - 1
    if !tokens[index].followsSpace, before > 0, case .mark(let mark) = tokens[before].token, mark == "-" || mark == "."
    {
      before -= 1
    }
    guard case .word(let word) = tokens[before].token, word.count <= 4, scalars[word].allSatisfy(Self.isCapital) else {
      return nil
    }
    return (string(word), before)
  }

  /// `5,2`, `5 %`, `12/24`, `5th`, `112-3`; but `άρθρο 5ο` and `article 12bis` are none.
  private func isQuantity(at index: Int, isNamed: Bool, isSub: Bool) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch next.token {
    case .word(let word):
      return !next.followsSpace && !(isNamed && word.count <= 3) || ["EUR", "h"].contains(string(word))
    case .number: return false
    case .mark(let mark):
      if Self.units.contains(mark) { return true }
      guard !next.followsSpace, index + 2 < tokens.count, !tokens[index + 2].followsSpace else { return false }
      guard case .number = tokens[index + 2].token else { return false }
      return mark == "," || mark == "/" || Self.dashes.contains(mark) && !isNamed && !isSub
    }
  }

  /// `7 of the Equality Act`, `6 and 7 to the Act`.
  private func isOfLaw(at index: Int) -> Bool {
    tokens[(index + 1)...].prefix(5).prefix { token in
      if case .mark = token.token { false } else { true }
    }.contains { token in
      guard case .word(let word) = token.token else { return false }
      return Self.lawWords.contains(Folding.words(of: string(word)))
    }
  }

  /// True if nothing but a dash or one short word such as `to` stands between; a conjunction is no such word.
  private func isRange(from first: Int, to last: Int) -> Bool {
    guard last - first == 2 else { return false }
    switch tokens[first + 1].token {
    case .mark(let mark): return Self.dashes.contains(mark)
    case .word(let word): return Self.rangeWords.contains(Folding.words(of: string(word)))
    case .number: return false
    }
  }

  /// True if nothing but commas, conjunctions and the ends of ordinals stands between: `clauses 3, 5 and 8`, `3.ª, 5.ª e 8.ª`.
  private func isListed(behind first: Int, _ last: Int) -> Bool {
    last - first < 6
      && tokens[(first + 1)..<last].allSatisfy { token in
        switch token.token {
        case .mark(let mark): mark == "," || mark == "." || mark == "§"
        case .word(let word): Self.conjunctions.contains(Folding.words(of: string(word)))
        case .number: false
        }
      }
  }

  private static func between(_ first: SectionLabel, _ last: SectionLabel) -> [SectionLabel]? {
    guard first.code == last.code, first.numbers.count == last.numbers.count,
      first.numbers.dropLast() == last.numbers.dropLast(), let low = first.numbers.last, let high = last.numbers.last,
      low < high, high - low < 30
    else { return nil }
    return (low + 1..<high).map {
      SectionLabel(code: first.code, numbers: first.numbers.dropLast() + [$0], isNamed: first.isNamed || last.isNamed)
    }
  }

  // MARK: Characters and words

  /// No document has so many sections; laws do: `Section 508`.
  private static let numbersEnd = 300

  private static let opening: Set<Unicode.Scalar> = ["(", "[", "|", "«", "“", "§", "\"", "’", "'"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "‑"]
  /// Behind the number of a section that was put between two others.
  private static let insertions: Set<String> = ["bis", "ter", "quater"]
  private static let units: Set<Unicode.Scalar> = ["%", "€", "£", "$", "°", "‰"]
  /// `to` in the languages of the rules, folded.
  private static let rangeWords: Set<String> = [
    "to", "through", "a", "al", "bis", "tot", "till", "til", "do", "az", "ate", "lidz", "kuni", "alla", "ως", "εως",
    "la", "ar",
  ]
  /// `and` and `or`, and the ends of ordinals, folded.
  private static let conjunctions: Set<String> = [
    "and", "et", "und", "en", "och", "og", "ja", "y", "e", "i", "a", "oraz", "un", "και", "si", "es", "ir", "or", "ou",
    "oder",
    "of", "eller", "tai", "o", "lub", "nebo", "vai", "sowie", "samt", "",
  ]
  /// How `article`, `clause`, `section`, `point` begin, folded; `lot` is none of them.
  private static let sectionWords = [
    "art", "claus", "section", "secc", "chap", "condition", "schedule", "para", "point", "subclause", "klaus",
    "abschnitt",
    "ziffer", "absatz", "punk", "punct", "punto", "ponto", "avsnitt", "afsnit", "kapit", "capit", "sezion", "koht",
    "kohd",
    "rozdz", "nodal", "punt", "αρθρ", "onderdeel", "hoofdstuk",
    "nummer", "nr", "ziff", "pkt", "ust", "clan", "παραγρ", "σημει", "pant",
  ]
  /// The same, cut short: `čl. 4`.
  private static let sectionAbbreviations: Set<String> = ["cl", "αρ"]
  /// `Section 7 of the Act` is none of the document's own; folded.
  private static let lawWords: Set<String> = [
    "act", "law", "directive", "regulation", "gesetz", "gesetzes", "richtlinie", "verordnung", "loi", "decret", "ley",
    "legge", "decreto", "lei", "lag", "lagen", "loven", "wet", "richtlijn", "ustawy", "zakona", "laki", "lain",
  ]

  private static func isSectionWord(_ word: String) -> Bool {
    let folded = Folding.words(of: word)
    return sectionAbbreviations.contains(folded) || sectionWords.contains { folded.hasPrefix($0) }
  }

  private enum Kind {
    case space, digit, letter, mark
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20, 0x09...0x0D: .space
    case 0..<0x80: .mark
    default: scalar.properties.isAlphabetic ? .letter : scalar.properties.isWhitespace ? .space : .mark
    }
  }

  /// Latin or Greek.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("Α"..."Ω").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Four digits and more are no section: 1000 stands for them all.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    digits.count > 3 ? 1000 : digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}
