import TenderRules

/// The shares of a table side by side, as blocks that fill a bar of 100 %.
struct ShareBar {
  struct Block {
    var criterion: AwardTable.Criterion
    /// Percent of the bar.
    var start: Double
    var width: Double
    /// True for a social criterion and for a part of one.
    var isSocial: Bool
  }

  let blocks: [Block]

  /// nil where a share is not known.
  init?(_ table: AwardTable) {
    var blocks: [Block] = []
    var start = 0.0
    for (index, criterion) in table.criteria.enumerated() where !Self.isSplit(index, in: table) {
      guard let share = criterion.share else { continue }
      blocks.append(Block(criterion: criterion, start: start, width: share, isSocial: Self.isSocial(index, in: table)))
      start += share
    }
    guard !blocks.isEmpty, start < 100.5 else { return nil }
    self.blocks = blocks
  }

  /// True for a criterion whose parts have shares of their own.
  private static func isSplit(_ index: Int, in table: AwardTable) -> Bool {
    table.criteria.contains { $0.parent == index && $0.share != nil }
  }

  private static func isSocial(_ index: Int, in table: AwardTable) -> Bool {
    var current: Int? = index
    var steps = 0
    while let each = current, steps <= table.criteria.count {
      if table.criteria[each].family != nil { return true }
      current = table.criteria[each].parent
      steps += 1
    }
    return false
  }
}
