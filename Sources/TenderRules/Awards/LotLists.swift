import TenderDocument

/// Gives the lists of one text the lots that it names.
struct LotLists {
  typealias List = (lot: String?, reading: ProseListReading)

  let marks: LotMarks
  /// Of the document; their ids go before what the text writes.
  let known: [Lot]
  /// False in a notice, whose lots are all known.
  let mayHaveMore: Bool
  /// Reads the lists in some rows.
  let read: ([AwardRow]) -> [ProseListReading]

  /// The lists in `rows`, in text order, each with its lot or none.
  func lists(_ rows: [AwardRow]) -> [List] {
    if let lists = lotByLot(rows) { return lists }
    let readings = read(rows)
    return readings.map { reading in
      (lot(ofColumn: reading) ?? (readings.count == 1 ? onlyLot(reading) : nil), reading)
    } + pricedLots(rows, beside: readings)
  }

  /// The lots of which a sentence says beside the lists of others that the price alone decides.
  private func pricedLots(_ rows: [AwardRow], beside readings: [ProseListReading]) -> [List] {
    guard readings.contains(where: \.isWhole) else { return [] }
    return rows.filter { $0.isAlone && $0.weight == nil }.prefix(SolvedList.mostRows).flatMap { row in
      let named = marks.mentions.filter { row.range.contains($0.start) }
      return named.count == 1 ? read([row]).map { (id(named[0].lot), $0) } : []
    }
  }

  /// The lists of each lot; nil unless two lots or more have one, or one lot and what is said before any.
  private func lotByLot(_ rows: [AwardRow]) -> [List]? {
    guard !marks.marks.isEmpty else { return nil }
    var groups: [(mark: LotMarks.Mark?, rows: [AwardRow])] = [(nil, [])]
    for row in rows {
      let mark = marks.marks.last { $0.start <= row.range.lowerBound }
      if let group = groups.firstIndex(where: { $0.mark?.lot == mark?.lot }) {
        groups[group].rows.append(row)
      } else {
        groups.append((mark, [row]))
      }
    }
    guard !areParts(groups.filter { $0.mark != nil }.map(\.rows)) else { return nil }
    var lists: [List] = []
    var solved = 0
    for (mark, rows) in groups {
      let readings = read(rows).filter { $0.reason == nil }
      if readings.contains(where: { mark != nil || $0.isWhole }) { solved += 1 }
      let lot = mark.flatMap { $0.isOne ? id($0.lot) : nil }
      lists += readings.map { (lot, $0) }
    }
    return solved > 1 ? lists : nil
  }

  /// True where what looks like lots are the criteria of one list, with their parts: `Area A (60 points)`, `Area B (40 points)`.
  private func areParts(_ groups: [[AwardRow]]) -> Bool {
    var whole = 0.0
    // Each lot has its price.
    guard groups.count(where: { $0.contains(where: \.isPrice) }) < 2 else { return false }
    for rows in groups {
      let values = rows.filter { !$0.isSum && !$0.isRemark }.compactMap(\.weight?.value)
      guard values.count > 2, !rows[0].isPrice, rows[0].weight?.value == values[0],
        abs(values.dropFirst().reduce(0, +) - values[0]) <= ShareSolver.tolerance
      else { return false }
      whole += values[0]
    }
    return groups.count > 1 && abs(whole - 100) <= ShareSolver.tolerance
  }

  private func lot(ofColumn reading: ProseListReading) -> String? {
    guard let place = reading.column, let first = reading.rows.first?.stated.range.lowerBound,
      let head = marks.columns.last(where: { $0.start < first }), head.lots.count == place.of
    else { return nil }
    return id(head.lots[place.index])
  }

  /// The lot that stands right before the only list of a text.
  private func onlyLot(_ reading: ProseListReading) -> String? {
    guard marks.marks.count == 1, let mark = marks.marks.first, mark.isOne, mark.isSure,
      marks.columns.isEmpty,
      let first = reading.rows.first?.stated.range.lowerBound, mark.start <= first
    else { return nil }
    return id(mark.lot)
  }

  /// As the document writes it; nil where it can't be one of its lots.
  private func id(_ lot: String) -> String? {
    if let same = known.first(where: { $0.id == lot }) { return same.id }
    if Int(lot) != nil, let same = known.first(where: { LotNumber.agree($0.id, lot) }) { return same.id }
    return mayHaveMore ? lot : nil
  }
}
