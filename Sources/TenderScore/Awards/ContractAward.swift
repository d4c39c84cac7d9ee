/// One awarded contract of a notice, as far as the supplier base is concerned.
public struct ContractAward: Sendable {
  public struct Winner: Sendable {
    public var name: String
    public var identifier: String?
    public var size: SizeClass
    public var isNaturalPerson: Bool

    public init(name: String, identifier: String?, size: SizeClass, isNaturalPerson: Bool) {
      self.name = name
      self.identifier = identifier
      self.size = size
      self.isNaturalPerson = isNaturalPerson
    }
  }

  public var buyer: String
  public var month: Month?
  /// Several for a consortium or a framework agreement.
  public var winners: [Winner]
  /// nil where it is not published.
  public var value: Double?
  /// ISO 4217.
  public var currency: String?
  /// Tenders received (BT-760): all, by SMEs, and from other EEA countries.
  public var tenders: Int?
  public var smeTenders: Int?
  public var otherEEATenders: Int?

  public init(buyer: String, month: Month?, winners: [Winner]) {
    self.buyer = buyer
    self.month = month
    self.winners = winners
  }
}
