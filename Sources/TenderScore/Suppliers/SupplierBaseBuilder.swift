/// Folds purchases into suppliers, one after the other; memory grows with the suppliers and months, not with the purchases.
///
/// Suppliers are the same when their identifiers are, or, where one has none, when their names are; two identifiers are never
/// joined by a name. The order of the purchases does not matter.
public struct SupplierBaseBuilder: Sendable {
  private var accounts: [SupplierAccount] = []
  private var identifiers = ByteInterner(limit: CSVLimits.suppliers)
  private var accountOfIdentifier: [Int] = []
  private var names = ByteInterner(limit: CSVLimits.suppliers)
  private var accountOfName: [Int] = []
  private var entries: [String: [RegisterEntry]] = [:]
  private var slices: [SupplierSlices.Column: SpendSlices] = [:]
  private let forms: [LegalForm]

  public init(forms: [LegalForm]) {
    self.forms = forms
  }

  // MARK: - Registers

  public mutating func add(_ entry: RegisterEntry) {
    entries[FoldedText.foldIdentifier(entry.supplierID), default: []].append(entry)
  }

  /// Register entries, by supplier identifiers.
  public var hasRegisters: Bool { !entries.isEmpty }

  // MARK: - Purchases

  public mutating func add(_ purchase: Purchase) throws(ScoreFault) {
    let account = try account(name: purchase.supplier, identifier: purchase.supplierID)
    add(purchase.amount, in: purchase.month, to: account)
    accounts[account].note(size: purchase.size)
    if let form = purchase.form { accounts[account].note(form: form) }
    for status in purchase.statuses { accounts[account].note(status) }
    if purchase.tellsCertificates { accounts[account].tellsCertificates = true }
    if let measures = purchase.measures { accounts[account].note(measures: measures) }
  }

  /// The number of the supplier of a name and identifier, in the order they come.
  mutating func account(name: String, identifier: String?) throws(ScoreFault) -> Int {
    let identifierKey = identifier.map(FoldedText.foldIdentifier) ?? ""
    guard !identifierKey.isEmpty else {
      let key = FoldedText.fold(name)
      return try account(named: key.isEmpty ? name : key, shown: name)
    }
    var key = identifierKey
    let id = key.withUTF8 { identifiers.id(of: $0) }
    guard let id else { throw Self.tooMany }
    if id == accountOfIdentifier.count {
      accountOfIdentifier.append(accounts.count)
      accounts.append(SupplierAccount(name: name, identifier: identifierKey))
    }
    accounts[accountOfIdentifier[id]].note(name: name)
    return accountOfIdentifier[id]
  }

  private mutating func account(named folded: String, shown: String) throws(ScoreFault) -> Int {
    var key = folded
    let id = key.withUTF8 { names.id(of: $0) }
    guard let id else { throw Self.tooMany }
    if id == accountOfName.count {
      accountOfName.append(accounts.count)
      accounts.append(SupplierAccount(name: shown, identifier: nil))
    }
    accounts[accountOfName[id]].note(name: shown)
    return accountOfName[id]
  }

  private static var tooMany: ScoreFault {
    ScoreFault(
      .limitExceeded, "a table must have at most \(CSVLimits.suppliers) suppliers, found more",
      hint: "the column of suppliers may be another one")
  }

  mutating func add(_ amount: Amount?, in month: Month?, to account: Int) {
    accounts[account].add(amount, in: month)
  }

  /// The number of a cell in a column that purchases are parted by.
  ///
  /// - Parameter period: months to measure; nil for the last twelve. The same for all cells.
  mutating func slice(_ cell: String, of column: SupplierSlices.Column, period: ClosedRange<Month>?) -> Int {
    slices[column, default: SpendSlices(period: period)].number(of: cell)
  }

  mutating func add(
    _ amount: Amount, in month: Month?, to account: Int, slice: Int, of column: SupplierSlices.Column
  ) {
    slices[column]?.add(amount, in: month, to: account, slice: slice)
  }

  mutating func note(size: SizeClass, of account: Int) {
    accounts[account].note(size: size)
  }

  mutating func note(form: Int, of account: Int) {
    accounts[account].note(form: form)
  }

  mutating func note(certificates: [SupplierStatus], of account: Int) {
    accounts[account].tellsCertificates = true
    for status in certificates { accounts[account].note(status) }
  }

  mutating func note(measures: UInt64, of account: Int) {
    accounts[account].note(measures: measures)
  }

  // MARK: - The base

  /// Adds all that another builder of the same rules has folded.
  public mutating func merge(_ other: SupplierBaseBuilder) throws(ScoreFault) {
    var mine: [Int] = []
    for account in other.accounts {
      mine.append(try self.account(name: account.name, identifier: account.identifier))
      accounts[mine[mine.count - 1]].merge(account)
    }
    for (column, theirs) in other.slices {
      guard slices[column] != nil else {
        // Its accounts have other numbers here.
        var renumbered = theirs.emptied
        renumbered.merge(theirs, accounts: mine)
        slices[column] = renumbered
        continue
      }
      slices[column]?.merge(theirs, accounts: mine)
    }
    for (key, list) in other.entries { entries[key, default: []] += list }
  }

