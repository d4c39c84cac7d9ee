/// Reads a table with a header: finds out how it is written, refuses private columns, counts every row.
public struct ScoreTableReader {
  /// What the user says of a table.
  public struct Request: Sendable {
    public var given: CSVDialect.Given
    public var columns: [ColumnRole: String]

    public init(given: CSVDialect.Given = CSVDialect.Given(), columns: [ColumnRole: String] = [:]) {
      self.given = given
      self.columns = columns
    }
  }

  public enum Event: Equatable {
    case row
    /// The row was set aside; `fault` says why.
    case fault(RowFault)
    case end
  }

  public let dialect: CSVDialect
  public let header: TableHeader
  /// The style of the numbers in a column, decided by the first rows.
  public private(set) var decimals: [ColumnRole: DecimalStyle.Finding] = [:]
  /// The header as it stands in the table.
  public let rawHeader: [UInt8]
  private var reader: CSVReader
  private let foldedHeader: [String]
  private var guardian: PrivateDataGuard

  /// - Parameters:
  ///   - wanted: roles to read.
  ///   - numbers: roles whose decimal style is to be found out.
  public init(
    _ source: ByteSource, rules: ScoreRules, wanted: [ColumnRole], numbers: [ColumnRole], request: Request = Request()
  ) throws(ScoreFault) {
    var source = source
    let sample = Array(try source.peek(CSVLimits.sample).prefix(CSVLimits.sample))
    guard !sample.isEmpty else { throw ScoreFault(.malformed, "a table must have a header, found an empty file") }
    dialect = try CSVSniffer.dialect(sample, given: request.given) { rules.columns.known($0) }
    reader = CSVReader(source, dialect: dialect)
    let names = try Self.header(&reader)
    rawHeader = Array(reader.raw)
    foldedHeader = names.map(FoldedText.foldName)
    header = try TableHeader(names, columns: rules.columns, wanted: wanted, given: request.columns)
    guardian = try PrivateDataGuard(
      names: names, roles: Dictionary(uniqueKeysWithValues: header.cells.map { ($1, $0) }), rules: rules,
      line: reader.line)
    decimals = Self.decimals(sample, dialect, header, numbers, request.given.decimal)
  }

  private static func header(_ reader: inout CSVReader) throws(ScoreFault) -> [String] {
    let event = try reader.next()
    guard event == .row else {
      throw ScoreFault(
        .malformed,
        "a table must begin with a row of column names, found \(event == .end ? "nothing" : "a broken row")",
        hint: "remove what stands above the column names", line: max(1, reader.line))
    }
    let names = (0..<reader.count).map(reader.text)
    guard names.contains(where: { !FoldedText.fold($0).isEmpty }) else {
      throw ScoreFault(.malformed, "a table must begin with a row of column names, found no name", line: reader.line)
    }
    return names
  }

  private static func decimals(
    _ sample: [UInt8], _ dialect: CSVDialect, _ header: TableHeader, _ numbers: [ColumnRole], _ given: DecimalStyle?
  ) -> [ColumnRole: DecimalStyle.Finding] {
    var texts: [ColumnRole: [String]] = [:]
    var reader = CSVReader(ByteSource(sample), dialect: dialect)
    var isHeader = true
    while let event = try? reader.next(), event != .end {
      defer { isHeader = false }
      guard event == .row, !isHeader, reader.count == header.names.count else { continue }
      for role in numbers { if let cell = header.cells[role] { texts[role, default: []].append(reader.text(cell)) } }
    }
    let fallback: DecimalStyle = dialect.delimiter == 0x2C ? .point : .comma
    let because = "no number tells; as usual where a \(CSVDialect.name(of: dialect.delimiter)) parts cells"
    var findings: [ColumnRole: DecimalStyle.Finding] = [:]
    for role in numbers where header.cells[role] != nil {
      findings[role] =
        given.map { DecimalStyle.Finding(style: $0, basis: "given") }
        ?? DecimalStyle.decide(texts[role, default: []], fallback: fallback, because: because)
    }
    return findings
  }

  // MARK: - Rows

  public var line: Int { reader.line }
  public var raw: ArraySlice<UInt8> { reader.raw }
  /// The number of cells of a row.
  public var count: Int { reader.count }

  /// Moves to the next row; its cells are as many as the header's.
  public mutating func next() throws(ScoreFault) -> Event {
    switch try reader.next() {
    case .end:
      try guardian.finish()
      return .end
    case .fault(let reason): return .fault(RowFault(reason, line: reader.line, Self.words(reason)))
    case .row:
      guard reader.count == header.names.count else {
        let isBlank = (0..<reader.count).allSatisfy { isEmpty($0) }
        return .fault(
          isBlank
            ? RowFault(.emptyRow, line: line, "a row must hold something, found empty cells")
            : RowFault(
              .wrongCellCount, line: line,
              "a row must have \(header.names.count) cells, as the header has, found \(reader.count)"))
      }
      if let fault = structuralFault() { return .fault(fault) }
      try guardian.check(reader)
      return .row
    }
  }

  private func structuralFault() -> RowFault? {
    if reader.withBytes(0, { $0.isEmpty }), (0..<reader.count).allSatisfy({ isEmpty($0) }) {
      return RowFault(.emptyRow, line: line, "a row must hold something, found empty cells")
    }
    let isHeader = reader.raw.count == rawHeader.count && reader.raw.elementsEqual(rawHeader)
    return isHeader ? RowFault(.repeatedHeader, line: line, "a header must stand once, found it again") : nil
  }

  private func isEmpty(_ cell: Int) -> Bool {
    reader.withBytes(cell) { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  public func text(_ cell: Int) -> String {
    reader.text(cell)
  }

  /// The text of the column for `role`, without outer spaces; nil where there is no such column or the cell is empty.
  public func text(_ role: ColumnRole) -> String? {
    guard let cell = header.cells[role] else { return nil }
    let trimmed = reader.text(cell).trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  func withBytes<Result>(_ cell: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    reader.withBytes(cell, body)
  }

  func fault(_ reason: RowFault.Reason, _ role: ColumnRole, _ message: String) -> RowFault {
    RowFault(reason, line: line, column: header.cells[role].map { header.names[$0] }, message)
  }

  private static func words(_ reason: RowFault.Reason) -> String {
    switch reason {
    case .unclosedQuote: "a quotation mark that opens a cell must be closed, found none"
    case .textAfterQuote: "a delimiter must stand behind a closed quotation mark, found something else"
    case .quoteInsideCell: "a quotation mark must open a cell or be doubled, found one inside"
    case .controlCharacter: "a cell must hold text, found a control character"
    case .brokenText: "a row must be well-formed in its encoding, found broken letters"
    case .cellTooLong: "a cell must be at most \(CSVLimits.cell) bytes, found a longer one"
    default: "a row must have at most \(CSVLimits.cells) cells, found more"
    }
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    guard let start = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
