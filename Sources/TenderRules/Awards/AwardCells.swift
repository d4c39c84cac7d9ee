/// Joins the cells of a table out of a PDF, of which each became a paragraph of its own.
///
/// ```text
/// Price
///
/// 40 %
///
/// Quality of the plan
/// and of the staff
///
/// 60 %
/// ```
struct AwardCells {
  let bytes: [UInt8]

  /// Fewer weights alone may be anything.
  private static let fewestWeights = 2
  private static let longestWeight = 3
  private static let longestCell = 200

  /// The tokens of paragraphs, with those of each such table made one, a line for each cell.
  func joined(_ parts: [[AwardToken]]) -> [[AwardToken]] {
    var joined: [[AwardToken]] = []
    var index = 0
    while index < parts.count {
      var end = index
      while end < parts.count, isCell(parts[end]) { end += 1 }
      let cells = parts[index..<end]
      if cells.count(where: isWeight) >= Self.fewestWeights, let last = cells.lastIndex(where: isWeight) {
        joined.append(table(parts[index...last]))
        joined += parts[last + 1..<end]
      } else {
        joined += cells
      }
      if end < parts.count { joined.append(parts[end]) }
      index = end + 1
    }
    return joined
  }

  private func table(_ cells: ArraySlice<[AwardToken]>) -> [AwardToken] {
    var table: [AwardToken] = []
    for cell in cells {
      if let last = table.last, last.kind != .itemEnd {
        table.append(AwardToken(kind: .itemEnd, range: last.range.upperBound..<last.range.upperBound))
      }
      table += cell
    }
    return table
  }

  /// Short, and no sentence.
  private func isCell(_ tokens: [AwardToken]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return true }
    return last.range.upperBound - first.range.lowerBound <= Self.longestCell && !last.isMark(".") && !last.isMark(":")
  }

  /// `30 %`, `30` or `30 points` alone.
  private func isWeight(_ tokens: [AwardToken]) -> Bool {
    tokens.first?.isNumber == true && tokens.count <= Self.longestWeight
      && tokens.dropFirst().allSatisfy { $0.kind == .percent || $0.word != nil }
  }
}
