import TenderDocument

/// Finds the city that a buyer is.
///
/// Identifier first, then name. A town alone is never enough: in one year of notices a tenth of the buyers in the town of Paris were the
/// city's.
public struct CityMatcher: Sendable {
  /// eForms `buyer-legal-type` of local authorities and bodies under them. TED's `REGIONAL_AUTHORITY` holds regions and offices of the
  /// state as well, and tells nothing.
  private static let localAuthorities: Set = ["la", "body-pl-la", "pub-undert-la"]

  public let cities: [City]
  private let byCountry: [String: [Int]]

  public init(_ cities: [City]) {
    self.cities = cities
    byCountry = Dictionary(grouping: cities.indices) { cities[$0].country }
  }

  /// The best match among the cities of the buyer's country; nil where the name holds no name of a city.
  public func match(_ buyer: Buyer) -> CityMatch? {
    let candidates = buyer.country.map { byCountry[$0] ?? [] } ?? Array(cities.indices)
    guard !candidates.isEmpty else { return nil }
    let words = NamePattern.words(of: buyer.name)
    let town = NamePattern.words(of: buyer.town ?? "")
    let identifier = buyer.nationalID.map(Self.plain)
    var best: CityMatch?
    for index in candidates {
      guard let certainty = Self.certainty(of: cities[index], buyer, words: words, town: town, identifier: identifier),
        best.map({ certainty < $0.certainty }) ?? true
      else { continue }
      best = CityMatch(city: cities[index].id, certainty: certainty)
    }
    return best
  }

  private static func certainty(
    of city: City, _ buyer: Buyer, words: [String], town: [String], identifier: String?
  ) -> CityMatch.Certainty? {
    if let identifier, city.identifiers.contains(where: { identifier.isIdentifier(under: $0) }) { return .identifier }
    let isNamed = city.tokens.contains { $0.stands(in: words) }
    // A name that doesn't say the city, such as `RET`, may be another's elsewhere.
    guard isNamed || city.tokens.contains(where: { $0.stands(in: town) }) else { return nil }
    if !city.others.contains(where: { $0.fits(words) }) {
      if city.group.contains(where: { $0.fits(words) }) { return .group }
      if city.names.contains(where: { $0.fits(words) }) { return .name }
      if isNamed, let type = buyer.legalType, localAuthorities.contains(type), let nuts = buyer.nuts,
        city.nuts.contains(nuts)
      {
        return .group
      }
    }
    return isNamed ? .near : nil
  }

  /// Capital letters and digits alone: registers print the same number with spaces, dots and hyphens.
  static func plain(_ identifier: String) -> String {
    String(
      String.UnicodeScalarView(
        identifier.uppercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
  }
}

extension String {
  /// True if this is `number`, or a French SIRET under the SIREN `number`.
  fileprivate func isIdentifier(under number: String) -> Bool {
    self == number || number.utf8.count == 9 && utf8.count == 14 && hasPrefix(number)
  }
}
