/// The number by which a text names one of its sections: `5.2`, `B1.3`, `B 4`, `KPI 4`, `Article 7`.
struct SectionLabel: Equatable {
  /// The code of Roman numerals, which count beside the other numbers of a text.
  static let roman = "roman"

  /// Capitals in front of the number: `B`, `KPI`; empty for none.
  var code: String
  /// Never empty.
  var numbers: [Int]
  /// True behind a word such as `article`.
  var isNamed: Bool

  /// True if the section called `other` is this one or lies in it.
  func holds(_ other: SectionLabel) -> Bool {
    code == other.code && other.numbers.starts(with: numbers)
  }

  /// True for `IV`, below which the numbers may begin anew.
  var countsChapters: Bool { code == Self.roman && numbers.count == 1 }

  /// What it shares with the sections about the same: 4 of `4.2`, `IV.6` of `IV.6.1`.
  var chapter: ArraySlice<Int> { numbers.prefix(code == Self.roman ? 2 : 1) }

  /// False for what may as well be a quantity.
  var isSure: Bool { numbers.count > 1 || !code.isEmpty || isNamed }
}
