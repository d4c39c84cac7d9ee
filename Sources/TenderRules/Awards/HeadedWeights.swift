/// Gives a weight that stands below its criterion to the heading it belongs to.
///
/// ```text
/// 5.3 Award criterion: diversity and equal opportunities
///
/// Weighting: 10 %. Points are awarded for the measures …
/// Indicators:
/// - how staff are recruited …
/// ```
///
/// The words below the weight, up to the next row with one, belong to the criterion too.
struct HeadedWeights {
  /// A longer line is no heading.
  private static let longestHeading = 160

  let bytes: [UInt8]

  /// The rows with every such pair made one; all others as they were.
  func joined(_ rows: [AwardRow]) -> [AwardRow] {
    var joined: [AwardRow] = []
    for (index, row) in rows.enumerated() {
      guard let heading = joined.last, beginsWithItsWeight(row), isHeading(heading) else {
        joined.append(row)
        continue
      }
      let below = rows[(index + 1)...].prefix { $0.weight == nil }
      // The row before the next weight may be the heading of that one.
      let isHeadingNext = below.endIndex < rows.endIndex && beginsWithItsWeight(rows[below.endIndex])
      let end = (isHeadingNext ? below.dropLast() : below).last?.range.upperBound ?? row.range.upperBound
      var whole = row
      whole.range = heading.range.lowerBound..<max(end, row.range.upperBound)
      whole.name = heading.name
      whole.depth = heading.depth
      whole.isPart = heading.isPart
      whole.isPrice = heading.isPrice
      whole.isHeaded = true
      joined[joined.count - 1] = whole
    }
    return joined
  }

  private func isHeading(_ row: AwardRow) -> Bool {
    row.weight == nil && !row.opensList && row.range.count <= Self.longestHeading
      && bytes[row.range.upperBound - 1] != UInt8(ascii: ".")
  }

  /// `Weighting: 10 %. Points are awarded for …`
  private func beginsWithItsWeight(_ row: AwardRow) -> Bool {
    guard let weight = row.weight, weight.kind == .number, weight.isCalledWeight, row.depth == nil, !row.isContinued,
      weight.range.upperBound <= row.name.lowerBound
    else { return false }
    let before = bytes[..<weight.range.lowerBound].last { $0 != UInt8(ascii: " ") }
    return before == UInt8(ascii: ":")
  }
}
