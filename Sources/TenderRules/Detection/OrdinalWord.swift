/// Ordinals by which contracts in Romance languages count their clauses: `cláusula séptima`.
enum OrdinalWord {
  /// - Parameter word: folded.
  static func value(_ word: String) -> Int? {
    for (start, tens) in fused where word.hasPrefix(start) {
      if let unit = value(word.dropFirst(start.count), units) { return tens + unit }
    }
    return value(word[...], units) ?? value(word[...], tens)
  }

  private static func value(_ word: Substring, _ ordinals: [(start: String, value: Int)]) -> Int? {
    ordinals.first { word.hasPrefix($0.start) && endings.contains(String(word.dropFirst($0.start.count))) }?.value
  }

  private static let endings: Set<String> = ["o", "a", "os", "as", "e", "er", "era", "ero", "ena", "na"]

  /// In Catalan, Italian, Portuguese and Spanish.
  private static let units: [(start: String, value: Int)] = [
    ("prim", 1), ("primeir", 1), ("segund", 2), ("second", 2), ("segon", 2), ("tercer", 3), ("terc", 3), ("terceir", 3),
    ("terz", 3), ("cuart", 4), ("quart", 4), ("quint", 5), ("cinqu", 5), ("sext", 6), ("sest", 6), ("sis", 6),
    ("septim", 7), ("setim", 7), ("set", 7), ("settim", 7), ("octav", 8), ("oitav", 8), ("ottav", 8), ("vuit", 8),
    ("noven", 9), ("non", 9), ("undecim", 11), ("onz", 11), ("duodecim", 12), ("dotz", 12),
  ]
  private static let tens: [(start: String, value: Int)] = [
    ("decim", 10), ("des", 10), ("vigesim", 20), ("vint", 20), ("ventesim", 20), ("trigesim", 30),
  ]
  /// `decimosexta`.
  private static let fused: [(start: String, value: Int)] = [
    ("decimo", 10), ("decima", 10), ("vigesimo", 20), ("vigesima", 20),
  ]
}
