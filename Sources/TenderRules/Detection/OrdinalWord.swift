/// Ordinals by which contracts in Romance languages count their clauses: `cláusula séptima`.
enum OrdinalWord {
  /// - Parameter word: folded.
  static func value(_ word: String) -> Int? {
    for (start, tens) in fused where word.hasPrefix(start) {
      if let unit = unit(word.dropFirst(start.count)) { return tens + unit }
    }
    return unit(word[...]) ?? tens.first { word.hasPrefix($0.start) }?.value
  }

  private static func unit(_ word: Substring) -> Int? {
    units.first { word.hasPrefix($0.start) && (1...3).contains(word.count - $0.start.count) }?.value
  }

  /// In Catalan, Italian, Portuguese and Spanish.
  private static let units: [(start: String, value: Int)] = [
    ("prim", 1), ("segund", 2), ("second", 2), ("segon", 2), ("tercer", 3), ("terceir", 3), ("terz", 3), ("cuart", 4),
    ("quart", 4), ("quint", 5), ("cinque", 5), ("sext", 6), ("sest", 6), ("sise", 6), ("septim", 7), ("setim", 7),
    ("sete", 7), ("settim", 7), ("octav", 8), ("oitav", 8), ("ottav", 8), ("vuite", 8), ("noven", 9), ("non", 9),
    ("undecim", 11), ("onze", 11), ("duodecim", 12), ("dotze", 12),
  ]
  private static let tens: [(start: String, value: Int)] = [
    ("decim", 10), ("dese", 10), ("vigesim", 20), ("vinte", 20), ("ventesim", 20), ("trigesim", 30),
  ]
  /// `decimosexta`.
  private static let fused: [(start: String, value: Int)] = [
    ("decimo", 10), ("decima", 10), ("vigesimo", 20), ("vigesima", 20),
  ]
}
