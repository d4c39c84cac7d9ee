/// Sums of purchases by the values of one column, such as their category: a sum for each value, supplier and month.
///
/// Only months that can be of the period are kept, and without a period the last twelve, so that memory grows with what a year holds. The
/// order of the purchases does not matter up to ``most`` values; of more, those that come first are told apart.
struct SpendSlices: Sendable {
  struct Key: Hashable {
    var slice: Int32
    var account: Int32
    /// −1 for a purchase without a date.
    var month: Int32
  }

  struct Sum: Equatable {
    var amount = Amount.zero
    var purchases = 0

    static func += (left: inout Sum, right: Sum) {
      left.amount += right.amount
      left.purchases += right.purchases
    }
  }

  /// Different values that are told apart, the first that come; all others are one slice.
  static let most = 5_000
  static let others = "all others"

  /// As shown, by number.
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var sums: [Key: Sum] = [:]
  /// Months to measure; nil for the last twelve.
  private let period: ClosedRange<Month>?
  /// The index of the last month that came; nil before the first.
  private var newest: Int?
  /// True where there were more values than are told apart.
  private(set) var isFull = false

  init(period: ClosedRange<Month>?) {
    self.period = period
  }

  /// The number of the slice of a cell, in the order they come; the same for `Cleaning` and `cleaning`.
  mutating func number(of cell: String) -> Int {
    let name = Self.name(of: cell)
    let key = FoldedText.fold(name)
    if let known = numbers[key] {
      // Of several spellings the first in the order of letters is shown, whichever comes first.
      names[known] = min(names[known], name)
      return known
    }
    guard numbers.count < Self.most || name == Self.others else {
      isFull = true
      return number(of: Self.others)
    }
    let number = names.count
    numbers[key] = number
    names.append(name)
    return number
  }

  /// A CPV code stands for its division: `90911200-8` is `CPV 90`. Empty cells are `not told`.
  static func name(of cell: String) -> String {
    let text = cell.trimmed
    guard !text.isEmpty else { return "not told" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let isCheck = rest.isEmpty || rest.count == 2 && rest.first == "-" && rest.last?.isNumber == true
    return digits.count == 8 && isCheck ? "CPV \(digits.prefix(2))" : text
  }

  mutating func add(_ amount: Amount, in month: Month?, to account: Int, slice: Int) {
    if let month {
      note(newest: month.index)
      guard canMeasure(month.index) else { return }
    }
    let key = Key(slice: Int32(slice), account: Int32(account), month: Int32(month?.index ?? -1))
    sums[key, default: Sum()] += Sum(amount: amount, purchases: 1)
  }

  /// Takes up another one, whose accounts have other numbers here.
  mutating func merge(_ other: SpendSlices, accounts: [Int]) {
    isFull = isFull || other.isFull
    if let month = other.newest { note(newest: month) }
    let mine = other.names.map { number(of: $0) }
    for (key, sum) in other.sums where key.month < 0 || canMeasure(Int(key.month)) {
      let here = Key(slice: Int32(mine[Int(key.slice)]), account: Int32(accounts[Int(key.account)]), month: key.month)
      sums[here, default: Sum()] += sum
    }
  }

  /// Without a period, lets go of the months that are no longer of the last twelve; a sum is looked at twelve times at most.
  private mutating func note(newest month: Int) {
    guard newest.map({ month > $0 }) ?? true else { return }
    let isFirst = newest == nil
    newest = month
    guard period == nil, !isFirst else { return }
    sums = sums.filter { $0.key.month < 0 || canMeasure(Int($0.key.month)) }
  }

  /// False for a month that can't be of the period.
  private func canMeasure(_ month: Int) -> Bool {
    period.map { $0.contains(Month(index: month)) } ?? newest.map { month > $0 - 12 } ?? true
  }

  /// Sums that are held.
  var kept: Int { sums.count }

  /// The same without its sums.
  var emptied: SpendSlices { SpendSlices(period: period) }

  /// The sums of the period by slice and supplier.
  ///
  /// - Parameter supplier: gives the supplier of an account; several accounts may be of one.
  func sums(in period: ClosedRange<Month>?, supplier: (Int) -> Int) -> [Int: [Int: Sum]] {
    var found: [Int: [Int: Sum]] = [:]
    for (key, sum) in sums {
      if let period, key.month < 0 || !period.contains(Month(index: Int(key.month))) { continue }
      found[Int(key.slice), default: [:]][supplier(Int(key.account)), default: Sum()] += sum
    }
    return found
  }
}
