/// One awarded contract of a result notice, as far as the supplier base is concerned.
public struct Award: Sendable, Equatable {
  /// The winner's size as published: `micro`, `small`, `medium`, `large`, `sme` (BT-165; TED says only `sme` or `large`).
  public var winnerSizes: [String] = []
  /// Names of the winners, in document order.
  public var winners: [String] = []
  /// Received tenders by the code of BT-760, such as `tenders` or `t-sme`.
  public var received: [String: Int] = [:]
  public var lot: String?
  /// National identifiers by the index in `winners`; a winner that publishes none has none.
  public var winnerIDs: [Int: String] = [:]
  /// Indices in `winners` of those that are persons and no companies.
  public var naturalPersons: Set<Int> = []
  /// The total of the winning tenders, with its ISO 4217 currency (BT-720; TED `VAL_TOTAL`); nil where it is not published, or not in
  /// one currency.
  public var value: Value?

  /// An amount of money as published.
  public struct Value: Sendable, Equatable {
    public var amount: Double
    public var currency: String

    public init(amount: Double, currency: String) {
      self.amount = amount
      self.currency = currency
    }
  }

  public init(lot: String?) {
    self.lot = lot
  }
}
