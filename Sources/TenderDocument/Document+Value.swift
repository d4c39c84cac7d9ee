extension Document {
  /// What the procedure is worth without VAT: the value of the whole, else the sum of its lots, else the sum of its awards.
  ///
  /// nil where none is published for every lot or award, or not in one currency. Placeholders count as not published.
  public var value: ContractSize.Money? {
    Self.sum([notice.size.value]) ?? Self.sum(lots.map(\.size.value))
      ?? Self.sum(awards.map { $0.value.map { ContractSize.Money(amount: $0.amount, currency: $0.currency) } })
  }

  private static func sum(_ values: [ContractSize.Money?]) -> ContractSize.Money? {
    guard var total = values.first ?? nil, total.isPlausible else { return nil }
    for value in values.dropFirst() {
      guard let value, value.isPlausible, value.currency == total.currency else { return nil }
      total.amount += value.amount
    }
    return total.amount.isFinite ? total : nil
  }
}

extension ContractSize.Money {
  /// False for placeholders such as 0, 0.01 and 1, and for sums that nobody spends.
  public var isPlausible: Bool { amount > 1 && amount <= 1e12 }
}
