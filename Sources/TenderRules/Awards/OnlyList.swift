/// Reads the one list of a text: every way in which its rows may make a whole, the surest first.
struct OnlyList {
  /// All rows, also those whose weights are bare numbers, ranges, totals or rests.
  let all: [AwardRow]
  /// The rows with numbers that are surely weights.
  let sure: [AwardRow]

  /// nil where no way fits.
  func found() -> SolvedList? {
    guard sure.count <= SolvedList.mostRows else { return nil }
    if sure.count > 1 {
      if let found = totalled() ?? explained() ?? opened() ?? announced() ?? SolvedList.thousands(sure) ?? behindWhole()
        ?? completed() ?? SolvedList.run(sure) ?? withTotal()
      {
        return found
      }
      if let found = SolvedList.decimals(sure) { return found }
    }
    if let found = withRest() ?? withBareNumbers() ?? SolvedList.points(sure) { return found }
    if let price = priceAlone() { return price }
    guard sure.count == 1, !all.contains(where: { $0.weight?.kind == .range }) else { return nil }
    return SolvedList.single(sure[0])
  }

  /// `The price is the only criterion (100 points)`, with or without a number; or nothing but `Price: 100 %`.
  private func priceAlone() -> SolvedList? {
    guard sure.count < 2, !all.contains(where: { $0.weight?.kind == .range }),
      let row = sure.first ?? all.first(where: \.isAlone)
    else { return nil }
    let isOnlyRow = all.count == 1 && row.isPrice && row.weight?.unit == .percent
    guard row.isAlone || isOnlyRow, sure.isEmpty || row.weight?.value == 100 else { return nil }
    return SolvedList(
      rows: [row], solution: ShareSolver.Solution(parents: [nil], shares: [100], sum: 100, isNormalised: false))
  }

  /// A whole list in which the price is named with its weight again: `the price is marked out of 40 by this formula`.
  private func explained() -> SolvedList? {
    var list: [AwardRow] = []
    for row in sure {
      let same = list.last {
        $0.isPrice && $0.weight?.value == row.weight?.value && $0.weight?.unit == row.weight?.unit
      }
      let isRightBehind = same?.range == list.last?.range && row.isSentence && !row.isContinued
      let isSaidAgain = same != nil && row.depth == nil && row.isSentence && (row.isPrice || isRightBehind)
      if !isSaidAgain { list.append(row) }
    }
    return list.count > 1 && list.count < sure.count ? SolvedList.flat(list) : nil
  }

  /// Parts behind a row that ends in a colon: as many as fit.
  private func opened() -> SolvedList? {
    guard let opener = sure.firstIndex(where: { $0.opensList && !$0.isPrice }),
      sure.allSatisfy({ $0.depth != 2 && !$0.isPart })
    else {
      return nil
    }
    let solver = ShareSolver(sure)
    for end in stride(from: sure.count, to: opener + 2, by: -1) {
      let parents = sure.indices.map { opener < $0 && $0 < end ? opener : nil }
      guard let solution = solver.shares(parents), !solution.isNormalised else { continue }
      let found = SolvedList(rows: sure, solution: solution)
      // `The criteria are marked out of 100 points:` is the whole itself.
      guard opener == 0, end == sure.count else { return found }
      let parts = Array(sure.dropFirst())
      return SolvedList.flat(parts) ?? ShareSolver(parts).solve(whole: sure[0].weight?.value ?? 0)
        .map { SolvedList(rows: parts, solution: $0) } ?? found
    }
    return nil
  }

  /// `Lot 3 (marked out of 60 points)` or `There are 60 points:` above rows that sum to it.
  private func announced() -> SolvedList? {
    guard let first = sure.first, let whole = first.weight?.value, SolvedList.flat(sure) == nil else { return nil }
    let parts = Array(sure.dropFirst())
    // `Lot 1: cleaning (100 points)`
    guard first.isScale || first.opensList || whole == 100 && !first.isPrice && parts.contains(where: \.isPrice) else {
      return nil
    }
    guard parts.count > 1, parts.allSatisfy({ $0.weight?.unit == first.weight?.unit }) else { return nil }
    if whole == 100, let found = SolvedList.flat(parts) { return found }
    // A percentage of less is a part of a whole that stands elsewhere.
    guard first.weight?.unit == .points else { return nil }
    return ShareSolver(parts).solve(whole: whole).map { SolvedList(rows: parts, solution: $0) }
  }

