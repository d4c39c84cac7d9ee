import TenderText

/// A short stable number for a finding: FNV-1a, 64 bits.
///
/// Source: Fowler, Noll, Vo; RFC 9923. Not for security.
struct Fingerprint: CustomStringConvertible {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Parts are kept apart, so that ("a", "bc") and ("ab", "c") differ.
  init(_ parts: String...) {
    for part in parts {
      for byte in part.utf8 { add(byte) }
      add(0)
    }
  }

  /// Of words, or of what is said without any, in a section of one lot.
  ///
  /// Case, accents, white space and hyphens don't tell, nor numbers of sections and elements, which change with every
  /// insertion above.
  init(rule: String, lot: String?, section: String, words: String) {
    self.init(rule, lot ?? "", Self.letters(of: section.filter { !$0.isNumber }), Self.letters(of: words))
  }

  private static func letters(of text: String) -> String {
    // The first `replacing` of a run builds tables of the runtime for 4 ms.
    String(Folding.words(of: text).unicodeScalars.filter { $0 != " " })
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// 16 lower-case hexadecimal digits.
  var description: String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: hash >> (60 - 4 * UInt64(place))) & 15
        digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 16
    }
  }
}
