/// Reads section numbers out of text.
struct SectionLabelReader {
  private let tokens: [SectionToken]

  /// - Parameter joints: what stands between the parts of a number; a hyphen is else that of a range.
  init(_ text: String, joints: Set<Unicode.Scalar> = ["."]) {
    tokens = SectionTokenizer(text, joints: joints).tokens
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
    let index = tokens.firstIndex(where: \.isNumber)
    guard let index, index < 6, let found = label(at: index) else { return nil }
    let isFirst = tokens[..<found.start].allSatisfy { $0.word == nil }
    return isFirst && !goesOn(behind: index, found) ? index : nil
  }

  /// True for `Clause 4.1 applies to …`, a sentence about that section.
  private func goesOn(behind index: Int, _ found: (label: SectionLabel, start: Int)) -> Bool {
    guard tokens[found.start].word != nil, found.label.isNamed, index + 1 < tokens.count,
      tokens[index + 1].followsSpace, let next = tokens[index + 1].word, !SectionWord.isInsertion(next)
    else { return false }
    return next.unicodeScalars.first?.properties.isLowercase == true
  }

  /// The label whose number is the token at `index`, with the token it starts at; nil for quantities and the numbers of laws.
  private func label(at index: Int) -> (label: SectionLabel, start: Int)? {
    guard case .number(let numbers, let isRoman) = tokens[index].kind, numbers.count <= 6,
      numbers.allSatisfy({ $0 < Self.numbersEnd })
    else {
      return nil
    }
    let name = tokens.name(before: index)
    guard !isQuantity(at: index, isNamed: name != nil, isSub: numbers.count > 1), !isOfLaw(at: index) else {
      return nil
    }
    if isRoman {
      return (SectionLabel(code: SectionLabel.roman, numbers: numbers, isNamed: name != nil), name ?? index)
    }
    if let code = code(before: index) {
      // `V 3` is `V.3`.
      if code.text.count == 1, let chapter = RomanNumeral.value(code.text) {
        return (SectionLabel(code: SectionLabel.roman, numbers: [chapter] + numbers, isNamed: false), code.start)
      }
      return (SectionLabel(code: code.text, numbers: numbers, isNamed: false), code.start)
    }
    if index > 0, !tokens[index].followsSpace {
      // `€3.50`, `0,5`, `12/24`, `L2113`; `4.1–4.4` and `§§ 11-13` are ranges.
      guard case .mark(let mark) = tokens[index - 1].kind,
        Self.opening.contains(mark)
          || tokens[index - 1].isDash && (numbers.count > 1 || index > 1 && tokens.name(before: index - 2) != nil)
      else { return nil }
    }
    return (SectionLabel(code: "", numbers: numbers, isNamed: name != nil), name ?? index)
  }

  /// Up to four capitals, right in front or behind a space or dash.
  private func code(before index: Int) -> (text: String, start: Int)? {
    guard index > 0 else { return nil }
    var before = index - 1
    if !tokens[index].followsSpace, before > 0, tokens[before].isMark("-") || tokens[before].isMark(".") {
      before -= 1
    }
    guard let word = tokens[before].word, word.unicodeScalars.count <= 4,
      word.unicodeScalars.allSatisfy(Self.isCapital)
    else { return nil }
    return (word, before)
  }

  /// `5,2`, `5 %`, `12/24`, `5th`, `112-3`; but `άρθρο 5ο` and `article 12bis` are none.
  private func isQuantity(at index: Int, isNamed: Bool, isSub: Bool) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch next.kind {
    case .word(let word):
      return !next.followsSpace && !(isNamed && SectionWord.endsOrdinal(word)) || ["EUR", "h"].contains(word)
    case .number: return false
    case .mark(let mark):
      if Self.units.contains(mark) { return true }
      guard !next.followsSpace, index + 2 < tokens.count, tokens[index + 2].isNumber, !tokens[index + 2].followsSpace
      else { return false }
      return mark == "," || mark == "/" || next.isDash && !isNamed && !isSub
    }
  }

  /// `7 of the Equality Act`, `6 and 7 to the Act`.
  private func isOfLaw(at index: Int) -> Bool {
    tokens[(index + 1)...].prefix(5)
      .prefix { token in
        if case .mark = token.kind { false } else { true }
      }
      .contains { $0.word.map(SectionWord.namesLaw) == true }
  }

  /// True if nothing but a dash or one short word such as `to` stands between.
  private func isRange(from first: Int, to last: Int) -> Bool {
    guard last - first == 2 else { return false }
    return tokens[first + 1].isDash || tokens[first + 1].word.map(SectionWord.isRange) == true
  }

  /// True if nothing but commas, conjunctions and the ends of ordinals stands between: `clauses 3, 5 and 8`, `3.ª, 5.ª e 8.ª`.
  private func isListed(behind first: Int, _ last: Int) -> Bool {
    last - first < 6
      && tokens[(first + 1)..<last].allSatisfy { token in
        switch token.kind {
        case .mark(let mark): mark == "," || mark == "." || mark == "§"
        case .word(let word): SectionWord.isConjunction(word)
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

  /// No document has so many sections; laws do: `Section 508`.
  private static let numbersEnd = 300

  private static let opening: Set<Unicode.Scalar> = ["(", "[", "|", "«", "“", "§", "\"", "’", "'"]
  private static let units: Set<Unicode.Scalar> = ["%", "€", "£", "$", "°", "‰"]

  /// Latin or Greek.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("Α"..."Ω").contains(scalar)
  }
}
