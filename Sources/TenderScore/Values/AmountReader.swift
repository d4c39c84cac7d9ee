/// Reads amounts of one column, strictly by its decimal style.
///
/// `€ 1.234,50`, `1 234,50 EUR`, `-12`, `12-`, `(12,00)`: signs of currencies, spaces and apostrophes between groups of three, and the
/// three ways to write a credit are known. Decimals behind the fourth are rounded.
struct AmountReader {
  struct Reading: Equatable {
    var amount: Amount
    /// ISO 4217, where the cell names one.
    var currency: String?
  }

  enum Fault: Error {
    case notANumber
    case tooLarge
  }

  private static let signs: [(sign: [UInt8], currency: String?)] = [
    ("€", "EUR"), ("£", "GBP"), ("$", "USD"), ("kr", nil), ("zł", "PLN"), ("Kč", "CZK"), ("EUR", "EUR"), ("GBP", "GBP"),
    ("SEK", "SEK"), ("NOK", "NOK"), ("DKK", "DKK"), ("PLN", "PLN"), ("CZK", "CZK"), ("CHF", "CHF"), ("USD", "USD"),
  ].map { (Array($0.0.utf8), $0.1) }

  let style: DecimalStyle
  let isWindows1252: Bool

  func read(_ cell: UnsafeBufferPointer<UInt8>) throws(Fault) -> Reading {
    if let amount = try plain(cell) { return Reading(amount: amount, currency: nil) }
    let bytes = Array(cell)
    return try read(bytes.allSatisfy { $0 < 0x80 } || !isWindows1252 ? bytes : Array(Windows1252.text(bytes).utf8))
  }

  /// Digits, a minus before them, the style's own sign between groups of three, and at most one decimal sign: most cells; nil for
  /// others, which may be amounts all the same.
  private func plain(_ cell: UnsafeBufferPointer<UInt8>) throws(Fault) -> Amount? {
    let start = cell.first == 0x2D ? 1 : 0
    guard 1...18 ~= cell.count - start else { return nil }
    var number: Int64 = 0
    var digits = 0
    var decimals = -1
    // Digits since the last sign between groups; nil before the first one.
    var group: Int?
    for byte in cell[start...] {
      if 0x30...0x39 ~= byte {
        if decimals >= 0 { decimals += 1 } else { group = group.map { $0 + 1 } }
        digits += 1
        number = number &* 10 &+ Int64(byte &- 0x30)
      } else if byte == style.groupSign, decimals < 0, cell[start] != 0x30,
        group == 3 || (group == nil && 1...3 ~= digits)
      {
        group = 0
      } else if byte == style.decimalSign, decimals < 0, digits > 0, group ?? 3 == 3 {
        decimals = 0
      } else {
        return nil
      }
    }
    guard 1...15 ~= digits, decimals <= 4, decimals != 0, decimals > 0 || group ?? 3 == 3 else { return nil }
    for _ in max(decimals, 0)..<4 {
      let (product, isOverflow) = number.multipliedReportingOverflow(by: 10)
      guard !isOverflow else { throw .tooLarge }
      number = product
    }
    guard Int128(number) <= Amount.largest.units else { throw .tooLarge }
    return Amount(units: start == 1 ? -number : number)
  }

  private func read(_ bytes: [UInt8]) throws(Fault) -> Reading {
    var rest = Self.trimmed(bytes[...])
    var isNegative = false
    if rest.first == 0x28, rest.last == 0x29 {
      isNegative = true
      rest = Self.trimmed(rest.dropFirst().dropLast())
    }
    var currency: String?
    func takeSign() {
      if rest.first == 0x2D || rest.starts(with: Self.minus) {
        isNegative.toggle()
        rest = Self.trimmed(rest.dropFirst(rest.first == 0x2D ? 1 : 3))
      } else if rest.last == 0x2D {
        isNegative.toggle()
        rest = Self.trimmed(rest.dropLast())
      } else if rest.first == 0x2B {
        rest = Self.trimmed(rest.dropFirst())
      }
    }
    takeSign()
    if let found = Self.signs.first(where: { Self.hasPrefix(rest, $0.sign) }) {
      rest = Self.trimmed(rest.dropFirst(found.sign.count))
      currency = found.currency
      takeSign()
    } else if let found = Self.signs.first(where: { Self.hasPrefix(Array(rest.reversed())[...], $0.sign.reversed()) }) {
      rest = Self.trimmed(rest.dropLast(found.sign.count))
      currency = found.currency
      takeSign()
    }
    return Reading(amount: try number(rest, isNegative: isNegative), currency: currency)
  }

  private static let minus: [UInt8] = Array("−".utf8)

  /// A cell of whole krone may end in `,-`.
  private func number(_ bytes: ArraySlice<UInt8>, isNegative: Bool) throws(Fault) -> Amount {
    var whole: [UInt8] = []
    var decimals: [UInt8] = []
    var groups: [Int] = []
    var isBehindSign = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if 0x30...0x39 ~= byte {
        if isBehindSign { decimals.append(byte) } else { whole.append(byte) }
        index += 1
      } else if byte == style.decimalSign, !isBehindSign {
        isBehindSign = true
        index += 1
      } else if !isBehindSign, !whole.isEmpty, let length = groupSignLength(bytes[index...]) {
        groups.append(whole.count)
        index += length
      } else {
        throw .notANumber
      }
    }
    guard !whole.isEmpty || !decimals.isEmpty, groups.allSatisfy({ (whole.count - $0) % 3 == 0 && whole.count > $0 }),
      groups.first.map({ $0 <= 3 }) ?? true, Set(groups).count == groups.count,
      groups.isEmpty || (groups.count == (whole.count - 1) / 3 && whole[0] != 0x30)
    else { throw .notANumber }
    guard whole.count <= 12 else { throw .tooLarge }
    var units: Int64 = whole.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    for place in 0..<4 { units = units * 10 + (place < decimals.count ? Int64(decimals[place] - 0x30) : 0) }
    if decimals.count > 4, decimals[4] >= 0x35 { units += 1 }
    guard Int128(units) <= Amount.largest.units else { throw .tooLarge }
    return Amount(units: isNegative ? -units : units)
  }

  /// Bytes of the sign between groups of digits that `bytes` begin with: the style's own, an apostrophe or a space.
  private func groupSignLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let first = bytes.first, first == style.groupSign || first == 0x20 || first == 0x27 { return 1 }
    return Self.spaces.first { bytes.starts(with: $0) }?.count
  }

  /// No-break space, narrow no-break space, thin space; and the typographic apostrophe.
  private static let spaces: [[UInt8]] = ["\u{A0}", "\u{202F}", "\u{2009}", "\u{2019}"].map { Array($0.utf8) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while true {
      if let first = bytes.first, first == 0x20 || first == 0x09 {
        bytes.removeFirst()
      } else if let last = bytes.last, last == 0x20 || last == 0x09 {
        bytes.removeLast()
      } else if let space = spaces.first(where: { bytes.starts(with: $0) }) {
        bytes.removeFirst(space.count)
      } else if let space = spaces.first(where: { bytes.count >= $0.count && Array(bytes.suffix($0.count)) == $0 }) {
        bytes.removeLast(space.count)
      } else {
        return bytes
      }
    }
  }

  private static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ sign: [UInt8]) -> Bool {
    bytes.count > sign.count
      && zip(bytes, sign).allSatisfy { found, wanted in
        found == wanted || (0x41...0x5A ~= wanted && found == wanted | 0x20)
      }
  }
}
