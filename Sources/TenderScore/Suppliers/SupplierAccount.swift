/// What was bought from one supplier, month by month, and what the rows say of it.
struct SupplierAccount {
  struct MonthSum: Equatable {
    /// nil for rows without a date.
    var month: Month?
    var amount: Amount
    var purchases: Int
    /// Purchases whose amount is known.
    var valued: Int
  }

  private(set) var name: String
  var identifier: String?
  /// Sorted by month.
  private(set) var months: [MonthSum] = []
  /// Rows that tell each size.
  private var sizes = SIMD8<Int32>(repeating: 0)
  private var forms: [Int: Int] = [:]
  private(set) var statuses: [SupplierStatus] = []
  var tellsCertificates = false
  private(set) var measures: UInt64?

  init(name: String, identifier: String?) {
    self.name = name
    self.identifier = identifier
  }

  /// Of several spellings the first in the order of letters counts, one in small letters before one in capitals.
  mutating func note(name other: String) {
    guard !other.isEmpty, other != name else { return }
    if name.isEmpty || Self.rank(other) < Self.rank(name) { name = other }
  }

  private static func rank(_ name: String) -> (Int, String) {
    (name == name.uppercased() ? 1 : 0, name)
  }

  /// - Parameter count: purchases.
  mutating func add(_ amount: Amount?, in month: Month?, count: Int = 1, valued: Int? = nil) {
    let valued = valued ?? (amount == nil ? 0 : 1)
    let sum = MonthSum(month: month, amount: amount ?? .zero, purchases: count, valued: valued)
    var index = months.count
    // Tables are mostly in the order of time.
    while index > 0, Self.rank(months[index - 1].month) > Self.rank(month) { index -= 1 }
    if index > 0, months[index - 1].month == month {
      months[index - 1].amount += sum.amount
      months[index - 1].purchases += sum.purchases
      months[index - 1].valued += sum.valued
    } else {
      months.insert(sum, at: index)
    }
  }

  private static func rank(_ month: Month?) -> Int { month?.index ?? -1 }

  mutating func note(size: SizeClass) {
    guard size != .unknown, let index = SizeClass.allCases.firstIndex(of: size) else { return }
    sizes[index] &+= 1
  }

  mutating func note(form: Int) {
    forms[form, default: 0] += 1
  }

  /// Of several dates for the same register the last counts; one without a date is valid for ever.
  mutating func note(_ status: SupplierStatus) {
    guard let index = statuses.firstIndex(where: { $0.register == status.register }) else {
      statuses.append(status)
      return
    }
    let known = statuses[index]
    if Self.order(status) > Self.order(known) { statuses[index] = status }
  }

  private static func order(_ status: SupplierStatus) -> (Int, String) {
    (status.validUntil.map { $0.year * 10_000 + $0.month * 100 + $0.day } ?? .max, status.source ?? "")
  }

  mutating func note(measures: UInt64) {
    self.measures = (self.measures ?? 0) | measures
  }

  /// Takes up all of another account of the same supplier.
  mutating func merge(_ other: SupplierAccount) {
    note(name: other.name)
    for sum in other.months { add(sum.amount, in: sum.month, count: sum.purchases, valued: sum.valued) }
    sizes &+= other.sizes
    for (form, count) in other.forms { forms[form, default: 0] += count }
    for status in other.statuses { note(status) }
    tellsCertificates = tellsCertificates || other.tellsCertificates
    if let measures = other.measures { note(measures: measures) }
  }

  /// The size that most rows tell; of equals the larger, so that no share of small firms is overstated.
  var size: SizeClass {
    var best = SizeClass.unknown
    var most: Int32 = 0
    for (index, size) in SizeClass.allCases.enumerated() where sizes[index] > 0 && sizes[index] >= most {
      best = size
      most = sizes[index]
    }
    return best
  }

  var hasSeveralSizes: Bool {
    (0..<8).count { sizes[$0] > 0 } > 1
  }

  /// The legal form that most rows tell; of equals the first of the rules.
  var form: Int? {
    forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
