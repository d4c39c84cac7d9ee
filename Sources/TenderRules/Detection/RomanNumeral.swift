/// Roman numerals, as they count the chapters of a text.
enum RomanNumeral {
  /// nil for what is none, and for more than 39, which no text has chapters.
  static func value(_ word: String) -> Int? {
    guard word.utf8.count <= 7 else { return nil }
    var sum = 0
    var last = 10
    for scalar in word.unicodeScalars {
      guard let digit = digits[scalar] else { return nil }
      sum += digit <= last ? digit : digit - 2 * last
      last = digit
    }
    return (1...39).contains(sum) ? sum : nil
  }

  private static let digits: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10]
}
