import TenderDocument

/// A city with the names under which it buys: an entry of a file in `Rules/places`.
public struct City: Sendable, Equatable, Identifiable {
  /// Such as `the-hague`.
  public var id: String
  /// In English.
  public var name: String
  /// ISO 3166-1 alpha-3.
  public var country: String
  /// The year of the list on which the city stands first.
  public var since: Int
  /// False where no source in hand names the city.
  public var isConfirmed: Bool
  /// Languages of its notices, the commonest first.
  public var languages: [LanguageCode]
  /// NUTS codes of level 3, today's first.
  public var nuts: [String]
  /// National identifiers in capital letters and digits; a SIREN stands for all its establishments.
  var identifiers: [String]
  /// Words without which a name isn't even near.
  var tokens: [NamePattern]
  /// The city itself and bodies without a legal person of their own.
  var names: [NamePattern]
  /// Legal persons that the city owns or leads.
  var group: [NamePattern]
  /// Names of others that `names` would take.
  var others: [NamePattern]
}
