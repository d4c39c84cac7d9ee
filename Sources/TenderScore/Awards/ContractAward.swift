/// One awarded contract of a notice, as far as the supplier base is concerned.
public struct ContractAward: Sendable {
  public struct Winner: Sendable {
    public var name: String
    public var identifier: String?
    /// `unknown` too where sizes are told that can't be given to the winners one by one.
    public var size: SizeClass
    public var isNaturalPerson: Bool

    public init(name: String, identifier: String?, size: SizeClass, isNaturalPerson: Bool) {
      self.name = name
      self.identifier = identifier
      self.size = size
      self.isNaturalPerson = isNaturalPerson
    }
  }

  /// A charter city, or a company of one.
  public enum City: Sendable, Hashable {
    /// The city itself, by its name such as `Nantes`.
    case itself(String)
    /// A legal person that the city of this name owns or leads.
    case group(String)
  }

  public var buyer: String
  /// The charter city that the caller takes the buyer for; nil for none.
  public var city: City?
  public var month: Month?
  /// Several for a consortium or a framework agreement.
  public var winners: [Winner]
  /// The sizes of winners as published, which may be fewer than the winners.
  public var sizes: [SizeClass]
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
    sizes = winners.map(\.size)
  }

  /// False where no winner is told, not even by its size: a lot that was closed, or tenders that were counted only.
  public var isMade: Bool { !winners.isEmpty || !sizes.isEmpty }

  /// Whether it went to small firms: whether most of its winners are (BT-760 counts a group of firms so); nil where a size is unknown.
  public var wentToSMEs: Bool? {
    guard !sizes.isEmpty, !sizes.contains(.unknown) else { return nil }
    return sizes.count(where: \.isSME) * 2 > sizes.count
  }
}
