import TenderRules

/// Phrases that several sections share.
extension TextPage {
  static let excerptIndent = 6

  /// In English, as every format but text has it.
  static func enumeration(_ items: [TerminalText]) -> TerminalText { TextWords.english.enumeration(items) }

  static func joined(_ items: [TerminalText], by separator: TerminalText) -> TerminalText {
    guard let first = items.first else { return "" }
    return items.dropFirst().reduce(first) { $0 + separator + $1 }
  }

  /// `1 clause`, `2 clauses`.
  static func count(_ number: Int, _ noun: TerminalText) -> TerminalText {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  static func lots(_ ids: [String]) -> TerminalText { TextWords.english.lots(ids) }

  static func position(_ place: Place, in source: String) -> TerminalText {
    "\(source):\(place.range.line):\(place.range.column)"
  }

  static func otherPositions(_ places: [Place]) -> TerminalText { TextWords.english.otherPositions(places) }

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
