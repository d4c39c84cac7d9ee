/// The number of a lot, whose id the documents of a tender write in different ways: `LOT-0002` and `2`.
enum LotNumber {
  /// True if both may name the same lot, or one names none.
  static func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other, let first = number(one), let second = number(other) else { return true }
    return first == second
  }

  private static func number(_ id: String) -> Int? {
    Int(String(id.reversed().prefix { $0.isASCII && $0.isNumber }.prefix(9).reversed()))
  }
}
