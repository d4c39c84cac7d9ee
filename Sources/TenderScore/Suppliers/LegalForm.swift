/// A kind of legal form, such as cooperatives.
public struct LegalForm: Sendable, Equatable {
  public var id: String
  public var title: String
  /// True for forms of the social economy: cooperatives, mutuals, associations, foundations, social enterprises.
  public var isSocialEconomy = false
  /// True where the supplier is a person, whose name is not shown.
  public var isNaturalPerson = false
}
