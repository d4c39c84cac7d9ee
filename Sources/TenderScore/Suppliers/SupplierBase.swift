/// The suppliers of a buyer in a period, ready to be measured.
public struct SupplierBase: Sendable {
  public struct Supplier: Sendable {
    public var name: String
    /// Letters and digits only.
    public var identifier: String?
    public var size: SizeClass
    /// The index in `forms`.
    public var form: Int?
    public var statuses: [SupplierStatus]
    /// True where rows tell different sizes.
    public var hasSeveralSizes = false
    /// True where it could be told whether the supplier has certificates: it was looked up, or a cell says so.
    public var isCompared = false
    /// Bits of the dimensions with declared measures; nil where nothing was said.
    public var measures: UInt64?
    /// Purchases of the period, less credits.
    public var spend = Amount.zero
    public var purchases = 0
    /// Purchases whose amount is known.
    public var valued = 0
    public var isKnownBefore = false
    public var isOfPeriodBefore = false
    var months: [SupplierAccount.MonthSum] = []

    init(name: String, identifier: String?, size: SizeClass, form: Int?, statuses: [SupplierStatus]) {
      self.name = name
      self.identifier = identifier
      self.size = size
      self.form = form
      self.statuses = statuses
    }

    mutating func count(_ sum: SupplierAccount.MonthSum) {
      spend += sum.amount
      purchases += sum.purchases
      valued += sum.valued
    }

    /// Largest spend first, then by identifier and name.
    static func comesBefore(_ left: Supplier, _ right: Supplier) -> Bool {
      if left.spend != right.spend { return left.spend > right.spend }
      return (left.identifier ?? "", left.name) < (right.identifier ?? "", right.name)
    }
  }

  /// All of the table, largest spend first.
  public let suppliers: [Supplier]
  public let forms: [LegalForm]
  /// nil where no purchase has a date.
  public let period: ClosedRange<Month>?
  /// All months of the table.
  public let months: ClosedRange<Month>?
  public let window: Int
  public let registerEntries: Int
  /// Suppliers found in a register file.
  public let matchedEntries: Int

  /// Suppliers with a purchase in the period.
  public let active: [Supplier]
  /// Those of them whose purchases exceed their credits: the ones that shares of the value are about.
  public let paid: [Supplier]
  public let spend: Amount
  /// Parted by the columns that the table has.
  public internal(set) var slices: [SupplierSlices] = []

  init(
    suppliers: [Supplier], forms: [LegalForm], period: ClosedRange<Month>?, months: ClosedRange<Month>?, window: Int,
    registerEntries: Int, matchedEntries: Int
  ) {
    self.suppliers = suppliers
    self.forms = forms
    self.period = period
    self.months = months
    self.window = window
    self.registerEntries = registerEntries
    self.matchedEntries = matchedEntries
    active = suppliers.filter { $0.purchases > 0 }
    paid = active.filter { $0.spend > .zero }
    spend = paid.reduce(Amount.zero) { $0 + $1.spend }
  }

  /// The day on which certificates must be valid: the last of the period.
  public var referenceDay: CalendarDay? { period?.upperBound.lastDay }

  /// Months before the period that the table holds, at most the window.
  public var monthsBefore: Int {
    guard let period, let months else { return 0 }
    return min(window, max(0, period.lowerBound.index - months.lowerBound.index))
  }
}
