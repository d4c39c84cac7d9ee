/// Countries as TED writes them.
enum TEDCountry {
  /// The ISO 3166-1 alpha-3 code of a country code of TED, which is alpha-2 but for `UK` and `EL`; nil for others.
  static func alpha3(_ code: String) -> String? {
    codes[code]
  }

  private static let codes: [String: String] = [
    "AD": "AND", "AL": "ALB", "AM": "ARM", "AT": "AUT", "AZ": "AZE", "BA": "BIH", "BE": "BEL", "BG": "BGR", "BY": "BLR",
    "CA": "CAN", "CG": "COG", "CH": "CHE", "CM": "CMR", "CN": "CHN", "CY": "CYP", "CZ": "CZE", "DE": "DEU", "DK": "DNK",
    "DZ": "DZA", "EE": "EST", "EL": "GRC", "ES": "ESP", "FI": "FIN", "FO": "FRO", "FR": "FRA", "GB": "GBR", "GE": "GEO",
    "GI": "GIB", "GL": "GRL", "GR": "GRC", "HR": "HRV", "HU": "HUN", "IE": "IRL", "IL": "ISR", "IS": "ISL", "IT": "ITA",
    "JP": "JPN", "KE": "KEN", "LI": "LIE", "LT": "LTU", "LU": "LUX", "LV": "LVA", "MA": "MAR", "MC": "MCO", "MD": "MDA",
    "ME": "MNE", "MK": "MKD", "MT": "MLT", "NC": "NCL", "NE": "NER", "NL": "NLD", "NO": "NOR", "PF": "PYF", "PL": "POL",
    "PT": "PRT", "RO": "ROU", "RS": "SRB", "RU": "RUS", "SE": "SWE", "SI": "SVN", "SK": "SVK", "SM": "SMR", "TN": "TUN",
    "TR": "TUR", "UA": "UKR", "UK": "GBR", "US": "USA", "VA": "VAT",
    // Kosovo has no ISO code; this is the one in the EU's authority table.
    "1A": "XKX", "XK": "XKX",
  ]
}
