/// Turns the weights of a list of criteria into shares of the whole, with the parts of a criterion below it.
///
/// Nothing is invented: a list is solved only if its weights sum to 100, or its points to one sum, level by level; otherwise it has a
/// reason. Source of the readings: real award lists of notices in twenty languages.
struct ShareSolver {
  struct Row {
    var value: Double
    var unit: AwardTable.WeightUnit
    /// 1 for a criterion, 2 for a part of one; nil where nothing tells.
    var depth: Int?
    var isPrice = false
  }

  struct Solution: Equatable {
    /// One a row.
    var parents: [Int?]
    /// One a row, percent of the whole.
    var shares: [Double]
    var sum: Double
    var isNormalised: Bool
  }

  static let tolerance = 0.5

  let rows: [Row]

  /// nil where the weights fit no reading.
  func solve() -> Solution? {
    guard !rows.isEmpty, rows.allSatisfy({ $0.value >= 0 }) else { return nil }
    let values = rows.map(\.value)
    if let told = told(), let solution = shares(told) { return solution }
    if Self.isWhole(values.reduce(0, +)) { return flat(values, normalised: false) }
    if let guessed = guessed() ?? late(), let solution = shares(guessed) { return solution }
    return nil
  }

  /// The solution of weights whose whole is not 100: 1 for `0,40`, or a number that the text gives as the sum.
  func solve(whole: Double) -> Solution? {
    let scaled = rows.map { Row(value: $0.value * 100 / whole, unit: $0.unit, depth: $0.depth, isPrice: $0.isPrice) }
    guard whole > 0, var solution = ShareSolver(rows: scaled).solve(), Self.isWhole(solution.sum) else { return nil }
    solution.sum = solution.sum * whole / 100
    solution.isNormalised = true
    return solution
  }

  /// True where all weights are parts of one, such as `0,40`.
  var areDecimals: Bool {
    rows.count > 1 && rows.allSatisfy { $0.value <= 1 } && rows.contains { $0.value > 0 && $0.value < 1 }
  }

  /// Points of one kind that sum to something else than 100.
  func normalised() -> Solution? {
    let values = rows.map(\.value)
    let sum = values.reduce(0, +)
    guard rows.count > 1, sum > 0, Set(rows.map(\.unit)).count == 1, rows[0].unit != .percent || sum < 100 else {
      return nil
    }
    // Two criteria of 100 each are no scale.
    guard !values.contains(100), !Self.isSlip(topSum) else { return nil }
    return flat(values, normalised: true)
  }

  /// Sum of the criteria that numbering and words do not make parts of others.
  private var topSum: Double {
    let parents = told()
    return rows.indices.reduce(0) { $0 + (parents?[$1] == nil ? rows[$1].value : 0) }
  }

  private func flat(_ values: [Double], normalised: Bool) -> Solution? {
    let sum = values.reduce(0, +)
    guard sum > 0 else { return nil }
    return Solution(
      parents: values.map { _ in nil }, shares: values.map { $0 * 100 / sum }, sum: sum, isNormalised: normalised)
  }

  /// A sum that just misses 100.
  private static func isSlip(_ sum: Double) -> Bool { sum > 100 + tolerance && sum < 110 }

  private static func isWhole(_ sum: Double) -> Bool { abs(sum - 100) <= tolerance }

  /// Parents as numbering and words tell them; nil where they tell nothing.
  private func told() -> [Int?]? {
    guard rows.contains(where: { $0.depth == 2 }), rows[0].depth != 2 else { return nil }
    var parents: [Int?] = []
    var last: Int?
    for (index, row) in rows.enumerated() {
      if row.depth == 2 {
        parents.append(last)
      } else {
        parents.append(nil)
        last = index
      }
    }
    return parents
  }

  /// Parents by sums: a criterion whose value the next ones sum to, or whose parts sum to 100, so that the others sum to 100.
  private func guessed() -> [Int?]? {
    for reading in PartReading.allCases {
      var parents = [Int?](repeating: nil, count: rows.count)
      var steps = 0
      if place(from: 0, top: 0, tops: 0, reading, &parents, &steps), parents.contains(where: { $0 != nil }) {
        return parents
      }
    }
    return nil
  }

