/// Reads a table of bids: a column `bid`, a column `price`, and a column of scores for each criterion.
///
/// Rows whose bid is `#weight`, `#scale`, `#minimum`, `#diversity` or `#value` are about the criteria: the weight, the score of the
/// best possible bid (100 where not told), the score below which a bid is out, `yes` for a diversity criterion, and what a full score is
/// worth in money. With a scheme, the weights are those of the tender, and only the columns that it knows are criteria.
public struct BidReader {
  /// What a row about the criteria tells.
  private enum Setting: String, CaseIterable {
    case weight, scale, minimum, diversity, value
  }

  private struct Column {
    var cell: Int
    var settings: [Setting: Double] = [:]
  }

  private let priceReader: AmountReader
  private let bidCell: Int
  private let priceCell: Int
  private var columns: [Column]
  private var priceWeight: Double?

  public private(set) var table: ScoreTableReader
  public private(set) var rows = RowCount()
  public private(set) var bids = BidTable(priceWeight: 0, criteria: [], bids: [])
  /// Columns without a weight, which are no criteria.
  public private(set) var ignored: [String] = []
  public private(set) var remarks: [ScoreReport.Remark] = []
  /// Bids of one table; a ranking compares every bid with every other.
  private static let most = 1000

  public init(
    _ source: ByteSource, rules: ScoreRules, scheme: AwardScheme? = nil,
    request: ScoreTableReader.Request = ScoreTableReader.Request(),
    setAside: (ArraySlice<UInt8>) throws(ScoreFault) -> Void = { _ in }
  ) throws(ScoreFault) {
    table = try ScoreTableReader(source, rules: rules, wanted: [.bid, .price], numbers: [.price], request: request)
    bidCell = try table.header.require(.bid)
    let priceCell = try table.header.require(.price)
    self.priceCell = priceCell
    priceReader = AmountReader(
      style: table.decimals[.price]?.style ?? .point, isWindows1252: table.dialect.encoding == .windows1252)
    columns = table.header.names.indices.filter { [bidCell] in $0 != bidCell && $0 != priceCell }.map {
      Column(cell: $0)
    }
    var bids: [(bid: Bid, scores: [Int: Double])] = []
    var names: Set<String> = []
    while true {
      let event = try table.next()
      if event == .end { break }
      var fault: RowFault?
      if case .fault(let found) = event { fault = found } else { fault = use(rules, &bids, &names) }
      if let fault {
        rows.count(fault)
        try setAside(table.raw)
      } else {
        rows.countUsed()
      }
      guard bids.count <= Self.most else {
        throw ScoreFault(.limitExceeded, "a table must have at most \(Self.most) bids, found more", line: table.line)
      }
    }
    try finish(bids, scheme)
  }

  // MARK: - Rows

  private mutating func use(
    _ rules: ScoreRules, _ bids: inout [(bid: Bid, scores: [Int: Double])], _ names: inout Set<String>
  ) -> RowFault? {
    let name = table.text(bidCell).trimmed
    if name.hasPrefix("#") { return use(setting: String(name.dropFirst()), rules) }
    guard !name.isEmpty else { return table.fault(.missingValue, .bid, "a bid must have a name, found none") }
    guard names.insert(FoldedText.fold(name)).inserted else {
      return table.fault(.repeatedRow, .bid, "a bid must stand once, found `\(PurchaseReader.shown(name))` again")
    }
    let price = table.withBytes(priceCell) { try? priceReader.read($0).amount.value }
    guard let price, price > 0 else {
      let found = PurchaseReader.shown(table.text(priceCell))
      return table.fault(.wrongAmount, .price, "a price must be a number above 0, found `\(found)`")
    }
    var scores: [Int: Double] = [:]
    for column in columns {
      let text = table.text(column.cell).trimmed
      if text.isEmpty { continue }
      guard let score = Self.number(text) else {
        return RowFault(
          .wrongScore, line: table.line, column: table.header.names[column.cell],
          "a score must be a number, found `\(PurchaseReader.shown(text))`")
      }
      scores[column.cell] = score
    }
    bids.append((Bid(name, price: price, scores: []), scores))
    return nil
  }

