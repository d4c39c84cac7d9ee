import TenderRules

/// Phrases that several sections share.
extension TextPage {
  static let excerptIndent = 6

  /// `one`, `one and two`, `one, two and three`.
  static func enumeration(_ items: [TerminalText]) -> TerminalText {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return joined(Array(items.dropLast()), by: ", ") + " and " + last
  }

  static func joined(_ items: [TerminalText], by separator: TerminalText) -> TerminalText {
    guard let first = items.first else { return "" }
    return items.dropFirst().reduce(first) { $0 + separator + $1 }
  }

  /// `1 clause`, `2 clauses`.
  static func count(_ number: Int, _ noun: TerminalText) -> TerminalText {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// `lot 1`, `lots 1 and 2`, `lots 1, 2, 3 and 9 more`.
  static func lots(_ ids: [String]) -> TerminalText {
    let shown = ids.prefix(ids.count > 4 ? 3 : 4).map { ("\(prose: $0)" as TerminalText).truncated(to: 30) }
    let rest: [TerminalText] = ids.count > shown.count ? ["\(ids.count - shown.count) more"] : []
    return (ids.count == 1 ? "lot " : "lots ") + enumeration(shown + rest)
  }

  static func position(_ place: Place, in source: String) -> TerminalText {
    "\(source):\(place.range.line):\(place.range.column)"
  }

  /// `also at 7:34, 15:57 and 3 more places`; the source is the same.
  static func otherPositions(_ places: [Place]) -> TerminalText {
    let shown = places.prefix(places.count > 4 ? 3 : 4).map { "\($0.range.line):\($0.range.column)" as TerminalText }
    let rest: [TerminalText] = places.count > shown.count ? ["\(places.count - shown.count) more places"] : []
    return "also at line " + enumeration(shown + rest)
  }

  /// At most one decimal: `10 %`, `22.5 %`.
  static func percent(_ value: Double) -> TerminalText {
    decimal(value) + " %"
  }

  static func decimal(_ value: Double) -> TerminalText {
    guard value.magnitude < 1e9 else { return "\(literal: value.description)" }
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
