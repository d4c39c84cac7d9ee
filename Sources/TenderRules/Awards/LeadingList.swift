/// Reads a whole list before numbers that only explain it: the steps of a scale, or a weight said again.
///
/// ```text
/// Price 60 %
/// Warranty 40 %
/// Warranty: 36 months – 0 points, 48 months – 20 points, 60 months – 40 points
/// ```
struct LeadingList {
  /// All rows.
  let all: [AwardRow]
  /// The rows with numbers that are surely weights.
  let rows: [AwardRow]

  /// nil where the numbers behind the list may be a part of it.
  ///
  /// - Parameter full: what all rows together give; it stands if those behind the list are parts of its criteria there.
  func found(insteadOf full: SolvedList?) -> SolvedList? {
    guard rows.count <= SolvedList.mostRows, let list = leading, list.rows.count < rows.count else { return nil }
    let behind = rows[list.rows.count...]
    guard behind.allSatisfy(explains) || isApart(behind), !holdsParts(full, behind: list.rows) else { return nil }
    return list
  }

  /// The longest run from the first row on, none of it prose, that is whole and has the price, or else is followed by prose alone.
  private var leading: SolvedList? {
    let most = rows.firstIndex { $0.weight?.unit != unit || $0.isRemark || $0.isSentence } ?? rows.count
    for count in stride(from: most, to: 1, by: -1)
    where rows[..<count].contains(where: \.isPrice) || rows[count...].allSatisfy({ $0.isRemark && !$0.isPrice }) {
      let run = Array(rows[..<count])
      if let list = SolvedList.flat(run) ?? SolvedList.thousands(run) { return list }
    }
    return nil
  }

  private func explains(_ row: AwardRow) -> Bool {
    row.weight?.unit != unit || row.isSentence || row.isRemark
  }

  /// True where text without a weight stands between points for the price and others, and the numbers behind it.
  private func isApart(_ behind: ArraySlice<AwardRow>) -> Bool {
    guard unit == .points, let last = rows[..<behind.startIndex].last, let next = behind.first else { return false }
    return all.contains { row in
      row.weight == nil && row.range.lowerBound > last.range.upperBound && row.range.upperBound < next.range.lowerBound
    }
  }

  private var unit: AwardTable.WeightUnit? { rows.first?.weight?.unit }

  /// True where `full` has the rows behind the list as parts of criteria, two or more each, none of them of the price.
  private func holdsParts(_ full: SolvedList?, behind list: [AwardRow]) -> Bool {
    guard let full, full.rows.count > list.count, full.rows[..<list.count].map(\.range) == list.map(\.range) else {
      return false
    }
    let owners = full.solution.parents[list.count...]
    let counts = Dictionary(owners.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.allSatisfy { owner, count in count > 1 && owner.map { !full.rows[$0].isPrice } == true }
      && full.rows[list.count...].allSatisfy(\.weighsSomething)
  }
}
