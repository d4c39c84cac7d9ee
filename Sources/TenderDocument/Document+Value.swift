extension Document {
  /// What the procedure is worth without VAT: the value of the whole, else the sum of its lots, else the sum of its awards.
  ///
  /// nil where none is published for every lot or award, or not in one currency.
  public var value: ContractSize.Money? {
    Self.sum([notice.size.value]) ?? Self.sum(lots.map(\.size.value))
      ?? Self.sum(awards.map { $0.value.map { ContractSize.Money(amount: $0.amount, currency: $0.currency) } })
  }

  private static func sum(_ values: [ContractSize.Money?]) -> ContractSize.Money? {
    guard var total = values.first ?? nil else { return nil }
    for value in values.dropFirst() {
      guard let value, value.currency == total.currency else { return nil }
      total.amount += value.amount
    }
    return total.amount.isFinite ? total : nil
  }
}
