/// Reads a register file: a table with a column `supplier_id`, and `register`, `valid_until` and `size` where it has them.
///
/// Without a column `register`, every line is on the register that the file is named after.
public struct RegisterReader {
  public private(set) var rows = RowCount()
  public private(set) var entries: [RegisterEntry] = []
  public let table: ScoreTableReader

  /// - Parameters:
  ///   - name: of the file, as shown to the user.
  ///   - register: what the file says it is a list of; nil where a column tells.
  public init(
    _ source: ByteSource, name: String, register: String, rules: ScoreRules,
    request: ScoreTableReader.Request = ScoreTableReader.Request()
  ) throws(ScoreFault) {
    var table = try ScoreTableReader(
      source, rules: rules, wanted: [.supplierID, .supplier, .register, .status, .validUntil, .size], numbers: [],
      request: request)
    _ = try table.header.require(.supplierID)
    let column: ColumnRole? =
      table.header.cells[.register] != nil ? .register : table.header.cells[.status] != nil ? .status : nil
    let ofFile = CertificateList.register(named: register, rules.registers)
    guard column != nil || ofFile != nil || table.header.cells[.size] != nil else {
      throw ScoreFault(
        .wrongRequest,
        "a register file must be named after a register, or have a column `register`, found `\(register)`",
        hint: "known: \(rules.registers.map(\.id).joined(separator: ", "))")
    }
    while true {
      let event = try table.next()
      if event == .end { break }
      if case .fault(let fault) = event {
        rows.count(fault)
        continue
      }
      switch Self.entry(table, column, ofFile, name, rules) {
      case .success(let entry):
        rows.countUsed()
        entries.append(entry)
        guard entries.count <= CSVLimits.suppliers else {
          throw ScoreFault(.limitExceeded, "a register file must have at most \(CSVLimits.suppliers) lines, found more")
        }
      case .failure(let fault): rows.count(fault)
      }
    }
    self.table = table
  }

  private static func entry(
    _ table: ScoreTableReader, _ column: ColumnRole?, _ ofFile: Int?, _ name: String, _ rules: ScoreRules
  ) -> Result<RegisterEntry, RowFault> {
    guard let identifier = table.text(.supplierID), !FoldedText.foldIdentifier(identifier).isEmpty else {
      return .failure(table.fault(.missingValue, .supplierID, "a line must have an identifier, found none"))
    }
    var register = ofFile
    if let column, let named = table.text(column) {
      guard let known = CertificateList.register(named: named, rules.registers) else {
        return .failure(
          table.fault(.wrongName, column, "a register must be known, found `\(PurchaseReader.shown(named))`"))
      }
      register = known
    }
    var day: CalendarDay?
    if let text = table.text(.validUntil) {
      guard let found = CalendarDay(text) else {
        return .failure(
          table.fault(
            .wrongDate, .validUntil, "a date must be written `2024-12-31`, found `\(PurchaseReader.shown(text))`"))
      }
      day = found
    }
    return .success(
      RegisterEntry(
        supplierID: identifier, status: register.map { SupplierStatus(register: $0, validUntil: day, source: name) },
        size: table.text(.size).map(rules.values.size) ?? .unknown))
  }
}
