import TenderDocument

/// Reads the words of one weight.
///
/// Reads only what stands there alone: a number with an optional unit. Prose, lists and formulas give no number.
struct StatedWeight {
  var value: Double?
  var unit: AwardTable.WeightUnit

  /// - Parameter code: the eForms `number-weight` code (BT-5421), where there is one.
  init(_ raw: String, code: String?) {
    var scanner = WeightScanner(raw)
    let first = scanner.number()
    scanner.skipSpace()
    switch code {
    case "per-exa", "per-mid": (value, unit) = (first, first == nil ? .none : .percent)
    case "poi-exa", "poi-mid": (value, unit) = (first, first == nil ? .none : .points)
    case "dec-exa", "dec-mid": (value, unit) = (first, first == nil ? .none : .decimal)
    case "ord-imp": (value, unit) = (first, .order)
    default: (value, unit) = Self.freeText(first, &scanner)
    }
  }

  private static func freeText(_ first: Double?, _ scanner: inout WeightScanner) -> (Double?, AwardTable.WeightUnit) {
    guard let first else { return (nil, .none) }
    if scanner.isAtEnd { return (first, .points) }
    if scanner.accept("%") { return scanner.isAtEnd ? (first, .percent) : (nil, .none) }
    if scanner.accept("-") || scanner.accept("–") {
      let isRange = scanner.number() != nil && (scanner.isAtEnd || scanner.accept("%") && scanner.isAtEnd)
      return (nil, isRange ? .range : .none)
    }
    if scanner.accept("/") {
      guard let whole = scanner.number(), whole > 0, scanner.isAtEnd else { return (nil, .none) }
      // `50/50` gives the price and the rest; anything else is a part of the second number.
      return abs(first + whole - 100) < 0.01 ? (first, .percent) : (first / whole * 100, .percent)
    }
    return scanner.word() && scanner.isAtEnd ? (first, .points) : (nil, .none)
  }
}

/// Steps through the words of a weight.
private struct WeightScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
    skipSpace()
  }

  var isAtEnd: Bool { rest.allSatisfy { $0.properties.isWhitespace || $0 == "." } }

  mutating func skipSpace() {
    rest = rest.drop { $0.properties.isWhitespace }
  }

  /// Digits with one decimal point or comma.
  mutating func number() -> Double? {
    skipSpace()
    var digits = ""
    var index = rest.startIndex
    var hasPoint = false
    while index < rest.endIndex {
      let scalar = rest[index]
      if (0x30...0x39).contains(scalar.value) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == ",", !hasPoint, !digits.isEmpty, let next = scalarAfter(index),
        (0x30...0x39).contains(next.value)
      {
        hasPoint = true
        digits += "."
      } else {
        break
      }
      index = rest.index(after: index)
    }
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    rest = rest[index...]
    skipSpace()
    return Double(digits)
  }

  mutating func accept(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == mark else { return false }
    rest = rest.dropFirst()
    skipSpace()
    return true
  }

  /// One word of letters, with a full stop if it is shortened.
  mutating func word() -> Bool {
    let behind = rest.drop { $0.properties.isAlphabetic }
    guard behind.startIndex != rest.startIndex else { return false }
    rest = behind
    return true
  }

  private func scalarAfter(_ index: Substring.UnicodeScalarView.Index) -> Unicode.Scalar? {
    let next = rest.index(after: index)
    return next < rest.endIndex ? rest[next] : nil
  }
}
