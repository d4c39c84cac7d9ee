/// A text as words to compare: small letters without accents, one space between words, nothing else.
///
/// ```swift
/// FoldedText.fold("Größenklasse (KMU)")  // grossenklasse kmu
/// ```
public enum FoldedText {
  /// Each group: what the letters behind the first one become.
  private static let groups = [
    "aàáâãäåāăą", "cçćčĉċ", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ",
    "oòóôõöøōŏő",
    "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž", "αάἀἁ", "εέ", "ηή", "ιίϊΐ", "οό", "σς", "υύϋΰ",
    "ωώ",
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups {
      guard let plain = group.unicodeScalars.first else { continue }
      for letter in group.unicodeScalars { letters[letter] = plain }
    }
    return letters
  }()

  private static let pairs: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij"]

  public static func fold(_ text: String) -> String {
    var folded = ""
    var isInWord = false
    for scalar in text.unicodeScalars {
      // An accent that stands by itself.
      if 0x300...0x36F ~= scalar.value { continue }
      if scalar.isASCII {
        let value = UInt8(truncatingIfNeeded: scalar.value)
        guard isASCIILetterOrDigit(value) else {
          isInWord = false
          continue
        }
        if !isInWord, !folded.isEmpty { folded.append(" ") }
        isInWord = true
        folded.unicodeScalars.append(Unicode.Scalar(0x41...0x5A ~= value ? value | 0x20 : value))
        continue
      }
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        // Apostrophes inside a word part it, as spaces do.
        isInWord = false
        continue
      }
      if !isInWord, !folded.isEmpty { folded.append(" ") }
      isInWord = true
      for small in scalar.properties.lowercaseMapping.unicodeScalars where !(0x300...0x36F ~= small.value) {
        if let pair = pairs[small] { folded += pair } else { folded.unicodeScalars.append(letters[small] ?? small) }
      }
    }
    return folded
  }

  /// The name of a column: `supplierName` is two words.
  public static func foldName(_ name: String) -> String {
    var parted = ""
    var isAfterSmall = false
    for scalar in name.unicodeScalars {
      if isAfterSmall, scalar.properties.isUppercase { parted.append(" ") }
      isAfterSmall = scalar.properties.isLowercase
      parted.unicodeScalars.append(scalar)
    }
    return fold(parted)
  }

  /// Letters and digits of an identifier, capitals, nothing else: `732 829 320` and `732829320` are the same.
  public static func foldIdentifier(_ text: String) -> String {
    fold(text).uppercased().filter { $0 != " " }
  }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
