/// How a column writes numbers: which sign stands before the decimals.
public enum DecimalStyle: String, Sendable, CaseIterable {
  /// `1.234,50`, `1 234,50`, `1'234,50`.
  case comma
  /// `1,234.50`, `1 234.50`.
  case point

  var decimalSign: UInt8 { self == .comma ? 0x2C : 0x2E }
  var groupSign: UInt8 { self == .comma ? 0x2E : 0x2C }

  /// How sure a column's style is.
  public struct Finding: Sendable, Equatable {
    public var style: DecimalStyle
    /// Such as `38 of 40 numbers can be read in no other way`.
    public var basis: String
  }

  /// Decides by the numbers that can be read in one way only: those with both signs, with a repeated sign, or with a sign that
  /// does not stand before three digits.
  ///
  /// - Parameter fallback: for a column with no such number.
  static func decide(_ numbers: [String], fallback: DecimalStyle, because: String) -> Finding {
    var votes: [DecimalStyle: Int] = [:]
    for number in numbers { if let style = only(number) { votes[style, default: 0] += 1 } }
    let comma = votes[.comma, default: 0]
    let point = votes[.point, default: 0]
    guard comma != point else {
      return Finding(style: fallback, basis: comma == 0 ? because : "as many numbers for either; \(because)")
    }
    let style: DecimalStyle = comma > point ? .comma : .point
    return Finding(style: style, basis: "\(max(comma, point)) of \(comma + point) telling numbers have it")
  }

  /// The style of a number that can be read in one way only; nil for others.
  private static func only(_ number: String) -> DecimalStyle? {
    let bytes = Array(number.utf8)
    let commas = bytes.indices.filter { bytes[$0] == 0x2C }
    let points = bytes.indices.filter { bytes[$0] == 0x2E }
    switch (commas.last, points.last) {
    case (let comma?, let point?): return comma > point ? .comma : .point
    case (let comma?, nil): return only(bytes, at: comma, count: commas.count, style: .comma, other: .point)
    case (nil, let point?): return only(bytes, at: point, count: points.count, style: .point, other: .comma)
    case (nil, nil): return nil
    }
  }

  private static func only(
    _ bytes: [UInt8], at sign: Int, count: Int, style: DecimalStyle, other: DecimalStyle
  ) -> DecimalStyle? {
    if count > 1 { return other }
    let decimals = bytes[(sign + 1)...].prefix { 0x30...0x39 ~= $0 }.count
    let whole = bytes[..<sign].reversed().prefix { 0x30...0x39 ~= $0 }
    // `1.234` may be either; `0.234` and `1234.500` are decimals.
    let isAmbiguous = decimals == 3 && 1...3 ~= whole.count && whole.last != 0x30
    return isAmbiguous ? nil : style
  }
}
