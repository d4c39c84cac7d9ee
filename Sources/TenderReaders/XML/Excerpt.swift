extension String {
  /// At most `limit` scalars of the string for a message, controls and bidirectional marks written as code points.
  func excerpt(_ limit: Int = 40) -> String {
    var words = ""
    for (index, scalar) in unicodeScalars.enumerated() {
      if index == limit { return words + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: words += scalar.codePoint
      default: words.unicodeScalars.append(scalar)
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  /// Such as `U+001B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
