/// What the cells of purchases mean, each distinct cell worked out once.
struct PurchaseCells {
  /// Distinct cells of a column that are remembered.
  private static let remembered = 1 << 16
  /// Unknown words that are kept to be shown.
  private static let shownUnknown = 20

  private let rules: ScoreRules
  private var days = CellMemo<CalendarDay?>(limit: remembered)
  private var sizes = CellMemo<SizeClass>(limit: remembered)
  private var forms = CellMemo<Int?>(limit: remembered)
  private var certificates = CellMemo<[SupplierStatus]?>(limit: remembered)
  private var measures = CellMemo<UInt64?>(limit: remembered)
  private var currencies = CellMemo<String?>(limit: remembered)
  private var slices: [SupplierSlices.Column: CellMemo<Int>] = [:]
  private(set) var unknownCertificates: Set<String> = []
  private(set) var unknownSizes: Set<String> = []

  init(rules: ScoreRules) {
    self.rules = rules
  }

  mutating func day(_ table: ScoreTableReader, _ cell: Int) -> CalendarDay? {
    table.withBytes(cell) { bytes in days.value(of: bytes) { _ in CalendarDay(table.text(cell).trimmed) } }
  }

  /// ISO 4217, or what the cell says instead; nil for an empty cell.
  mutating func currency(_ table: ScoreTableReader, _ cell: Int) -> String? {
    table.withBytes(cell) { bytes in
      currencies.value(of: bytes) { _ in
        let text = table.text(cell).trimmed
        return text.isEmpty ? nil : text == "€" ? "EUR" : text == "£" ? "GBP" : text.uppercased()
      }
    }
  }

  /// The number that `builder` gives to the cell of a column that purchases are parted by.
  mutating func slice(
    _ table: ScoreTableReader, _ cell: Int, of column: SupplierSlices.Column, period: ClosedRange<Month>?,
    in builder: inout SupplierBaseBuilder
  ) -> Int {
    table.withBytes(cell) { bytes in
      slices[column, default: CellMemo(limit: Self.remembered)].value(of: bytes) { _ in
        builder.slice(table.text(cell), of: column, period: period)
      }
    }
  }

  mutating func size(_ table: ScoreTableReader, _ cell: Int) -> SizeClass {
    let size = table.withBytes(cell) { bytes in sizes.value(of: bytes) { _ in rules.values.size(table.text(cell)) } }
    if size == .unknown, unknownSizes.count < Self.shownUnknown, !rules.values.isNothing(table.text(cell)) {
      unknownSizes.insert(PurchaseReader.shown(table.text(cell)))
    }
    return size
  }

  mutating func form(_ table: ScoreTableReader, _ cell: Int) -> Int? {
    table.withBytes(cell) { bytes in forms.value(of: bytes) { _ in rules.values.form(table.text(cell)) } }
  }

  /// nil for an empty cell.
  ///
  /// - Parameter validCell: holds the last day of certificates that name none themselves.
  mutating func certificates(
    _ table: ScoreTableReader, _ cell: Int, validUntil validCell: Int?
  ) -> [SupplierStatus]? {
    var unknown: [String] = []
    let listed = table.withBytes(cell) { bytes in
      certificates.value(of: bytes) { _ in CertificateList.statuses(table.text(cell), rules, unknown: &unknown) }
    }
    for name in unknown where unknownCertificates.count < Self.shownUnknown {
      unknownCertificates.insert(PurchaseReader.shown(name))
    }
    guard var listed, let validCell, !listed.isEmpty, let day = day(table, validCell) else { return listed }
    for index in listed.indices where listed[index].validUntil == nil { listed[index].validUntil = day }
    return listed
  }

  /// A bit for each dimension named, the last one for other measures; nil for an empty cell.
  mutating func measures(_ table: ScoreTableReader, _ cell: Int) -> UInt64? {
    table.withBytes(cell) { bytes in measures.value(of: bytes) { _ in Self.bits(table.text(cell), rules) } }
  }

  private static func bits(_ cell: String, _ rules: ScoreRules) -> UInt64? {
    guard !cell.trimmed.isEmpty else { return nil }
    let named = cell.split { ";|,/".contains($0) }.map { FoldedText.fold(String($0)) }
    var bits: UInt64 = 0
    for (index, dimension) in rules.questionnaire.dimensions.enumerated().prefix(63) {
      let isNamed =
        named.contains(FoldedText.fold(dimension.id)) || named.contains(FoldedText.fold(dimension.title))
      if isNamed { bits |= 1 << UInt64(index) }
    }
    return bits == 0 && !rules.values.isNothing(cell) ? 1 << 63 : bits
  }
}
