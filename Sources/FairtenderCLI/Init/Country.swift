/// A country whose buyers use Fairtender, with the languages of its tenders.
struct Country: Equatable {
  /// ISO 3166-1 alpha-2 and alpha-3.
  let short: String
  let code: String
  let name: String
  /// ISO 639-1, the most usual first.
  let languages: [String]

  static let all: [Country] = [
    Country(short: "AT", code: "AUT", name: "Austria", languages: ["de"]),
    Country(short: "BE", code: "BEL", name: "Belgium", languages: ["nl", "fr", "de"]),
    Country(short: "BG", code: "BGR", name: "Bulgaria", languages: ["bg"]),
    Country(short: "CA", code: "CAN", name: "Canada", languages: ["en", "fr"]),
    Country(short: "CH", code: "CHE", name: "Switzerland", languages: ["de", "fr", "it"]),
    Country(short: "CY", code: "CYP", name: "Cyprus", languages: ["el"]),
    Country(short: "CZ", code: "CZE", name: "Czechia", languages: ["cs"]),
    Country(short: "DE", code: "DEU", name: "Germany", languages: ["de"]),
    Country(short: "DK", code: "DNK", name: "Denmark", languages: ["da"]),
    Country(short: "EE", code: "EST", name: "Estonia", languages: ["et"]),
    Country(short: "ES", code: "ESP", name: "Spain", languages: ["es", "ca", "eu"]),
    Country(short: "FI", code: "FIN", name: "Finland", languages: ["fi", "sv"]),
    Country(short: "FR", code: "FRA", name: "France", languages: ["fr"]),
    Country(short: "GB", code: "GBR", name: "United Kingdom", languages: ["en"]),
    Country(short: "GR", code: "GRC", name: "Greece", languages: ["el"]),
    Country(short: "HR", code: "HRV", name: "Croatia", languages: ["hr"]),
    Country(short: "HU", code: "HUN", name: "Hungary", languages: ["hu"]),
    Country(short: "IE", code: "IRL", name: "Ireland", languages: ["en"]),
    Country(short: "IT", code: "ITA", name: "Italy", languages: ["it", "de"]),
    Country(short: "LT", code: "LTU", name: "Lithuania", languages: ["lt"]),
    Country(short: "LU", code: "LUX", name: "Luxembourg", languages: ["fr", "de"]),
    Country(short: "LV", code: "LVA", name: "Latvia", languages: ["lv"]),
    Country(short: "MT", code: "MLT", name: "Malta", languages: ["en"]),
    Country(short: "NL", code: "NLD", name: "Netherlands", languages: ["nl"]),
    Country(short: "NO", code: "NOR", name: "Norway", languages: ["no", "en"]),
    Country(short: "PL", code: "POL", name: "Poland", languages: ["pl"]),
    Country(short: "PT", code: "PRT", name: "Portugal", languages: ["pt"]),
    Country(short: "RO", code: "ROU", name: "Romania", languages: ["ro"]),
    Country(short: "SE", code: "SWE", name: "Sweden", languages: ["sv"]),
    Country(short: "SI", code: "SVN", name: "Slovenia", languages: ["sl"]),
    Country(short: "SK", code: "SVK", name: "Slovakia", languages: ["sk"]),
  ]

  /// The country that `text` names by a code or by its English name, in any case; nil for any other.
  static func named(_ text: String) -> Country? {
    let wanted = text.lowercased()
    return all.first { [$0.short, $0.code, $0.name].contains { $0.lowercased() == wanted } }
  }
}
