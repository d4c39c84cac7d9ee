/// A month of a year, such as `2024-03`.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Months since the start of the year 0.
  public var index: Int

  public init(index: Int) {
    self.index = index
  }

  public init(year: Int, month: Int) {
    index = year * 12 + month - 1
  }

  /// `2024-03`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, let day = CalendarDay(String(text) + "-01") else { return nil }
    self.init(year: day.year, month: day.month)
  }

  public var year: Int { index / 12 }
  public var number: Int { index % 12 + 1 }

  public var lastDay: CalendarDay? {
    CalendarDay(year: year, month: number, day: CalendarDay.length(ofMonth: number, in: year))
  }

  public var description: String { "\(year)-\(number < 10 ? "0" : "")\(number)" }

  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
  public static func + (month: Month, count: Int) -> Month { Month(index: month.index + count) }
  public static func - (month: Month, count: Int) -> Month { Month(index: month.index - count) }
}