  /// Points that all together sum to what the text says there are in all: none of them is a part, though it could be.
  private func totalled() -> SolvedList? {
    let sum = sure.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    guard sum > 0, sure.allSatisfy({ $0.weight?.unit == .points && $0.depth != 2 && !$0.isPart }),
      all.contains(where: { $0.weight?.kind == .total && $0.weight?.value == sum })
    else { return nil }
    let solution = ShareSolver.Solution(
      parents: sure.map { _ in nil }, shares: sure.map { ($0.weight?.value ?? 0) * 100 / sum }, sum: sum,
      isNormalised: sum != 100)
    return SolvedList(rows: sure, solution: solution)
  }

  /// Points that sum, with their parts or without, to what the text says there are in all.
  private func withTotal() -> SolvedList? {
    let totals = Set(all.filter { $0.weight?.kind == .total }.compactMap(\.weight?.value))
    for total in totals.sorted() where total > 0 {
      if let solution = ShareSolver(sure).solve(whole: total) { return SolvedList(rows: sure, solution: solution) }
    }
    // What was taken for the total is a criterion, such as the price in total.
    return totals.isEmpty
      ? nil : SolvedList.run(all.filter { $0.weight?.kind == .number || $0.weight?.kind == .total })
  }

  /// The rows right behind what they sum to; those that follow explain them.
  private func behindWhole() -> SolvedList? {
    guard SolvedList.flat(sure) == nil else { return nil }
    for announcing in all where announcing.announcesWhole && !announcing.isSum {
      guard let whole = announcing.weight?.value else { continue }
      var list: [AwardRow] = []
      var sum = 0.0
      for row in sure where row.range.lowerBound > announcing.range.lowerBound {
        list.append(row)
        sum += row.weight?.value ?? 0
        guard sum < whole * (1 - ShareSolver.tolerance / 100) else { break }
      }
      guard list.count > 1, list.contains(where: \.isPrice), list.count < sure.count else { continue }
      // Parts of the last criterion may follow.
      let behind = sure.drop { $0.range.lowerBound <= list[list.count - 1].range.lowerBound }
        .prefix { $0.weight?.unit == list[0].weight?.unit && !$0.isSentence && !$0.isRemark && $0.weighsSomething }
      for rows in [list + behind, list] where rows.count <= SolvedList.mostRows {
        if let solution = ShareSolver(rows).solve(whole: whole) { return SolvedList(rows: rows, solution: solution) }
      }
    }
    return nil
  }

  /// One criterion gets what the others leave.
  private func withRest() -> SolvedList? {
    guard let rest = all.firstIndex(where: { $0.weight?.kind == .rest }) else { return nil }
    let beside = [rest - 1, rest + 1].contains { all.indices.contains($0) && all[$0].weight?.kind == .number }
    let others = all.filter { $0.weight?.kind == .number }
    guard beside, !others.isEmpty, others.allSatisfy({ $0.weight?.unit == .percent }) else { return nil }
    let left = 100 - others.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    guard left > 0 else { return nil }
    let list = all.indices.filter { $0 == rest || all[$0].weight?.kind == .number }.map { all[$0] }
    let rows = list.map { row in
      ShareSolver.Row(value: row.weight?.value ?? left, unit: .percent, depth: nil)
    }
    return ShareSolver(rows: rows).solve().map { SolvedList(rows: list, solution: $0) }
  }

  /// All rows, where those in between whose numbers stand one blank behind their names are just what the others lack.
  private func completed() -> SolvedList? {
    let rows = all.filter(\.mayWeigh)
    // What stands before the list or behind it counts something else.
    guard rows.count > sure.count, rows.count <= SolvedList.mostRows, rows.first?.weight?.kind == .number,
      rows.last?.weight?.kind == .number, SolvedList.flat(sure) == nil
    else { return nil }
    return SolvedList.flat(rows)
  }

  /// Rows below one another whose numbers stand one blank behind their names.
  private func withBareNumbers() -> SolvedList? {
    // Of several columns the first counts.
    let all = all.filter { !$0.isContinued || $0.isNamed || $0.weight == nil }
    let isNumber = all.map(\.mayWeigh)
    guard all.contains(where: { $0.weight?.kind == .bareNumber }) else { return nil }
    var best: SolvedList?
    // One row without a number may be the first line of the next.
    let isBreak = all.indices.map { !isNumber[$0] && ($0 + 1 == all.count || !isNumber[$0 + 1]) }
    for part in isBreak.split(separator: true) {
      let rows = part.indices.filter { isNumber[$0] }.map { all[$0] }
      guard rows.count > max(1, best?.rows.count ?? 0), rows.count <= SolvedList.mostRows,
        let found = SolvedList.run(rows) ?? SolvedList.decimals(rows),
        found.rows.count > best?.rows.count ?? 0
      else { continue }
      best = found
    }
    return best
  }
}
