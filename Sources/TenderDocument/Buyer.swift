/// The contracting authority, the first where a notice has several.
public struct Buyer: Sendable, Equatable {
  public var name: String
  public var town: String?
  /// ISO 3166-1 alpha-3, such as `FRA`.
  public var country: String?
  public var nuts: String?
  /// A national identifier, such as a SIRET.
  public var nationalID: String?
  /// The buyer's legal type in the notice's own code list, such as `la` or `REGIONAL_AUTHORITY`.
  public var legalType: String?

  public init(name: String) {
    self.name = name
  }
}
