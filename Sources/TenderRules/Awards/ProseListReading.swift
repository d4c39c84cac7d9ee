/// Finds the list of award criteria in the rows of a text.
struct ProseListReading {
  let rows: [AwardRow]
  let solution: ShareSolver.Solution

  /// More rows than this are no list of criteria.
  private static let longestList = 60

  /// nil where no run of rows with weights makes a whole.
  init?(_ all: [AwardRow]) {
    let weighted = Self.withoutRepeats(all.filter { $0.weight != nil })
    if weighted.count == 1, let only = Self.single(weighted[0]) {
      (rows, solution) = (weighted, only)
      return
    }
    guard weighted.count > 1, weighted.count <= Self.longestList else { return nil }
    for length in stride(from: weighted.count, through: 2, by: -1) {
      for start in 0...(weighted.count - length) {
        let run = Array(weighted[start..<start + length])
        if let solution = ShareSolver(rows: run.map(Self.solverRow)).solve() {
          (rows, self.solution) = (run, solution)
          return
        }
      }
    }
    guard let solution = Self.points(weighted) else { return nil }
    (rows, self.solution) = (weighted, solution)
  }

  /// A sentence behind an item of a list that only says its weight again.
  private static func withoutRepeats(_ rows: [AwardRow]) -> [AwardRow] {
    var kept: [AwardRow] = []
    for row in rows {
      if let last = kept.last, last.isPart, row.depth == nil, !row.isPart,
        last.weight?.value == row.weight?.value, last.weight?.unit == row.weight?.unit
      {
        continue
      }
      kept.append(row)
    }
    return kept
  }

  /// One criterion whose percentage is called its weight: a share of a whole that stands elsewhere.
  private static func single(_ row: AwardRow) -> ShareSolver.Solution? {
    guard let weight = row.weight, weight.unit == .percent, weight.isCalledWeight, weight.value <= 100 else {
      return nil
    }
    return ShareSolver.Solution(parents: [nil], shares: [weight.value], sum: weight.value, isNormalised: false)
  }

  /// Points that sum to something else are a list only if all rows count points.
  private static func points(_ rows: [AwardRow]) -> ShareSolver.Solution? {
    guard rows.allSatisfy({ $0.weight?.unit == .points }) else { return nil }
    return ShareSolver(rows: rows.map(solverRow)).normalised()
  }

  private static func solverRow(_ row: AwardRow) -> ShareSolver.Row {
    ShareSolver.Row(
      value: row.weight?.value ?? 0, unit: row.weight?.unit ?? .none, depth: row.isPart ? 2 : row.depth)
  }
}
