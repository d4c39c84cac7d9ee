extension [AwardRow] {
  /// Leaves out the steps of scales, which count on: `1 trainee: 5 points, 2 trainees: 10 points`.
  ///
  /// - Parameter name: gives the folded words of a range of the text.
  func withoutSteps(_ name: (Range<Int>) -> String) -> [AwardRow] {
    func isNext(_ row: AwardRow, _ next: AwardRow) -> Bool {
      guard let count = row.count, next.count == count + 1, let value = row.weight?.value,
        let following = next.weight?.value, following > value
      else { return false }
      // Numbers of rows count on too, but their names differ.
      return next.isContinued || name(row.name).prefix(4) == name(next.name).prefix(4)
    }
    return indices.filter { index in
      let isStep =
        index + 1 < count && isNext(self[index], self[index + 1])
        || index > 0 && isNext(self[index - 1], self[index])
      return !isStep
    }
    .map { self[$0] }
  }

  /// Leaves out a sentence behind an item of a list that only says its weight again, `max 60 pkt` behind `60 %`, and bare numbers
  /// behind a weight.
  func withoutRepeats() -> [AwardRow] {
    var kept: [AwardRow] = []
    for row in self {
      // A second column: the least to reach, or a scale.
      if row.isContinued, !row.isNamed, !kept.isEmpty { continue }
      if let last = kept.last, row.isContinued, last.weight?.value == row.weight?.value,
        last.weight?.unit != row.weight?.unit
      {
        continue
      }
      if let last = kept.last, last.isPart, row.depth == nil, !row.isPart, !row.isContinued,
        last.weight?.value == row.weight?.value, last.weight?.unit == row.weight?.unit
      {
        continue
      }
      kept.append(row)
    }
    return kept
  }

  /// Leaves out a row that says what all others sum up to, as the last row of the list does: `200 points can be won: … Total 200`.
  func withoutWhole() -> [AwardRow] {
    let last = lastIndex { ($0.isSum || $0.weight?.kind == .total) && $0.weight?.value != nil }
    guard let sum = last else { return self }
    let weighted = self[..<sum].indices.filter { self[$0].weight?.value != nil && !self[$0].isSum }
    // The price is a criterion, and two at least share the whole.
    guard weighted.count > 2, let first = weighted.first, !self[first].isPrice, let whole = self[sum].weight?.value,
      self[first].weight?.value == whole, weighted.count <= SolvedList.mostRows,
      ShareSolver(weighted.dropFirst().map { self[$0] }).solve(whole: whole) != nil
    else { return self }
    return Array(self[..<first] + self[(first + 1)...])
  }
}
