import TenderDocument

/// Reads the weights of criteria that a form states one by one.
struct StatedListReading {
  struct Criterion {
    var kind: AwardList.Kind
    var weight: AwardTable.Weight?
    /// 2 for a part of the criterion before.
    var depth: Int?
    var isPrice: Bool
    var hasWords: Bool
  }

  struct Row {
    /// In the list as stated.
    var index: Int
    /// In `rows`.
    var parent: Int?
    var weight: AwardTable.Weight?
    var share: Double?
  }

  private(set) var rows: [Row]
  private(set) var sum: Double?
  private(set) var isNormalised = false
  /// Why there are no shares; nil where there are.
  private(set) var reason: String?

  init(_ criteria: [Criterion]) {
    rows = criteria.enumerated().map { Row(index: $0.offset, weight: $0.element.weight) }
    if criteria.count == 1, criteria[0].weight == nil, criteria[0].kind == .price || criteria[0].hasWords {
      rows[0].share = 100
      return
    }
    let weighted = criteria.indices.filter { criteria[$0].weight?.value != nil && criteria[$0].weight?.unit != .order }
    if let obstacle = Self.obstacle(criteria) {
      // Headings between the criteria have no weight: what has one may still be the whole.
      let isPriceUnread = criteria.contains { $0.kind == .price && $0.weight != nil && $0.weight?.value == nil }
      guard weighted.count > 1, weighted.count < criteria.count, !isPriceUnread,
        take(weighted, criteria, mustBeWhole: true)
      else {
        reason = obstacle
        return
      }
      return
    }
    if weighted.allSatisfy({ criteria[$0].weight?.value == 0 }) {
      reason = "every weight is zero"
    } else if Self.areRanks(criteria) {
      reason = "the numbers 1, 2, … may be ranks"
    } else if !takeScaled(weighted, criteria), !take(weighted, criteria, mustBeWhole: false) {
      reason = "the weights do not sum to a whole"
    }
  }

  /// What keeps the weights from being numbers of one list; nil for nothing.
  private static func obstacle(_ criteria: [Criterion]) -> String? {
    let units = Set(criteria.compactMap { $0.weight?.unit })
    if criteria.allSatisfy({ $0.weight == nil }) { return "no weight is stated" }
    if units == [.order] { return "the criteria are only in order of importance" }
    if units.contains(.range) { return "the weights are ranges" }
    if units.contains(.order) { return "weights and an order of importance are mixed" }
    if units.contains(.none) { return "a weight is not a single number" }
    return criteria.contains { $0.weight == nil } ? "not every criterion has a weight" : nil
  }

  /// Numbers from 1 on without a unit.
  private static func areRanks(_ criteria: [Criterion]) -> Bool {
    criteria.count > 1
      && criteria.enumerated().allSatisfy { index, criterion in
        criterion.weight?.value == Double(index + 1) && criterion.weight?.raw.allSatisfy(\.isNumber) == true
      }
  }

  /// Points that sum to 100, and percentages for all of them and for the price: the points are parts of the first percentage.
  private mutating func takeScaled(_ indices: [Int], _ criteria: [Criterion]) -> Bool {
    let group = indices.filter { criteria[$0].weight?.unit == .points }
    let others = indices.filter { criteria[$0].weight?.unit == .percent }
    guard group.count > 1, others.count == 2, group.count + 2 == indices.count,
      let part = criteria[others[0]].weight?.value, let price = criteria[others[1]].weight?.value,
      criteria[others[1]].kind == .price, abs(part + price - 100) <= ShareSolver.tolerance,
      let own = ShareSolver(rows: Self.solverRows(group, criteria)).solve(), own.parents.allSatisfy({ $0 == nil })
    else { return false }
    set(own, at: group)
    for index in group { rows[index].share = rows[index].share.map { $0 * part / 100 } }
    rows[others[1]].share = price
    return true
  }

  /// Gives shares to the criteria at `indices`; false if they fit no reading.
  private mutating func take(_ indices: [Int], _ criteria: [Criterion], mustBeWhole: Bool) -> Bool {
    let solver = ShareSolver(rows: Self.solverRows(indices, criteria))
    if let solution = solver.solve() {
      set(solution, at: indices)
      return true
    }
    if takeWithoutRepeatedPrice(indices, criteria) || takeWithinPrice(indices, criteria) { return true }
    guard !mustBeWhole, let solution = solver.normalised() else { return false }
    set(solution, at: indices)
    return true
  }

  /// The form's own price field repeats a price that the list already has.
  private mutating func takeWithoutRepeatedPrice(_ indices: [Int], _ criteria: [Criterion]) -> Bool {
    let others = indices.filter { criteria[$0].kind != .price }
    guard others.count > 1, others.count < indices.count, others.contains(where: { criteria[$0].isPrice }),
      let solution = ShareSolver(rows: Self.solverRows(others, criteria)).solve()
    else { return false }
    set(solution, at: others)
    return true
  }

  /// Price 50, and the other criteria sum to 100 among themselves: they share the other 50.
  private mutating func takeWithinPrice(_ indices: [Int], _ criteria: [Criterion]) -> Bool {
    let prices = indices.filter { criteria[$0].kind == .price }
    let others = indices.filter { criteria[$0].kind != .price }
    guard prices.count == 1, others.count > 1, let price = criteria[prices[0]].weight?.value, price > 0, price < 100,
      let solution = ShareSolver(rows: Self.solverRows(others, criteria)).solve(),
      solution.parents.allSatisfy({ $0 == nil })
    else { return false }
    set(solution, at: others)
    for index in others { rows[index].share = rows[index].share.map { $0 * (100 - price) / 100 } }
    rows[prices[0]].share = price
    return true
  }

  private static func solverRows(_ indices: [Int], _ criteria: [Criterion]) -> [ShareSolver.Row] {
    indices.map { index in
      let weight = criteria[index].weight
      return ShareSolver.Row(value: weight?.value ?? 0, unit: weight?.unit ?? .none, depth: criteria[index].depth)
    }
  }

  private mutating func set(_ solution: ShareSolver.Solution, at indices: [Int]) {
    for (position, index) in indices.enumerated() {
      rows[index].share = solution.shares[position]
      rows[index].parent = solution.parents[position].map { indices[$0] }
    }
    sum = solution.sum
    isNormalised = solution.isNormalised
  }
}
