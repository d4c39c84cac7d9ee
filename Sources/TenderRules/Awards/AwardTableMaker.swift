import TenderDocument

/// Turns stated award criteria into shares of the whole evaluation.
///
/// Nothing is invented: weights that are not all numbers of one kind give no share, and a reason.
struct AwardTableMaker {
  let document: Document
  /// Finds of award clauses, for marking criteria.
  let clauses: [(range: Range<Int>, family: String)]
  let placer: Placer

  func tables() -> [AwardTable] {
    document.awardLists.map(table)
  }

  private func table(_ list: AwardList) -> AwardTable {
    var criteria = list.criteria.map(criterion)
    let shares = Self.shares(list, criteria)
    for (index, share) in shares.values.enumerated() { criteria[index].share = share }
    return AwardTable(
      lot: list.lot, basis: list.basis, criteria: criteria, sum: shares.sum, isNormalised: shares.isNormalised,
      reason: shares.reason)
  }

  private func criterion(_ stated: AwardList.Criterion) -> AwardTable.Criterion {
    let weight = stated.weight.map { weight in
      let raw = document.string(weight.range)
      let read = StatedWeight(raw, code: weight.code)
      return AwardTable.Weight(raw: raw, value: read.value, unit: read.unit)
    }
    let ranges = [stated.name, stated.description].compactMap(\.self)
    let family = clauses.first { clause in ranges.contains { $0.overlaps(clause.range) } }?.family
    let source = stated.name.map { document.text.sourceRange(of: $0) } ?? stated.source
    return AwardTable.Criterion(
      name: (stated.name ?? stated.description).map(document.string) ?? stated.kind.rawValue, parent: stated.parent,
      kind: stated.kind, weight: weight, share: nil, family: family, place: placer.place(source, path: stated.path))
  }

  private struct Shares {
    /// One a criterion.
    var values: [Double?]
    var sum: Double?
    var isNormalised = false
    var reason: String?
  }

  private static func shares(_ list: AwardList, _ criteria: [AwardTable.Criterion]) -> Shares {
    func none(_ reason: String) -> Shares {
      Shares(values: criteria.map { _ in nil }, sum: nil, reason: reason)
    }
    guard !criteria.isEmpty else {
      return none(list.basis == .documentsOnly ? "the criteria stand in the procurement documents" : "no criterion is stated")
    }
    let weighted = criteria.filter { $0.weight != nil }
    if criteria.count == 1, weighted.isEmpty {
      return Shares(values: [100], sum: nil, reason: nil)
    }
    guard weighted.count == criteria.count else {
      return none(weighted.isEmpty ? "no weight is stated" : "not every criterion has a weight")
    }
    let units = Set(weighted.compactMap { $0.weight?.unit })
    if units == [.order] { return none("the criteria are only in order of importance") }
    if units.contains(.range) { return none("the weights are ranges") }
    let values = criteria.compactMap { $0.weight?.value }
    guard values.count == criteria.count, !units.contains(.none), !units.contains(.order) else {
      return none("a weight is not a single number")
    }
    let sum = values.reduce(0, +)
    guard sum > 0 else { return none("the weights sum to nothing") }
    let isWhole = abs(sum - 100) <= 0.5
    guard isWhole || units.count == 1 else { return none("percentages and points are mixed") }
    guard isWhole || units != [.percent] || sum < 100.5 else {
      return Shares(values: values.map { $0 / sum * 100 }, sum: sum, isNormalised: true)
    }
    return Shares(values: values.map { $0 / sum * 100 }, sum: sum, isNormalised: !isWhole)
  }
}
