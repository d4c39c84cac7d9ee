/// Reads a table of purchases into a supplier base.
public struct PurchaseReader {
  static let wanted: [ColumnRole] = [
    .supplier, .supplierID, .amount, .currency, .date, .category, .buyer, .size, .legalForm, .certificates, .validUntil,
    .measures, .title,
  ]
  private let rules: ScoreRules
  private let amountCell: Int
  private let supplierCell: Int?
  private let identifierCell: Int?
  private let amountReader: AmountReader
  private var spellings = ByteInterner(limit: CSVLimits.suppliers)
  private var accountOfSpelling: [Int] = []
  private var spelling: [UInt8] = []
  private var cells: PurchaseCells
  private let slices: [(column: SupplierSlices.Column, cell: Int)]
  private let period: ClosedRange<Month>?

  public private(set) var table: ScoreTableReader
  public private(set) var rows = RowCount()
  public private(set) var builder: SupplierBaseBuilder
  /// ISO 4217 as the table writes it; nil where it names none.
  public private(set) var currency: String?
  /// Names of certificates that no register has, at most twenty.
  public var unknownCertificates: Set<String> { cells.unknownCertificates }
  /// Words in the column of sizes that are no known size, at most twenty.
  public var unknownSizes: Set<String> { cells.unknownSizes }

  /// - Parameter period: months to measure by category and buyer; nil for the last twelve.
  public init(
    _ source: ByteSource, rules: ScoreRules, builder: SupplierBaseBuilder, period: ClosedRange<Month>? = nil,
    request: ScoreTableReader.Request = ScoreTableReader.Request()
  ) throws(ScoreFault) {
    self.rules = rules
    self.period = period
    self.builder = builder
    cells = PurchaseCells(rules: rules)
    table = try ScoreTableReader(source, rules: rules, wanted: Self.wanted, numbers: [.amount], request: request)
    amountCell = try table.header.require(.amount)
    identifierCell = table.header.cells[.supplierID]
    supplierCell = identifierCell == nil ? try table.header.require(.supplier) : table.header.cells[.supplier]
    let header = table.header.cells
    slices = [(SupplierSlices.Column.category, header[.category]), (.buyer, header[.buyer])].compactMap {
      column, cell in
      cell.map { (column, $0) }
    }
    amountReader = AmountReader(
      style: table.decimals[.amount]?.style ?? .point, isWindows1252: table.dialect.encoding == .windows1252)
  }

  /// Reads all rows.
  ///
  /// - Parameter setAside: is given every row that is not used, as it stands in the table, without a line end.
  public mutating func readAll(setAside: (ArraySlice<UInt8>) throws(ScoreFault) -> Void) throws(ScoreFault) {
    while true {
      switch try table.next() {
      case .end: return
      case .fault(let fault):
        rows.count(fault)
        try setAside(table.raw)
      case .row:
        if let fault = try use() {
          rows.count(fault)
          try setAside(table.raw)
        } else {
          rows.countUsed()
        }
      }
    }
  }

  // MARK: - A row

  /// Folds the row in; a fault where it can't be used.
  private mutating func use() throws(ScoreFault) -> RowFault? {
    let amount: AmountReader.Reading
    switch readAmount() {
    case .success(let reading): amount = reading
    case .failure(let fault): return fault
    }
    var month: Month?
    if let cell = table.header.cells[.date] {
      guard let day = cells.day(table, cell) else {
        return table.fault(
          .wrongDate, .date, "a date must be written `2024-12-31`, `31.12.2024` or `31/12/2024`, found `\(shown(cell))`"
        )
      }
      month = day.monthIndex
    }
    if let fault = checkCurrency(amount.currency) { return fault }
    switch try supplier() {
    case .success(let account):
      builder.add(amount.amount, in: month, to: account)
      for slice in slices {
        let number = cells.slice(table, slice.cell, of: slice.column, period: period, in: &builder)
        builder.add(amount.amount, in: month, to: account, slice: number, of: slice.column)
      }
      noteAttributes(of: account)
      return nil
    case .failure(let fault): return fault
    }
  }

