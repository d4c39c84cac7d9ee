import TenderDocument
import Testing

/// Languages as notices and XML declare them.
struct LanguageCodeTests {
  @Test(
    arguments: [
      ("fr", "fr"), ("FR", "fr"), ("fr-BE", "fr"), ("fr_BE", "fr"), ("FRA", "fr"), ("fre", "fr"), ("deu", "de"),
      ("ger", "de"),
      ("nb", "no"), ("nn-NO", "no"), ("nob", "no"), ("ELL", "el"), ("mul", nil), ("", nil), ("f", nil), ("f1", nil),
      ("français", nil),
      ("-fr", nil), ("ÉÉ", nil),
    ] as [(String, String?)])
  func readsADeclaredLanguage(_ declared: String, _ code: String?) {
    #expect(LanguageCode(declared: declared)?.rawValue == code)
  }
}
