extension Double {
  /// At most four decimals behind a point.
  public var shown: String { decimals(4) }

  /// One decimal, such as `41.7 %`.
  public var asPercent: String { (self * 100).fixed(1) + " %" }

  /// Rounded, without zeros at the end.
  func decimals(_ count: Int) -> String {
    var text = fixed(count)
    while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") {
      let isPoint = text.hasSuffix(".")
      text.removeLast()
      if isPoint { break }
    }
    return text
  }

  /// Rounded half away from zero to exactly `count` decimals; without a locale.
  public func fixed(_ count: Int) -> String {
    var factor = 1.0
    for _ in 0..<count { factor *= 10 }
    let scaled = (magnitude * factor).rounded()
    guard scaled < 1e15 else { return description }
    let whole = Int(scaled)
    let digits = String(whole)
    let sign = self < 0 && whole > 0 ? "-" : ""
    guard count > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    return sign + padded.dropLast(count) + "." + padded.suffix(count)
  }
}

extension Amount {
  /// Two decimals, thousands parted by a space.
  public var shown: String { value.shownAsMoney }
}

extension Double {
  /// Two decimals, thousands parted by a space.
  public var shownAsMoney: String {
    let text = fixed(2)
    guard let point = text.firstIndex(of: ".") else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text[..<point].drop { $0 == "-" }
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { grouped.append(" ") }
      grouped.append(digit)
    }
    return sign + grouped + text[point...]
  }
}