  private func readAmount() -> Result<AmountReader.Reading, RowFault> {
    let result = table.withBytes(amountCell) { bytes -> Result<AmountReader.Reading, AmountReader.Fault>? in
      guard !bytes.isEmpty else { return nil }
      do throws(AmountReader.Fault) {
        return .success(try amountReader.read(bytes))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let reading): return .success(reading)
    case nil: return .failure(table.fault(.missingValue, .amount, "an amount must be given, found an empty cell"))
    case .failure(.tooLarge):
      return .failure(
        table.fault(.amountTooLarge, .amount, "an amount must be at most 100,000,000,000, found `\(shown(amountCell))`")
      )
    case .failure(.notANumber):
      let style = amountReader.style == .comma ? "1.234,50" : "1,234.50"
      return .failure(
        table.fault(
          .wrongAmount, .amount,
          "an amount must be written as the column writes it, such as `\(style)`, found `\(shown(amountCell))`"))
    }
  }

  private mutating func checkCurrency(_ sign: String?) -> RowFault? {
    var found = sign
    var role = ColumnRole.amount
    if let cell = table.header.cells[.currency] {
      let named = cells.currency(table, cell)
      if let named {
        found = named
        role = .currency
      }
    }
    guard let found else { return nil }
    let known = currency ?? found
    currency = known
    return known == found
      ? nil
      : table.fault(
        .otherCurrency, role, "a row must be in \(known), as the rows before it, found \(Self.shown(found))")
  }

  private mutating func supplier() throws(ScoreFault) -> Result<Int, RowFault> {
    spelling.removeAll(keepingCapacity: true)
    if let identifierCell { table.withBytes(identifierCell) { spelling.append(contentsOf: $0) } }
    spelling.append(0)
    if let supplierCell { table.withBytes(supplierCell) { spelling.append(contentsOf: $0) } }
    let id = spelling.withUnsafeBufferPointer { spellings.id(of: $0) }
    if let id, id < accountOfSpelling.count, accountOfSpelling[id] >= 0 { return .success(accountOfSpelling[id]) }
    let name = supplierCell.map { table.text($0).trimmed } ?? ""
    let identifier = identifierCell.map { table.text($0).trimmed }.flatMap { rules.values.isNothing($0) ? nil : $0 }
    var account = -1
    var fault: RowFault?
    if rules.values.isTotal(name), identifier == nil {
      fault = table.fault(.totalLine, .supplier, "a row must be a purchase, found a line of totals")
    } else if identifier == nil, rules.values.isNothing(name) {
      fault = table.fault(.missingValue, .supplier, "a supplier must have a name or an identifier, found neither")
    } else {
      account = try builder.account(name: rules.values.isNothing(name) ? "" : name, identifier: identifier)
    }
    if let id, id == accountOfSpelling.count { accountOfSpelling.append(account) }
    if let fault { return .failure(fault) }
    return .success(account)
  }

  private mutating func noteAttributes(of account: Int) {
    let header = table.header.cells
    if let cell = header[.size] { builder.note(size: cells.size(table, cell), of: account) }
    if let cell = header[.legalForm], let form = cells.form(table, cell) { builder.note(form: form, of: account) }
    if let cell = header[.measures], let bits = cells.measures(table, cell) {
      builder.note(measures: bits, of: account)
    }
    if let cell = header[.certificates], let listed = cells.certificates(table, cell, validUntil: header[.validUntil]) {
      builder.note(certificates: listed, of: account)
    }
  }

  /// A cell for a message: short, on one line.
  private func shown(_ cell: Int) -> String {
    Self.shown(table.text(cell))
  }

  static func shown(_ text: String) -> String {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    return line.unicodeScalars.count > 40
      ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(40))) + "…" : line
  }
}
