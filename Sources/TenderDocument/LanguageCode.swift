/// An ISO 639-1 language code in lower case, such as `fr`.
public struct LanguageCode: RawRepresentable, Hashable, Sendable, Comparable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Reads `FR`, `fr`, `fr-BE`, `FRA` or `fre`; nil for anything that names no language known here.
  public init?(declared: some StringProtocol) {
    let head = declared.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if head.utf8.count == 2, head.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) {
      self.init(rawValue: head == "nb" || head == "nn" ? "no" : head)
    } else if let short = Self.alpha3[head] {
      self.init(rawValue: short)
    } else {
      return nil
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// ISO 639-2 and 639-3 codes as eForms and librarians write them.
  private static let alpha3: [String: String] = [
    "bul": "bg", "cat": "ca", "ces": "cs", "cze": "cs", "dan": "da", "deu": "de", "ger": "de", "ell": "el", "gre": "el",
    "eng": "en", "spa": "es", "est": "et", "eus": "eu", "baq": "eu", "fin": "fi", "fra": "fr", "fre": "fr", "gle": "ga",
    "glg": "gl", "hrv": "hr", "hun": "hu", "isl": "is", "ice": "is", "ita": "it", "lit": "lt", "lav": "lv", "mlt": "mt",
    "nld": "nl", "dut": "nl", "nor": "no", "nob": "no", "nno": "no", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro",
    "slk": "sk", "slo": "sk", "slv": "sl", "swe": "sv", "tur": "tr", "ukr": "uk",
  ]
}
