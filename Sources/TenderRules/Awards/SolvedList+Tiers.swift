extension SolvedList {
  /// A whole list, and behind it all parts of some of its criteria.
  static func tiers(_ tops: [AwardRow], _ parts: [AwardRow]) -> SolvedList? {
    let tops = tops.filter { $0.weight?.kind == .number }.withoutRepeats()
    let weighted = parts.filter { !$0.isRemark }.withoutRepeats()
    let sure = weighted.filter { $0.weight?.kind == .number }
    guard tops.count > 1, flat(tops) != nil else { return nil }
    let all = weighted.filter(\.mayWeigh)
    return (all.count > sure.count ? beneath(tops, all) : nil) ?? parted(tops, sure) ?? beneath(tops, sure)
  }

  /// Parts of several criteria, group by group.
  private static func parted(_ tops: [AwardRow], _ parts: [AwardRow]) -> SolvedList? {
    guard parts.count > 1, parts.allSatisfy(\.weighsSomething), tops.count + parts.count <= mostRows,
      let solution = ShareSolver(tops + parts).solve(), !solution.isNormalised,
      (tops.count..<tops.count + parts.count).allSatisfy({ solution.parents[$0].map { $0 < tops.count } ?? false })
    else { return nil }
    return SolvedList(rows: tops + parts, solution: solution)
  }

  /// A list with parts of its own below the one criterion that it sums to, or that is not the price and has a hundred of its own.
  static func beneath(_ tops: [AwardRow], _ parts: [AwardRow]) -> SolvedList? {
    guard parts.count > 1, parts.allSatisfy(\.weighsSomething), tops.count + parts.count <= mostRows,
      let whole = flat(tops)?.solution,
      whole.parents.allSatisfy({ $0 == nil }), !parts.contains(where: \.isPrice)
    else { return nil }
    let price = tops.first(where: \.isPrice)?.weight?.value
    let owners = tops.indices.filter { !tops[$0].isPrice }
    for owner in owners {
      guard let value = tops[owner].weight?.value, value > 0,
        let own = (owners.count == 1 ? flat(parts)?.solution : nil)
          // What sums to the price's weight too may be parts of the price.
          ?? (value == price ? nil : ShareSolver(parts).solve(whole: value))
          ?? (owners.count == 1 ? ShareSolver(parts).solve() : nil)
      else { continue }
      let solution = ShareSolver.Solution(
        parents: whole.parents + own.parents.map { $0.map { $0 + tops.count } ?? owner },
        shares: whole.shares + own.shares.map { $0 * whole.shares[owner] / 100 }, sum: whole.sum, isNormalised: false)
      return SolvedList(rows: tops + parts, solution: solution)
    }
    return nil
  }

  /// The price and one other criterion in a ratio, and behind it the parts of the other out of a hundred.
  static func ratio(_ rows: [AwardRow]) -> SolvedList? {
    let tops = rows.filter(\.isRatio)
    guard tops.count == 2, tops.contains(where: \.isPrice), let other = tops.first(where: { !$0.isPrice }) else {
      return nil
    }
    let parts = rows.filter { row in
      let isSaidAgain = row.weight?.value == 100 || row.weight?.value == other.weight?.value
      return !row.isRatio && row.weight?.kind == .number && !row.isRemark && !isSaidAgain
    }
    return beneath(tops, parts)
  }
}
