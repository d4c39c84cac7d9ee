extension Double {
  /// Rounded to four decimals, so that binary fractions do not show: 7 and not 7.000000000000001.
  package var inFourDecimals: Double {
    guard magnitude < 1e9 else { return self }
    return Double(Int(self * 10_000 + (self < 0 ? -0.5 : 0.5))) / 10_000
  }
}
