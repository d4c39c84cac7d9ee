/// What the rows of a text give as a list of award criteria: shares, or the reason why there are none.
struct ProseListReading {
  struct Row {
    var stated: AwardRow
    /// In `rows`.
    var parent: Int?
    var share: Double?
  }

  private(set) var rows: [Row]
  private(set) var sum: Double?
  private(set) var isNormalised = false
  /// Why there are no shares; nil where there are.
  private(set) var reason: String?
  /// Which of how many columns of numbers it is; nil where there is one.
  private(set) var column: (index: Int, of: Int)?

  /// The text says what the weights sum to, and they do.
  private var isAnnounced = false

  /// True for several criteria whose shares are as stated, or parts of a round or stated sum.
  var isWhole: Bool {
    let isRound = sum.map { [1, 1000, 10_000].contains($0.rounded()) } == true
    return reason == nil && rows.count > 1 && (!isNormalised || isRound || isAnnounced)
  }

  /// The lists in the rows of one text, in text order; none where the rows state no list.
  ///
  /// Rows that repeat another are left out, then the shapes of several lists or tiers are tried, then the one list.
  ///
  /// - Parameter name: gives the folded words of a range of the text.
  static func readings(_ rows: [AwardRow], name: @escaping (Range<Int>) -> String) -> [ProseListReading] {
    let rows = rows.withSureColumn().withoutWhole()
    let sums = Set(rows.filter(\.announcesWhole).compactMap(\.weight?.value))
    func readings(_ rows: [AwardRow]) -> [ProseListReading] {
      (closed(rows, name: name) ?? lists(rows.filter { !$0.isSum }, name: name)).map { list in
        var list = list
        list.isAnnounced = list.sum.map(sums.contains) ?? false
        return list
      }
    }
    let all = readings(rows)
    guard rows.contains(where: { $0.isRemark && $0.weight != nil }) else { return all }
    if let plain = plain(all, rows, among: readings) { return plain }
    let isListBeside = all.contains(where: \.isListed)
    return all.filter { !(isListBeside && $0.onlyExplains) }
  }

  /// The lists without the numbers of what explains them, where those only confuse; nil where they are part of the lists.
  private static func plain(
    _ all: [ProseListReading], _ rows: [AwardRow], among readings: ([AwardRow]) -> [ProseListReading]
  ) -> [ProseListReading]? {
    let plain = rows.filter { !$0.isRemark }
    let weighted = Set(plain.filter { $0.weight?.kind == .number && !$0.isSum }.map(\.range.lowerBound))
    guard weighted.count > 1 || plain.contains(where: \.isAlone) else { return nil }
    let lists = readings(plain)
    let weighsPrice = rows.contains { $0.isRemark && $0.isPrice && $0.weight?.unit == .percent }
    let areSure = lists.allSatisfy { list in
      let isQuality = list.isAnnounced && list.rows.count > 2 && !weighsPrice
      return list.isWholeWithPrice || isQuality || list.rows.contains(where: \.stated.isAlone)
    }
    guard areSure, !lists.isEmpty else { return nil }
    // Sentences may also state parts of its criteria, or the list of another lot.
    let shares = Dictionary(
      all.filter(\.isWhole).flatMap(\.rows).map { ($0.stated.range, $0.share) }, uniquingKeysWith: { first, _ in first }
    )
    let areAllRead = lists.flatMap(\.rows).allSatisfy { shares[$0.stated.range] == .some($0.share) }
    return areAllRead ? nil : lists + all.filter { $0.areRemarks && $0.isWholeWithPrice }
  }

  private var areRemarks: Bool { rows.allSatisfy(\.stated.isRemark) }
  private var isWholeWithPrice: Bool { isWhole && rows.contains { $0.stated.isPrice } }

  /// True for numbers out of what explains another list: `Each year more gives 2 points, at most 8 points.`
  var onlyExplains: Bool { areRemarks && !isWholeWithPrice }
  /// True for a whole list that does not stand in sentences alone.
  var isListed: Bool { isWhole && !areRemarks }

  /// - Parameter rows: none that only sums up others.
  static func lists(_ rows: [AwardRow], name: @escaping (Range<Int>) -> String) -> [ProseListReading] {
    if rows.contains(where: \.isRatio) {
      if let tiered = SolvedList.ratio(rows) { return [ProseListReading(tiered)] }
      // The list itself may have the weights of the ratio again.
      let others = lists(rows.filter { !$0.isRatio }, name: name)
      if others.contains(where: \.isWhole) { return others }
    }
    let all = rows.withoutPriceAgain().withoutScales().withoutSteps(name)
    let stated = all.filter { $0.weight?.kind == .number }
    if let found = TieredList(stated)?.found() { return [ProseListReading(found)] }
    if let columns = NumberColumns(stated)?.found() { return columns.map { ProseListReading($0) } }
    let sure = stated.withoutRepeats().withoutOpenedHundred()
    if let found = HeadedParts(all, name: name).found() ?? ScaledGroup(rows: sure).found() {
      return [ProseListReading(found)]
    }
    if let lists = ConsecutiveLists(rows: sure).found() {
      // The parts out of a hundred may come before the price is weighed against them.
      if lists.count == 2,
        let tiered = SolvedList.beneath(lists[1].rows, lists[0].rows)
          ?? SolvedList.beneath(lists[0].rows, lists[1].rows)
      {
        return [ProseListReading(tiered)]
      }
      return lists.map { ProseListReading($0) }
    }
    let only = OnlyList(all: all, sure: sure).found()
    if let found = LeadingList(all: all, rows: sure).found(insteadOf: only) ?? only { return [ProseListReading(found)] }
    return ProseListReading(unsolved: sure, all).map { [$0] } ?? []
  }

  init(_ found: SolvedList) {
    let solution = found.solution
    rows = zip(found.rows, solution.shares).map { Row(stated: $0, share: $1) }
    for index in rows.indices { rows[index].parent = solution.parents[index] }
    // Behind the list a scale may explain its marks: `0 = unacceptable`.
    while rows.count > 2, rows.last?.share == 0 { rows.removeLast() }
    sum = solution.sum
    isNormalised = solution.isNormalised
  }

  private init(_ found: NumberColumns.Column) {
    self.init(found.list)
    column = (found.index, found.total)
  }

  /// What is stated but has no shares.
  private init?(unsolved sure: [AwardRow], _ all: [AwardRow]) {
    let ranges = all.filter { $0.weight?.kind == .range }
    let tells = sure.contains { $0.isPrice || $0.weight?.isCalledWeight == true || $0.weight?.unit == .points }
    guard ranges.count > 1 || ranges.count + sure.count > 1 && tells else { return nil }
    rows = all.filter { $0.weight?.kind == .range || $0.weight?.kind == .number }.prefix(SolvedList.mostRows)
      .map { Row(stated: $0) }
    reason = ranges.isEmpty ? "the weights do not sum to a whole" : "the weights are ranges"
  }
}
