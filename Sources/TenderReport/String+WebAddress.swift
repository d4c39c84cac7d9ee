extension String {
  /// True for an address of the web without odd signs, which alone may become a link.
  var isWebAddress: Bool {
    guard hasPrefix("https://") || hasPrefix("http://") else { return false }
    return unicodeScalars.allSatisfy { scalar in
      0x21..<0x7F ~= scalar.value && !"<>\\|`\"".unicodeScalars.contains(scalar)
    }
  }
}
