/// Reads rows whose numbers stand in two or more columns, such as one for each lot.
struct NumberColumns {
  /// A column whose numbers make a whole.
  struct Column {
    let list: SolvedList
    /// From 0.
    let index: Int
    /// How many columns there are.
    let total: Int
  }

  /// One for each line, with the rows of its columns.
  private let lines: [[AwardRow]]
  private let width: Int

  /// nil where the rows do not all have as many numbers.
  ///
  /// - Parameter rows: those with weights.
  init?(_ rows: [AwardRow]) {
    var lines: [[AwardRow]] = []
    for row in rows {
      if row.isContinued, !row.isNamed, !lines.isEmpty {
        lines[lines.count - 1].append(row)
      } else {
        lines.append([row])
      }
    }
    guard (2...SolvedList.mostRows).contains(lines.count), let width = lines.first?.count, width > 1,
      lines.allSatisfy({ $0.count == width })
    else { return nil }
    self.lines = lines
    self.width = width
  }

  /// The columns that are lists of their own, from the left; nil where none is.
  func found() -> [Column]? {
    var columns: [Column] = []
    for column in 0..<width {
      let rows = lines.map { line in
        var row = line[0]
        row.weight = line[column].weight
        return row
      }
      guard let list = SolvedList.flat(rows) ?? SolvedList.decimals(rows) else { continue }
      columns.append(Column(list: list, index: column, total: width))
    }
    return columns.isEmpty ? nil : columns
  }
}
