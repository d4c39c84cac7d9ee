/// Criteria that a text states, with weights that make a whole.
struct SolvedList {
  let rows: [AwardRow]
  let solution: ShareSolver.Solution

  /// More rows than this are no list of criteria.
  static let mostRows = 60

  /// All rows, if they make a whole.
  static func flat(_ rows: [AwardRow]) -> SolvedList? {
    guard let solution = ShareSolver(rows).solve(), !solution.isNormalised else { return nil }
    return SolvedList(rows: rows, solution: solution)
  }

  /// The longest run of rows that makes a whole.
  static func run(_ rows: [AwardRow]) -> SolvedList? {
    for length in stride(from: rows.count, through: 2, by: -1) {
      for start in 0...(rows.count - length) {
        let run = Array(rows[start..<start + length])
        if let solution = ShareSolver(run).solve() { return SolvedList(rows: run, solution: solution) }
      }
    }
    return nil
  }

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
    guard parts.count > 1, tops.count + parts.count <= mostRows,
      let solution = ShareSolver(tops + parts).solve(), !solution.isNormalised,
      (tops.count..<tops.count + parts.count).allSatisfy({ solution.parents[$0].map { $0 < tops.count } ?? false })
    else { return nil }
    return SolvedList(rows: tops + parts, solution: solution)
  }

  /// A list with parts of its own below the one criterion that it sums to, or that is not the price and has a hundred of its own.
  static func beneath(_ tops: [AwardRow], _ parts: [AwardRow]) -> SolvedList? {
    guard parts.count > 1, tops.count + parts.count <= mostRows, let whole = flat(tops)?.solution,
      whole.parents.allSatisfy({ $0 == nil }), !parts.contains(where: \.isPrice)
    else { return nil }
    let others = tops.indices.filter { !tops[$0].isPrice }
    let owners = others.filter { tops[$0].weight?.value != tops.first(where: \.isPrice)?.weight?.value }
    for owner in owners {
      guard let value = tops[owner].weight?.value, value > 0,
        let own = ShareSolver(parts).solve(whole: value) ?? (others.count == 1 ? ShareSolver(parts).solve() : nil)
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
    guard tops.count == 2, let other = tops.firstIndex(where: { !$0.isPrice }), tops.contains(where: \.isPrice) else {
      return nil
    }
    let parts = rows.filter { row in
      let isSaidAgain = row.weight?.value == 100 || row.weight?.value == tops[other].weight?.value
      return !row.isRatio && row.weight?.kind == .number && !row.isRemark && !isSaidAgain
    }
    guard (2...mostRows).contains(parts.count), !parts.contains(where: \.isPrice), flat(parts) != nil,
      let solution = ShareSolver(tops + parts).shares([nil, nil] + parts.map { _ in other })
    else { return nil }
    return SolvedList(rows: tops + parts, solution: solution)
  }

  /// Weights that sum to 1.
  static func decimals(_ rows: [AwardRow]) -> SolvedList? {
    let solver = ShareSolver(rows)
    return solver.areDecimals ? solver.solve(whole: 1).map { SolvedList(rows: rows, solution: $0) } : nil
  }

  /// Points out of 1000 or 10,000, with parts.
  static func thousands(_ rows: [AwardRow]) -> SolvedList? {
    guard rows.allSatisfy({ $0.weight?.unit == .points }) else { return nil }
    let solver = ShareSolver(rows)
    return (solver.solve(whole: 1000) ?? solver.solve(whole: 10_000)).map { SolvedList(rows: rows, solution: $0) }
  }

  /// Points that sum to something else are a list only if all rows count points.
  static func points(_ rows: [AwardRow]) -> SolvedList? {
    // Larger numbers count something else.
    guard rows.count > 1, rows.allSatisfy({ $0.weight?.unit == .points && $0.weight?.value ?? 0 <= 1000 }) else {
      return nil
    }
    return ShareSolver(rows).normalised().map { SolvedList(rows: rows, solution: $0) }
  }

  /// One criterion whose percentage is called its weight: a share of a whole that stands elsewhere.
  static func single(_ row: AwardRow) -> SolvedList? {
    guard let weight = row.weight, let value = weight.value, weight.unit == .percent, weight.isCalledWeight,
      value <= 100
    else { return nil }
    return SolvedList(
      rows: [row], solution: ShareSolver.Solution(parents: [nil], shares: [value], sum: value, isNormalised: false))
  }
}

extension ShareSolver {
  /// - Parameter rows: of a text; one without a number weighs nothing.
  init(_ rows: [AwardRow]) {
    self.init(
      rows: rows.map { row in
        Row(value: row.weight?.value ?? 0, unit: row.weight?.unit ?? .none, depth: row.isPart ? 2 : row.depth)
      })
  }
}