  /// The first and the last month with a purchase; nil where no purchase has a date.
  public var months: ClosedRange<Month>? {
    var first: Month?
    var last: Month?
    for account in accounts {
      for sum in account.months {
        guard let month = sum.month else { continue }
        first = min(first ?? month, month)
        last = max(last ?? month, month)
      }
    }
    guard let first, let last else { return nil }
    return first...last
  }

  /// - Parameters:
  ///   - period: months to measure; nil for the last twelve, or for all purchases where none has a date.
  ///   - window: months before the period in which a supplier must have had nothing to be new.
  public func base(period: ClosedRange<Month>? = nil, window: Int = 36) -> SupplierBase {
    let months = months
    let chosen = period ?? months.map { max($0.lowerBound, $0.upperBound - 11)...$0.upperBound }
    var matched: Set<String> = []
    let (joined, positions) = joined()
    var suppliers = joined.enumerated().map { index, account in
      (account: index, supplier: supplier(account, chosen, window: window, &matched))
    }
    suppliers.sort { SupplierBase.Supplier.comesBefore($0.supplier, $1.supplier) }
    var persons = 0
    var ranks = [Int](repeating: 0, count: suppliers.count)
    for index in suppliers.indices {
      ranks[suppliers[index].account] = index
      guard suppliers[index].supplier.form.map({ forms[$0].isNaturalPerson }) ?? false else { continue }
      persons += 1
      suppliers[index].supplier.name = "natural person \(persons)"
      suppliers[index].supplier.identifier = nil
    }
    var base = SupplierBase(
      suppliers: suppliers.map(\.supplier), forms: forms, period: chosen, months: months, window: window,
      registerEntries: entries.values.reduce(0) { $0 + $1.count }, matchedEntries: matched.count)
    base.slices = SupplierSlices.Column.allCases.compactMap { column in
      slices[column].map { slices in
        SupplierSlices(column, slices, sums: slices.sums(in: chosen) { ranks[positions[$0]] }, of: base)
      }
    }
    return base
  }

  /// The accounts, those without an identifier joined to the one of the same name that has one, where there is one only; and where each
  /// account went.
  private func joined() -> (accounts: [SupplierAccount], positions: [Int]) {
    guard !accountOfName.isEmpty else { return (accounts, Array(accounts.indices)) }
    var identified: [String: [Int]] = [:]
    for index in accountOfIdentifier { identified[FoldedText.fold(accounts[index].name), default: []].append(index) }
    var joined = accounts
    var twinOf: [Int: Int] = [:]
    for index in accountOfName {
      guard let twins = identified[FoldedText.fold(accounts[index].name)], twins.count == 1, let twin = twins.first
      else {
        continue
      }
      joined[twin].merge(accounts[index])
      twinOf[index] = twin
    }
    let kept = joined.indices.filter { twinOf[$0] == nil }
    var positions = [Int](repeating: 0, count: accounts.count)
    for (position, index) in kept.enumerated() { positions[index] = position }
    for (index, twin) in twinOf { positions[index] = positions[twin] }
    return (kept.map { joined[$0] }, positions)
  }

  private func supplier(
    _ account: SupplierAccount, _ period: ClosedRange<Month>?, window: Int, _ matched: inout Set<String>
  ) -> SupplierBase.Supplier {
    var account = account
    var entrySize = SizeClass.unknown
    if let identifier = account.identifier, let list = entries[identifier] {
      matched.insert(identifier)
      for entry in list {
        if let status = entry.status { account.note(status) }
        if entry.size != .unknown { entrySize = entry.size }
      }
    }
    var supplier = SupplierBase.Supplier(
      name: account.name.isEmpty ? account.identifier ?? "" : account.name, identifier: account.identifier,
      size: account.size == .unknown ? entrySize : account.size, form: account.form,
      statuses: account.statuses.sorted { $0.register < $1.register })
    supplier.hasSeveralSizes = account.hasSeveralSizes
    supplier.isCompared = account.tellsCertificates || (account.identifier != nil && !entries.isEmpty)
    supplier.measures = account.measures
    supplier.months = account.months
    for sum in account.months {
      guard let period, let month = sum.month else {
        if period == nil { supplier.count(sum) }
        continue
      }
      if period.contains(month) { supplier.count(sum) }
      if month < period.lowerBound, month >= period.lowerBound - window { supplier.isKnownBefore = true }
      let length = period.upperBound.index - period.lowerBound.index + 1
      if month < period.lowerBound, month >= period.lowerBound - length { supplier.isOfPeriodBefore = true }
    }
    return supplier
  }
}
