/// Reads a table whose first column has the criteria with their weights and whose second has the parts of each.
///
/// ```text
/// Commercial (50 %)     Fees                100 %
/// Technical (50 %)      Start-up             40 %
///                       Daily running        60 %
/// ```
struct TieredList {
  private let list: [AwardRow]
  private let parents: [Int?]

  /// - Parameter rows: those with weights.
  init?(_ rows: [AwardRow]) {
    var parents: [Int?] = []
    var top: Int?
    var hasAlone = false
    for index in rows.indices {
      guard rows[index].isNamed else { return nil }
      let opens = !rows[index].isContinued && index + 1 < rows.count && rows[index + 1].isContinued
      if opens {
        top = index
        parents.append(nil)
        continue
      }
      // Three in a row are no tiers.
      guard let top, !rows[index].isContinued || top == index - 1 else { return nil }
      parents.append(top)
      hasAlone = hasAlone || !rows[index].isContinued
    }
    guard hasAlone, parents.count(where: { $0 == nil }) > 1 else { return nil }
    list = rows
    self.parents = parents
  }

  /// nil where the weights fit no tiers.
  func found() -> SolvedList? {
    guard let solution = ShareSolver(list).shares(parents), !solution.isNormalised else { return nil }
    return SolvedList(rows: list, solution: solution)
  }
}
