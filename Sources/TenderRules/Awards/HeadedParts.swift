/// Reads a list whose criteria come first and their parts later, below a heading that names the criterion again.
struct HeadedParts {
  let rows: [AwardRow]
  /// Gives the folded words of a range of the text.
  let name: (Range<Int>) -> String

  init(_ rows: [AwardRow], name: @escaping (Range<Int>) -> String) {
    self.rows = rows
    self.name = name
  }

  /// nil where there are no such headings, or the weights below them fit nothing.
  func found() -> SolvedList? {
    guard let tops = tops() else { return nil }
    var list = tops.map { rows[$0] }
    var parents = [Int?](repeating: nil, count: list.count)
    var owner: Int?
    for row in rows[((tops.last ?? 0) + 1)...] {
      if let named = self.owner(named: row, among: list.prefix(tops.count)) {
        owner = named
      } else if row.mayWeigh, let owner {
        list.append(row)
        parents.append(owner)
      }
    }
    if owner == nil, let only = self.owner(ofAll: tops) {
      // Parts right behind their criterion are surer than parts behind the list.
      let all = rows.filter(\.mayWeigh)
      let solution = ShareSolver(all).solve()
      if let solution, solution.parents.contains(where: { $0 != nil }) {
        return SolvedList(rows: all, solution: solution)
      }
      list = (tops + only.parts).map { rows[$0] }
      parents = tops.map { _ in nil } + only.parts.map { _ in only.top }
    }
    guard list.count > tops.count, areParts(list, parents) else { return nil }
    return ShareSolver(list).shares(parents).map { SolvedList(rows: list, solution: $0) }
  }

  /// False for the steps of a scale, one of which weighs nothing: they sum to their criterion's weight by chance at most.
  private func areParts(_ list: [AwardRow], _ parents: [Int?]) -> Bool {
    guard !list.allSatisfy(\.weighsSomething) else { return true }
    return list.indices.allSatisfy { owner in
      let parts = list.indices.filter { parents[$0] == owner }
      let sum = parts.reduce(0) { $0 + (list[$1].weight?.value ?? 0) }
      return parts.isEmpty || abs(sum - (list[owner].weight?.value ?? 0)) <= ShareSolver.tolerance
    }
  }

  /// The first rows with weights, which sum to a whole.
  private func tops() -> [Int]? {
    tops(whole: 100) ?? tops(whole: 1000)
  }

  private func tops(whole: Double) -> [Int]? {
    var tops: [Int] = []
    var sum = 0.0
    for index in rows.indices where rows[index].mayWeigh {
      tops.append(index)
      sum += rows[index].weight?.value ?? 0
      if abs(sum - whole) <= ShareSolver.tolerance { break }
      guard sum < whole, tops.count < 12 else { return nil }
    }
    // Two rows below the list are its least part.
    guard tops.count > 1, abs(sum - whole) <= ShareSolver.tolerance, (tops.last ?? 0) + 2 < rows.count else {
      return nil
    }
    return tops
  }

  /// The criterion that a heading names: it has no weight, or the same one again.
  private func owner(named row: AwardRow, among tops: ArraySlice<AwardRow>) -> Int? {
    guard row.range.count < 120 || row.opensList else { return nil }
    if let criterion = row.criterion, tops.indices.contains(criterion - 1) { return criterion - 1 }
    let words = significant(name(row.name))
    let same = tops.indices.filter { row.weight == nil || row.weight?.value == tops[$0].weight?.value }
    let shared = same.map { words.intersection(significant(name(tops[$0].range))).count }
    if let most = shared.max(), most > 0 { return shared.firstIndex(of: most).map { same[$0] } }
    // `The 70 points are shared out as follows:`
    return row.opensList && row.weight != nil && same.count == 1 ? same[0] : nil
  }

  /// The one criterion that all later rows with weights sum to, and those rows.
  private func owner(ofAll tops: [Int]) -> (top: Int, parts: [Int])? {
    let parts = rows.indices.filter { $0 > tops.last ?? 0 && rows[$0].mayWeigh }
    let sum = parts.reduce(0) { $0 + (rows[$1].weight?.value ?? 0) }
    let fitting = tops.indices.filter { abs((rows[tops[$0]].weight?.value ?? 0) - sum) <= ShareSolver.tolerance }
    // A small number is soon met by chance.
    guard parts.count > 1, sum >= 20, fitting.count == 1 else { return nil }
    return (fitting[0], parts)
  }

  private func significant(_ text: String) -> Set<Substring> {
    Set(text.split(separator: " ").filter { $0.utf8.count > 4 })
  }
}
