extension [AwardRow] {
  /// Leaves out what announces the parts of a criterion behind a whole list: `Price 40 %, quality 60 %, of which (100 % in all):`.
  func withoutOpenedHundred() -> [AwardRow] {
    var sum = 0.0
    for index in indices {
      let row = self[index]
      let value = row.weight?.value ?? 0
      let announces = (row.opensList || row.isRemark) && !row.isPrice && value == 100
      let isBehindWhole = index > 1 && abs(sum - 100) <= ShareSolver.tolerance
      if announces, isBehindWhole, let parts = self[(index + 1)...].firstWhole {
        let isSaidAgain = parts == self[..<index].compactMap(\.weight?.value)
        return isSaidAgain ? self : Array(self[..<index] + self[(index + 1)...])
      }
      sum += value
    }
    return self
  }
}

extension ArraySlice<AwardRow> {
  /// The weights of the first rows, two or more, that sum to 100.
  fileprivate var firstWhole: [Double]? {
    var values: [Double] = []
    var sum = 0.0
    for row in self {
      guard let value = row.weight?.value else { continue }
      values.append(value)
      sum += value
      guard sum < 100 - ShareSolver.tolerance else {
        return values.count > 1 && sum <= 100 + ShareSolver.tolerance ? values : nil
      }
    }
    return nil
  }
}
