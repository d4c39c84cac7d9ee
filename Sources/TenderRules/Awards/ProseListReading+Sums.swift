extension ProseListReading {
  /// The list above the row with its sum, and whole lists below: the numbers of what explains it there are no weights.
  ///
  /// nil where the rows below still hold a part of it.
  static func closed(
    _ rows: [AwardRow], name: @escaping (Range<Int>) -> String
  ) -> [ProseListReading]? {
    let sums = rows.indices.filter { rows[$0].isSum && rows[$0].weight?.value != nil }
    // The greatest, as others sum up parts.
    // What stands before all rows announces the list.
    let first = rows.firstIndex { !$0.isSum && $0.weight?.value != nil } ?? rows.count
    let closing = sums.filter { $0 > first }
    guard let sum = closing.max(by: { (rows[$0].weight?.value ?? 0) < (rows[$1].weight?.value ?? 0) }),
      let whole = rows[sum].weight?.value
    else { return nil }
    let above = rows[..<sum].filter { !$0.isSum }
    let below = rows[(sum + 1)...].filter { !$0.isSum }
    if let tiered = summed(above, whole) { return [tiered] }
    // Else the rows make their whole without it.
    guard below.contains(where: { $0.weight != nil }) || above.contains(where: { $0.weight?.kind == .bareNumber })
    else {
      return nil
    }
    // The parts of the criteria may stand in a table of their own.
    if let tiered = SolvedList.tiers(above, below.withoutScales()) { return [ProseListReading(tiered)] }
    let price = above.first(where: \.isPrice)?.weight?.value
    // Below a list with the price, sentences that only say its weight again and a list without it explain.
    let others = lists(below, name: name).filter { list in
      let own = list.rows.first(where: \.stated.isPrice)?.stated.weight?.value
      let isSaidAgain = own == price && list.rows.allSatisfy(\.stated.isSentence)
      return list.isWhole && (price == nil || own != nil && !isSaidAgain)
    }
    // `The lowest price gets 52 points` says again what the list does.
    let isPriceNew = below.contains { row in
      row.isPrice && !row.isRemark && row.weight?.value != nil
        && !above.contains { $0.weight?.value == row.weight?.value }
    }
    guard !others.isEmpty || !isPriceNew else { return nil }
    var list = lists(above, name: name)
    func isClosed(_ list: [ProseListReading]) -> Bool {
      guard list.count == 1, list[0].rows.count > 1, let found = list[0].sum else { return false }
      return abs(found - whole) < ShareSolver.tolerance
    }
    if !isClosed(list) {
      let weighted = above.filter(\.mayWeigh).withoutRepeats()
      guard (2...SolvedList.mostRows).contains(weighted.count),
        let solution = ShareSolver(weighted).solve(whole: whole)
      else { return nil }
      list = [ProseListReading(SolvedList(rows: weighted, solution: solution))]
    }
    guard isClosed(list) else { return nil }
    if others.count == 1, let tiered = beneath(others[0], list[0]) { return [tiered] }
    return list + others
  }

  /// A list of one criterion's parts that a sum closes, behind a sentence with the whole list of criteria.
  private static func summed(_ above: [AwardRow], _ whole: Double) -> ProseListReading? {
    let rows = above.filter { $0.weight?.kind == .number }.withoutRepeats().withoutOpenedHundred()
    let tops = Array(rows.prefix(while: \.isRemark))
    let parts = Array(rows[tops.count...])
    guard whole == 100, tops.contains(where: \.isPrice), parts.count <= SolvedList.mostRows,
      SolvedList.flat(parts) != nil
    else { return nil }
    return SolvedList.beneath(tops, parts).map { ProseListReading($0) }
  }

  /// One list, of which the second reading has the parts of a criterion of the first.
  private static func beneath(_ tops: ProseListReading, _ parts: ProseListReading) -> ProseListReading? {
    SolvedList.beneath(tops.rows.map(\.stated), parts.rows.map(\.stated)).map { ProseListReading($0) }
  }
}
