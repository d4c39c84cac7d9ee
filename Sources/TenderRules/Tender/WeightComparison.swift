import TenderText

/// Holds the award table of one document against those of the notice.
struct WeightComparison {
  /// A criterion that counts for something else here than there.
  struct Difference: Equatable {
    var criterion: AwardTable.Criterion
    var lot: String?
    /// Percent of the evaluation.
    var share: Double
    var noticeShare: Double
  }

  let notice: [AwardTable]

  /// The first difference in a table that agrees with no table of the notice; nil where none is sure.
  func difference(in tables: [AwardTable]) -> Difference? {
    let known = notice.filter(Self.isSure)
    for table in tables where Self.isSure(table) {
      let differences = known.filter { LotNumber.agree($0.lot, table.lot) }.map { Self.difference(table, $0) }
      if let first = differences.first, differences.allSatisfy({ $0 != nil }) { return first }
    }
    return nil
  }

  /// True for shares that rest on percentages which sum to 100, or on points.
  private static func isSure(_ table: AwardTable) -> Bool {
    let whole = table.criteria.filter { $0.parent == nil }
    guard whole.count > 1, whole.allSatisfy({ $0.share != nil }) else { return false }
    return !table.isNormalised || whole.allSatisfy { $0.weight?.unit == .points }
  }

  private static func difference(_ table: AwardTable, _ notice: AwardTable) -> Difference? {
    for (criterion, other) in pairs(table, notice) {
      guard let share = criterion.share, let noticeShare = other.share, abs(share - noticeShare) > 0.5 else { continue }
      return Difference(criterion: criterion, lot: table.lot, share: share, noticeShare: noticeShare)
    }
    return nil
  }

  /// The price on both sides, and criteria of the same name.
  private static func pairs(
    _ table: AwardTable, _ notice: AwardTable
  ) -> [(AwardTable.Criterion, AwardTable.Criterion)] {
    let own = table.criteria.filter { $0.parent == nil }
    let others = notice.criteria.filter { $0.parent == nil }
    var pairs: [(AwardTable.Criterion, AwardTable.Criterion)] = []
    let prices = own.filter { $0.kind == .price }
    let otherPrices = others.filter { $0.kind == .price }
    if prices.count == 1, otherPrices.count == 1 { pairs.append((prices[0], otherPrices[0])) }
    for criterion in own where criterion.kind != .price {
      let name = Folding.words(of: criterion.name)
      let same = others.filter { $0.kind != .price && Folding.words(of: $0.name) == name }
      if same.count == 1, !name.isEmpty { pairs.append((criterion, same[0])) }
    }
    return pairs
  }
}
