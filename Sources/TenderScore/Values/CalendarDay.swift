/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var year: Int
  public var month: Int
  public var day: Int

  /// Years that purchases, bids and certificates can be of.
  public static let years = 1990...2100

  /// nil for a day that is none, such as 30 February, or is of no year in `years`.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years ~= year, 1...12 ~= month, 1...Self.length(ofMonth: month, in: year) ~= day else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601, `d.m.yyyy`, `d/m/yyyy`, `d-m-yyyy`, `yyyy/m/d`, `yyyymmdd`; two-digit years are of this century, and a time behind
  /// the date is left out.
  public init?(_ text: some Collection<UInt8>) {
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    var signs: [UInt8] = []
    for byte in text {
      if 0x30...0x39 ~= byte {
        guard numbers[numbers.count - 1].digits < 8 else { return nil }
        numbers[numbers.count - 1].value = numbers[numbers.count - 1].value * 10 + Int(byte - 0x30)
        numbers[numbers.count - 1].digits += 1
      } else if [0x2D, 0x2E, 0x2F].contains(byte), signs.count < 2, numbers[numbers.count - 1].digits > 0 {
        signs.append(byte)
        numbers.append((0, 0))
      } else if byte == 0x54 || byte == 0x20 || byte == 0x5A || byte == 0x2B, numbers.count == 3, numbers[2].digits > 0
      {
        break
      } else {
        return nil
      }
    }
    if signs.isEmpty, numbers[0].digits == 8 {
      let value = numbers[0].value
      self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      return
    }
    guard numbers.count == 3, signs[0] == signs[1], numbers.allSatisfy({ $0.digits > 0 }) else { return nil }
    if numbers[0].digits == 4 {
      guard numbers[1].digits <= 2, numbers[2].digits <= 2 else { return nil }
      self.init(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    } else {
      guard numbers[0].digits <= 2, numbers[1].digits <= 2, [2, 4].contains(numbers[2].digits) else { return nil }
      let year = numbers[2].digits == 2 ? 2000 + numbers[2].value : numbers[2].value
      self.init(year: year, month: numbers[1].value, day: numbers[0].value)
    }
  }

  public init?(_ text: String) {
    self.init(Array(text.utf8))
  }

  public var monthIndex: Month { Month(year: year, month: month) }

  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
