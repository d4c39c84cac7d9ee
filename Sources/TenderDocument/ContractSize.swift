/// How large and how long a contract is to be, as far as the notice says it.
public struct ContractSize: Sendable, Equatable {
  /// A sum in one currency.
  public struct Money: Sendable, Equatable {
    public var amount: Double
    /// ISO 4217, such as `EUR`.
    public var currency: String

    public init(amount: Double, currency: String) {
      self.amount = amount
      self.currency = currency
    }
  }

  /// Without VAT: the estimate (BT-27), else what was paid.
  public var value: Money?
  /// Without renewals, rounded to a tenth of a month.
  public var months: Double?

  public init(value: Money? = nil, months: Double? = nil) {
    self.value = value
    self.months = months
  }

  /// From a number of days, weeks, months or years; nil for another unit.
  ///
  /// - Parameter unit: such as `DAY` or `MONTH`, in capitals.
  public static func months(_ count: Double, _ unit: String) -> Double? {
    let whole: Double? =
      switch unit {
      case "DAY": count * 12 / 365.25
      case "WEEK": count * 7 * 12 / 365.25
      case "MONTH": count
      case "YEAR": count * 12
      default: nil
      }
    return whole.map { ($0 * 10).rounded() / 10 }
  }

  /// Between two ISO 8601 dates, the last day included; nil where one is none, or they run backwards.
  public static func months(from start: String, to end: String) -> Double? {
    guard let start = days(start), let end = days(end), start <= end else { return nil }
    return months(Double(end - start + 1), "DAY")
  }

  /// Days since the year 0 of the Gregorian calendar, by the months of a year that begins in March.
  private static func days(_ date: String) -> Int? {
    let parts = date.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], 0...9999 ~= year,
      1...12 ~= month, 1...31 ~= day
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthsSinceMarch + 2) / 5 + day
  }
}
