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

  /// Takes the weights of a second column where the first has bare numbers: `| Work plan | 2 pages | 35 % |`.
  func withSureColumn() -> [AwardRow] {
    var rows: [AwardRow] = []
    for row in self {
      let isSecond = row.isContinued && !row.isNamed && row.weight?.kind == .number
      if isSecond, rows.last?.weight?.kind == .bareNumber, row.weight?.unit == .percent {
        rows[rows.count - 1].weight = row.weight
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  /// Leaves out the marks of a scale, from the best to the worst: `Excellent (100 %), good (80 %) … unacceptable (0 %)`.
  func withoutScales() -> [AwardRow] {
    func isMark(_ row: AwardRow) -> Bool {
      row.weight?.unit == .percent && row.weight?.kind == .number
    }
    var kept: [AwardRow] = []
    var index = 0
    while index < count {
      var end = index + 1
      while end < count, isMark(self[index]), isMark(self[end]), let value = self[end - 1].weight?.value,
        let next = self[end].weight?.value, next < value
      { end += 1 }
      let values = self[index..<end].compactMap(\.weight?.value)
      let below = values.dropFirst().reduce(0, +)
      // A criterion with all of its parent's weight may stand before parts that sum to a hundred.
      let isScale =
        !self[index..<end].contains(where: \.isPrice) && values.first == 100 && values.count > 2
        && (values.last == 0 || values.count > 3 && below > 101 && !self[index..<end].contains(where: \.isNumbered))
      if !isScale { kept += self[index..<end] }
      index = end
    }
    return kept
  }

  /// Leaves out a sentence right behind the price that only says its weight again: `The lowest price gets 50 points.`
  func withoutPriceAgain() -> [AwardRow] {
    var kept: [AwardRow] = []
    for row in self {
      let isAgain =
        row.isRemark && row.isPrice
        && kept.last.map { $0.isPrice && !$0.isRemark && $0.weight?.value == row.weight?.value } == true
        && kept.last?.weight?.unit == row.weight?.unit
      if !isAgain { kept.append(row) }
    }
    return kept
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
    // The number of a lot or section may stand before it.
    let weighted = self[..<sum].indices.filter { self[$0].weight?.value != nil && !self[$0].isSum }
      .drop { self[$0].weight?.kind == .bareNumber && self[$0].weight?.value != self[sum].weight?.value }
    // The price is a criterion, and two at least share the whole.
    guard weighted.count > 2, let first = weighted.first, !self[first].isPrice, let whole = self[sum].weight?.value,
      self[first].weight?.value == whole, weighted.count <= SolvedList.mostRows,
      ShareSolver(weighted.dropFirst().map { self[$0] }).solve(whole: whole) != nil
    else { return self }
    return Array(self[..<first] + self[(first + 1)...])
  }
}
