import TenderText

/// Cuts a text into the tokens of which section numbers are made.
struct SectionTokenizer {
  private let scalars: [Unicode.Scalar]
  private let joints: Set<Unicode.Scalar>

  private(set) var tokens: [SectionToken] = []

  /// - Parameter joints: what stands between the parts of a number.
  init(_ text: String, joints: Set<Unicode.Scalar>) {
    scalars = Array(text.unicodeScalars)
    self.joints = joints
    cut()
    readRomanNumerals()
    readOrdinals()
  }

  private mutating func cut() {
    var followsSpace = true
    var position = 0
    while position < scalars.count {
      let start = position
      switch Kind(scalars[position]) {
      case .space:
        followsSpace = true
        position += 1
        continue
      case .digit: add(.number(numbers(at: &position)), followsSpace)
      case .letter:
        while position < scalars.count, Kind(scalars[position]) == .letter { position += 1 }
        add(.word(String(String.UnicodeScalarView(scalars[start..<position]))), followsSpace)
      case .mark:
        add(.mark(scalars[position]), followsSpace)
        position += 1
      }
      followsSpace = false
    }
  }

  private mutating func add(_ kind: SectionToken.Kind, _ followsSpace: Bool) {
    tokens.append(SectionToken(kind: kind, followsSpace: followsSpace))
  }

  /// The parts of the number at `position`, which moves behind it.
  private func numbers(at position: inout Int) -> [Int] {
    var numbers: [Int] = []
    while true {
      let start = position
      while position < scalars.count, Kind(scalars[position]) == .digit { position += 1 }
      numbers.append(Self.number(scalars[start..<position]))
      guard position + 1 < scalars.count, joints.contains(scalars[position]), Kind(scalars[position + 1]) == .digit
      else { return numbers }
      position += 1
    }
  }

  /// Four digits and more are no section: 1000 stands for them all.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    digits.count > 3 ? 1000 : digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  // MARK: Numbers without digits

  /// Makes numbers of `čl. III a IV` and of `III.4`, and of `IV.` at the very start.
  private mutating func readRomanNumerals() {
    var index = -1
    while index + 1 < tokens.count {
      index += 1
      guard let word = tokens[index].word, let value = RomanNumeral.value(word) else { continue }
      if index + 2 < tokens.count, tokens[index + 1].isMark("."), !tokens[index + 1].followsSpace,
        case .number(let parts, _) = tokens[index + 2].kind, !tokens[index + 2].followsSpace
      {
        tokens[index].kind = .number([value] + parts, isRoman: true)
        tokens[index].isSpelled = true
        tokens.removeSubrange(index + 1...index + 2)
      } else if tokens.name(before: index) != nil || isListed(index) || index == 0 && isNumbering {
        tokens[index].kind = .number([value], isRoman: true)
        tokens[index].isSpelled = true
      }
    }
  }

  /// True if the first token is followed by a mark and a space, as in `IV. Staff` and `IV – Staff`.
  private var isNumbering: Bool {
    guard tokens.count > 2, tokens[2].followsSpace else { return false }
    return tokens[1].isMark(".") || tokens[1].isMark(")") || tokens[1].isDash
  }

  /// Makes numbers of `cláusulas séptima y octava` and `cláusula décima segunda`.
  private mutating func readOrdinals() {
    var index = 0
    while index + 1 < tokens.count {
      index += 1
      guard let first = ordinal(at: index), tokens.name(before: index) != nil || isListed(index) else { continue }
      tokens[index].kind = .number([first])
      tokens[index].isSpelled = true
      if first.isMultiple(of: 10), let second = ordinal(at: index + 1), second < 10 {
        tokens[index].kind = .number([first + second])
        tokens.remove(at: index + 1)
      }
    }
  }

  /// True behind a number that was made so, and a comma, dash or conjunction.
  private func isListed(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 2].isSpelled else { return false }
    let link = tokens[index - 1]
    return link.isMark(",") || link.isDash
      || link.word.map { SectionWord.isConjunction($0) || SectionWord.isRange($0) } == true
  }

  private func ordinal(at index: Int) -> Int? {
    guard index < tokens.count, let word = tokens[index].word else { return nil }
    return OrdinalWord.value(Folding.words(of: word))
  }

  // MARK: Characters

  private enum Kind {
    case space, digit, letter, mark

    init(_ scalar: Unicode.Scalar) {
      self =
        switch scalar.value {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x20, 0x09...0x0D: .space
        case 0..<0x80: .mark
        default: scalar.properties.isAlphabetic ? .letter : scalar.properties.isWhitespace ? .space : .mark
        }
    }
  }
}
