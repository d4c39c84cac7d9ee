/// Reads lists one behind the other, each a whole, such as those of two lots.
struct ConsecutiveLists {
  /// With numbers that are surely weights.
  let rows: [AwardRow]

  /// A list that only says the same again is left out; nil where the rows can't be cut into wholes.
  func found() -> [SolvedList]? {
    guard rows.count > 3, rows.allSatisfy({ $0.depth != 2 && !$0.isPart }), !areTiers else { return nil }
    var lists: [SolvedList] = []
    var list: [AwardRow] = []
    var sum = 0.0
    for row in rows {
      list.append(row)
      sum += row.weight?.value ?? 0
      guard sum > 100 - ShareSolver.tolerance else { continue }
      guard sum <= 100 + ShareSolver.tolerance, list.count > 1,
        !row.opensList || row.isPrice,
        let solution = ShareSolver(list).solve()
      else { return nil }
      if !lists.contains(where: { $0.solution.shares == solution.shares }) {
        lists.append(SolvedList(rows: list, solution: solution))
      }
      list = []
      sum = 0
    }
    return list.isEmpty ? lists : nil
  }

  /// True for one list each of whose criteria has its parts right behind it.
  private var areTiers: Bool {
    guard rows.count <= SolvedList.mostRows, let parents = ShareSolver(rows).solve()?.parents else { return false }
    return parents.indices.allSatisfy { index in parents[index] != nil || parents.contains(index) }
  }
}