  /// Parents by sums where the parts stand behind the whole list: `offer 80, price 20; the offer: plan 50, staff 30`.
  private func late() -> [Int?]? {
    var sum = 0.0
    for count in rows.indices.dropLast(2) {
      sum += rows[count].value
      guard count > 0, Self.isWhole(sum) else { continue }
      if let parents = groups(behind: count + 1) { return parents }
    }
    return nil
  }

  /// Parts from `start` on, group by group, each for one criterion before `start` that has their sum.
  private func groups(behind start: Int) -> [Int?]? {
    var parents = [Int?](repeating: nil, count: rows.count)
    var free = Array(0..<start)
    var first = start
    while first < rows.count {
      var sum = 0.0
      var end = first
      var owner: Int?
      while end < rows.count, owner == nil {
        sum += rows[end].value
        end += 1
        guard end - first > 1 else { continue }
        // A small number is soon met by chance: `3 points for a certificate, 0 without`.
        // Nothing that weighs nothing is a part.
        guard rows[end - 1].value > 0 else { continue }
        guard sum >= 20 || first > start && end == rows.count else { continue }
        owner = free.first { abs(rows[$0].value - sum) <= Self.tolerance }
      }
      guard let owner else { return nil }
      free.removeAll { $0 <= owner }
      for part in first..<end { parents[part] = owner }
      first = end
    }
    return parents
  }

  /// What a criterion's parts may be, the surest first.
  private enum PartReading: CaseIterable {
    /// Two or more that sum to its value.
    case parts
    /// The same, or one part that has all of its value; no criterion is without.
    case partsOrOne
    /// Two or more that sum to its value, or to 100 unless it is the price, whose parts are mostly stated as shares of the whole.
    case partsOrScaleOfQuality
    /// Two or more that sum to its value or to 100.
    case partsOrScale
  }

  /// Tries for the row at `index` to have parts or none, until the top level makes a whole.
  private func place(
    from index: Int, top: Double, tops: Int, _ reading: PartReading, _ parents: inout [Int?], _ steps: inout Int
  ) -> Bool {
    steps += 1
    guard steps < 2_000, top <= 100 + Self.tolerance else { return false }
    guard index < rows.count else { return Self.isWhole(top) && tops > 1 }
    let sum = top + rows[index].value
    for count in partCounts(of: index, reading) {
      for part in index + 1...index + count { parents[part] = index }
      if place(from: index + 1 + count, top: sum, tops: tops + 1, reading, &parents, &steps) { return true }
      for part in index + 1...index + count { parents[part] = nil }
    }
    return reading != .partsOrOne && place(from: index + 1, top: sum, tops: tops + 1, reading, &parents, &steps)
  }

  /// How many rows behind `parent` may be its parts.
  private func partCounts(of parent: Int, _ reading: PartReading) -> [Int] {
    var counts: [Int] = []
    var sum = 0.0
    for index in parent + 1..<max(parent + 1, rows.count) where sum <= 100 {
      sum += rows[index].value
      let hasScale = reading == .partsOrScale || reading == .partsOrScaleOfQuality && !rows[parent].isPrice
      let fits = abs(sum - rows[parent].value) <= Self.tolerance || hasScale && Self.isWhole(sum)
      if index - parent > 1 || reading == .partsOrOne, fits { counts.append(index - parent) }
    }
    return counts
  }

  /// Shares for known parents: parts sum to their parent's value, or to 100, or to points of their own.
  func shares(_ parents: [Int?]) -> Solution? {
    let tops = rows.indices.filter { parents[$0] == nil }
    let sum = tops.reduce(0) { $0 + rows[$1].value }
    guard sum > 0, Self.isWhole(sum) || Set(tops.map { rows[$0].unit }) == [.points], !Self.isSlip(sum) else {
      return nil
    }
    var shares = rows.map { $0.value * 100 / sum }
    for top in tops {
      let parts = rows.indices.filter { parents[$0] == top }
      guard !parts.isEmpty else { continue }
      let own = parts.reduce(0) { $0 + rows[$1].value }
      guard own > 0, abs(own - rows[top].value) <= Self.tolerance || Self.isWhole(own) else { return nil }
      for part in parts { shares[part] = shares[top] * rows[part].value / own }
    }
    return Solution(parents: parents, shares: shares, sum: sum, isNormalised: !Self.isWhole(sum))
  }
}