  private mutating func use(setting name: String, _ rules: ScoreRules) -> RowFault? {
    guard let setting = Setting(rawValue: FoldedText.fold(name)) else {
      let known = Setting.allCases.map { "#" + $0.rawValue }.joined(separator: ", ")
      return table.fault(
        .wrongName, .bid, "a row about criteria must be one of \(known), found `#\(PurchaseReader.shown(name))`")
    }
    if setting == .weight { priceWeight = Self.number(table.text(priceCell).trimmed) ?? priceWeight }
    for index in columns.indices {
      let text = table.text(columns[index].cell).trimmed
      if text.isEmpty { continue }
      guard let value = setting == .diversity ? rules.values.answer(text) : Self.number(text), value >= 0 else {
        return RowFault(
          .wrongScore, line: table.line, column: table.header.names[columns[index].cell],
          "#\(setting.rawValue) must be \(setting == .diversity ? "yes or no" : "a number, 0 or more"), found "
            + "`\(PurchaseReader.shown(text))`")
      }
      columns[index].settings[setting] = value
    }
    return nil
  }

  /// Scores have no thousands, so that either sign stands before decimals; a percent sign may stand behind.
  private static func number(_ text: String) -> Double? {
    let plain = text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
    guard plain.utf8.count <= 20, plain.utf8.allSatisfy({ 0x30...0x39 ~= $0 || [0x2C, 0x2D, 0x2E].contains($0) }) else {
      return nil
    }
    return Double(plain.replacing(",", with: "."))
  }

  // MARK: - The criteria

  private mutating func finish(
    _ read: [(bid: Bid, scores: [Int: Double])], _ scheme: AwardScheme?
  ) throws(ScoreFault) {
    var criteria: [(cell: Int, criterion: BidCriterion)] = []
    var meant: [Int: Int] = [:]
    for column in columns {
      let name = table.header.names[column.cell].trimmed
      var weight = column.settings[.weight]
      var isDiversity = column.settings[.diversity] == 1
      if let scheme {
        guard let index = scheme.criterion(named: name) else {
          ignored.append(name)
          continue
        }
        if let other = meant[index] {
          throw ScoreFault(
            .wrongRequest,
            "a criterion must have one column, found `\(table.header.names[other])` and `\(name)` for "
              + "`\(scheme.criteria[index].name)`", line: 1, cell: column.cell + 1)
        }
        meant[index] = column.cell
        weight = scheme.criteria[index].share
        isDiversity = isDiversity || scheme.criteria[index].isDiversity
      }
      guard let weight else {
        ignored.append(name)
        continue
      }
      let scale = column.settings[.scale] ?? 100
      guard scale > 0 else {
        throw ScoreFault(.wrongRequest, "a scale must be above 0, found 0 for `\(name)`", cell: column.cell + 1)
      }
      criteria.append(
        (
          column.cell,
          BidCriterion(
            name, weight: weight, scale: scale, minimum: column.settings[.minimum], isDiversity: isDiversity,
            value: column.settings[.value])
        ))
    }
    try check(criteria.map(\.criterion), meant, scheme)
    bids = BidTable(
      priceWeight: scheme?.priceShare ?? priceWeight ?? max(0, 100 - criteria.reduce(0) { $0 + $1.criterion.weight }),
      criteria: criteria.map(\.criterion),
      bids: read.map { row in
        var bid = row.bid
        bid.scores = criteria.map { row.scores[$0.cell] ?? 0 }
        return bid
      })
    noteRemarks(read, criteria)
  }

  private func check(
    _ criteria: [BidCriterion], _ meant: [Int: Int], _ scheme: AwardScheme?
  ) throws(ScoreFault) {
    if let scheme, meant.count < scheme.criteria.count {
      let missing = scheme.criteria.indices.filter { meant[$0] == nil }.map { "`\(scheme.criteria[$0].name)`" }
      throw ScoreFault(
        .missingColumn,
        "every criterion of the tender must have a column, found none for \(missing.joined(separator: ", "))",
        hint: "name the column with the words of the criterion, or with the first of them", line: 1)
    }
    guard !criteria.isEmpty else {
      throw ScoreFault(
        .missingColumn, "a table of bids must have a criterion with a weight, found none",
        hint: "add a row `#weight`, or name the tender with `--criteria`", line: 1)
    }
  }

  private mutating func noteRemarks(
    _ read: [(bid: Bid, scores: [Int: Double])], _ criteria: [(cell: Int, criterion: BidCriterion)]
  ) {
    for row in read {
      for entry in criteria where row.scores[entry.cell] == nil {
        remarks.append(
          .init(
            .warning, "missing-score", "\(row.bid.name) has no score for \(entry.criterion.name), which counts as 0"))
      }
    }
  }
}
