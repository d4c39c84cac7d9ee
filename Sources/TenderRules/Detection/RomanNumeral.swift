/// Roman numerals, as they count the chapters of a text.
enum RomanNumeral {
  /// nil for what is none, and for more than 39, which no text has chapters.
  static func value(_ word: String) -> Int? { values[word] }

  private static let values = Dictionary(uniqueKeysWithValues: (1...39).map { (numeral($0), $0) })

  private static func numeral(_ value: Int) -> String {
    String(repeating: "X", count: value / 10) + units[value % 10]
  }

  private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
