/// A word, number or mark of a text that may name sections.
struct SectionToken {
  enum Kind {
    /// As written.
    case word(String)
    /// The parts of `4.2`; a Roman numeral may be the first.
    case number([Int], isRoman: Bool = false)
    case mark(Unicode.Scalar)
  }

  var kind: Kind
  /// True at the very start too.
  var followsSpace: Bool
  /// True for a number that was a Roman numeral or a word.
  var isSpelled = false

  static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "‑"]

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  var isDash: Bool {
    if case .mark(let mark) = kind { Self.dashes.contains(mark) } else { false }
  }

  func isMark(_ mark: Unicode.Scalar) -> Bool {
    if case .mark(mark) = kind { true } else { false }
  }
}

extension [SectionToken] {
  /// The place of the `§`, or of the word such as `article`, right before the token at `index`.
  func name(before index: Int) -> Int? {
    var before = index - 1
    if before >= 0, self[before].isMark(".") { before -= 1 }
    guard before >= 0 else { return nil }
    switch self[before].kind {
    case .word(let word): return SectionWord.namesSection(word) ? before : nil
    case .mark(let mark): return mark == "§" ? before : nil
    case .number: return nil
    }
  }
}
