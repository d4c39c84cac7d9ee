import TenderDocument

/// A sum of money in whole euros, so that sums are the same in whatever order they are made.
public struct Euros: Sendable, Hashable, Comparable {
  /// Never negative.
  public private(set) var whole: Int

  public static let zero = Euros(whole: 0)

  private init(whole: Int) {
    self.whole = whole
  }

  /// nil for another currency, as no rate of exchange is that of the contract, and for what is no plausible value: one euro or
  /// less, or more than a trillion.
  public init?(_ money: ContractSize.Money?) {
    guard let money, money.currency == "EUR", money.isPlausible else { return nil }
    whole = Int(money.amount.rounded())
  }

  /// A sum too large for an `Int` stays at the largest.
  public static func + (a: Self, b: Self) -> Self {
    let (sum, isTooLarge) = a.whole.addingReportingOverflow(b.whole)
    return Self(whole: isTooLarge ? .max : sum)
  }

  public static func < (a: Self, b: Self) -> Bool { a.whole < b.whole }
}
