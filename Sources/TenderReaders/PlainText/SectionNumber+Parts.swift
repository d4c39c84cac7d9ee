extension SectionNumber {
  /// `5.1` as 5 and 1, `B.3` as 2 and 3; nil for a word with a number, letters and signs.
  var parts: [Int]? {
    switch kind {
    case .decimal(let parts), .lettered(let parts): parts
    default: nil
    }
  }

  var isLettered: Bool {
    if case .lettered = kind { true } else { false }
  }

  /// The first count: 5 of `5`, `5.1` and `Article 5`.
  var first: Int? {
    switch kind {
    case .decimal(let parts): parts.first
    case .word(let number): number
    default: nil
    }
  }

  /// The number of `5` and `Article 5`; nil for `5.1`.
  var chapter: Int? {
    if case .decimal(let parts) = kind, parts.count != 1 { nil } else { first }
  }
}
