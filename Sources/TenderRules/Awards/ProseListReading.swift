import TenderDocument

/// Finds the list of award criteria in the rows of a text, with shares or with the reason why there are none.
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

  /// More rows than this are no list of criteria.
  private static let longestList = 60

  /// The lists in the rows of one text, in text order; none where the rows state no list.
  ///
  /// - Parameter name: gives the folded words of a range of the text.
  static func readings(_ rows: [AwardRow], name: @escaping (Range<Int>) -> String) -> [ProseListReading] {
    if rows.contains(where: \.isRatio) {
      // The list itself may have the weights of the ratio again.
      let lists = readings(rows.filter { !$0.isRatio }, name: name)
      if lists.contains(where: { $0.reason == nil && !$0.isNormalised && $0.rows.count > 1 }) { return lists }
    }
    let all = withoutSteps(rows, name)
    let stated = all.filter { $0.weight?.kind == .number }
    if let found = TieredList(stated)?.found() { return [ProseListReading(found)] }
    if let lists = columns(stated) { return lists }
    let sure = withoutRepeats(stated)
    if let found = HeadedParts(all, name: name).found() ?? scaledGroup(sure) { return [ProseListReading(found)] }
    if let lists = separate(sure) { return lists.map { ProseListReading($0) } }
    if let found = solved(sure, all) { return [ProseListReading(found)] }
    return ProseListReading(unsolved: sure, all).map { [$0] } ?? []
  }

  private init(_ found: Found) {
    let (list, solution) = found
    rows = zip(list, solution.shares).map { Row(stated: $0, share: $1) }
    for index in rows.indices { rows[index].parent = solution.parents[index] }
    // Behind the list a scale may explain its marks: `0 = unacceptable`.
    while rows.count > 2, rows.last?.share == 0 { rows.removeLast() }
    sum = solution.sum
    isNormalised = solution.isNormalised
  }

  /// What is stated but has no shares.
  private init?(unsolved sure: [AwardRow], _ all: [AwardRow]) {
    let ranges = all.filter { $0.weight?.kind == .range }
    let tells = sure.contains { $0.isPrice || $0.weight?.isCalledWeight == true || $0.weight?.unit == .points }
    guard ranges.count > 1 || ranges.count + sure.count > 1 && tells else { return nil }
    rows = all.filter { $0.weight?.kind == .range || $0.weight?.kind == .number }.prefix(Self.longestList)
      .map { Row(stated: $0) }
    reason = ranges.isEmpty ? "the weights do not sum to a whole" : "the weights are ranges"
  }

  typealias Found = (rows: [AwardRow], solution: ShareSolver.Solution)

  /// The readings in turn, the surest first.
  private static func solved(_ sure: [AwardRow], _ all: [AwardRow]) -> Found? {
    guard sure.count <= longestList else { return nil }
    if sure.count > 1 {
      if let found = explained(sure) ?? opened(sure) ?? run(sure) ?? thousands(sure) ?? withTotal(sure, all) {
        return found
      }
      if let found = decimals(sure) { return found }
    }
    if let found = withRest(all) ?? withBareNumbers(all) ?? points(sure) { return found }
    guard sure.count == 1, !all.contains(where: { $0.weight?.kind == .range }) else { return nil }
    if all.count == 1, sure[0].isPrice, sure[0].weight?.unit == .percent, sure[0].weight?.value == 100 {
      return (sure, ShareSolver.Solution(parents: [nil], shares: [100], sum: 100, isNormalised: false))
    }
    return single(sure[0]).map { (sure, $0) }
  }

  /// Numbers in two or more columns: those that make a whole are lists of their own, such as one a lot.
  private static func columns(_ stated: [AwardRow]) -> [ProseListReading]? {
    var lines: [[AwardRow]] = []
    for row in stated {
      if row.isContinued, !row.isNamed, !lines.isEmpty {
        lines[lines.count - 1].append(row)
      } else {
        lines.append([row])
      }
    }
    guard (2...longestList).contains(lines.count), let width = lines.first?.count, width > 1,
      lines.allSatisfy({ $0.count == width })
    else { return nil }
    var lists: [ProseListReading] = []
    for column in 0..<width {
      let rows = lines.map { line in
        var row = line[0]
        row.weight = line[column].weight
        return row
      }
      guard let found = flat(rows) ?? decimals(rows) else { continue }
      var list = ProseListReading(found)
      list.column = (column, width)
      lists.append(list)
    }
    return lists.isEmpty ? nil : lists
  }

  /// A whole list behind which the price is named with its weight again: `the price is marked out of 40 by this formula`.
  private static func explained(_ sure: [AwardRow]) -> Found? {
    var list: [AwardRow] = []
    for row in sure {
      let isSaidAgain =
        row.isPrice && row.depth == nil
        && list.contains { $0.isPrice && $0.weight?.value == row.weight?.value && $0.weight?.unit == row.weight?.unit }
      if !isSaidAgain { list.append(row) }
    }
    return list.count > 1 && list.count < sure.count ? flat(list) : nil
  }

  /// The longest run of rows that makes a whole.
  private static func run(_ rows: [AwardRow]) -> Found? {
    for length in stride(from: rows.count, through: 2, by: -1) {
      for start in 0...(rows.count - length) {
        let run = Array(rows[start..<start + length])
        if let solution = ShareSolver(rows: run.map(solverRow)).solve() { return (run, solution) }
      }
    }
    return nil
  }

  /// Weights that sum to 1.
  private static func decimals(_ rows: [AwardRow]) -> Found? {
    let solver = ShareSolver(rows: rows.map(solverRow))
    return solver.areDecimals ? solver.solve(whole: 1).map { (rows, $0) } : nil
  }

  /// Points out of 1000 or 10,000, with parts.
  private static func thousands(_ sure: [AwardRow]) -> Found? {
    guard sure.allSatisfy({ $0.weight?.unit == .points }) else { return nil }
    let solver = ShareSolver(rows: sure.map(solverRow))
    return (solver.solve(whole: 1000) ?? solver.solve(whole: 10_000)).map { (sure, $0) }
  }

  /// Parts behind a row that ends in a colon: as many as fit.
  private static func opened(_ sure: [AwardRow]) -> Found? {
    guard let opener = sure.firstIndex(where: \.opensList), sure.allSatisfy({ $0.depth != 2 && !$0.isPart }) else {
      return nil
    }
    let solver = ShareSolver(rows: sure.map(solverRow))
    for end in stride(from: sure.count, to: opener + 2, by: -1) {
      let parents = sure.indices.map { opener < $0 && $0 < end ? opener : nil }
      guard let solution = solver.shares(parents), !solution.isNormalised else { continue }
      // `The criteria are marked out of 100 points:` is the whole itself.
      let isWhole = opener == 0 && end == sure.count
      return isWhole ? flat(Array(sure.dropFirst())) ?? (sure, solution) : (sure, solution)
    }
    return nil
  }

  /// All rows, if they make a whole.
  private static func flat(_ rows: [AwardRow]) -> Found? {
    guard let solution = ShareSolver(rows: rows.map(solverRow)).solve(), !solution.isNormalised else { return nil }
    return (rows, solution)
  }

  /// A text that says how many points there are in all.
  private static func withTotal(_ sure: [AwardRow], _ all: [AwardRow]) -> Found? {
    let totals = Set(all.filter { $0.weight?.kind == .total }.compactMap(\.weight?.value))
    for total in totals.sorted() where total > 0 {
      if let solution = ShareSolver(rows: sure.map(solverRow)).solve(whole: total) { return (sure, solution) }
    }
    // What was taken for the total is a criterion, such as the price in total.
    return totals.isEmpty ? nil : run(all.filter { $0.weight?.kind == .number || $0.weight?.kind == .total })
  }

  /// Lists one behind the other, each a whole, such as those of two lots; a list that only says the same again is left out.
  private static func separate(_ sure: [AwardRow]) -> [Found]? {
    guard sure.count > 3, sure.allSatisfy({ $0.depth != 2 && !$0.isPart }) else { return nil }
    var lists: [Found] = []
    var list: [AwardRow] = []
    var sum = 0.0
    for row in sure {
      list.append(row)
      sum += row.weight?.value ?? 0
      guard sum > 100 - ShareSolver.tolerance else { continue }
      guard sum <= 100 + ShareSolver.tolerance, list.count > 1,
        !row.opensList,
        let solution = ShareSolver(rows: list.map(solverRow)).solve()
      else { return nil }
      if !lists.contains(where: { $0.solution.shares == solution.shares }) { lists.append((list, solution)) }
      list = []
      sum = 0
    }
    return list.isEmpty ? lists : nil
  }

  /// Marks that sum to 100 and then count for a percentage: `35 + 25 + 25 + 15 points; this criterion weighs 80 %, the price 20 %`.
  private static func scaledGroup(_ sure: [AwardRow]) -> Found? {
    // The scale itself may be repeated: `at most 100 points`.
    let rows = sure.filter { !($0.weight?.unit == .points && $0.weight?.value == 100) }
    let group = rows.dropLast(2)
    let others = rows.suffix(2)
    guard group.count > 1, let factor = others.first, let last = others.last,
      others.allSatisfy({ $0.weight?.unit == .percent && $0.weight?.isCalledWeight == true }),
      group.allSatisfy({ $0.weight?.unit == .points }) || last.isPrice && !group.contains(where: \.isPrice),
      let part = factor.weight?.value, let rest = last.weight?.value, abs(part + rest - 100) <= ShareSolver.tolerance,
      let own = ShareSolver(rows: group.map(solverRow)).solve(), own.parents.allSatisfy({ $0 == nil })
    else { return nil }
    let solution = ShareSolver.Solution(
      parents: own.parents + [nil], shares: own.shares.map { $0 * part / 100 } + [rest], sum: 100, isNormalised: false)
    return (group + [last], solution)
  }

  /// One criterion gets what the others leave.
  private static func withRest(_ all: [AwardRow]) -> Found? {
    guard let rest = all.firstIndex(where: { $0.weight?.kind == .rest }) else { return nil }
    let beside = [rest - 1, rest + 1].contains { all.indices.contains($0) && all[$0].weight?.kind == .number }
    let others = all.filter { $0.weight?.kind == .number }
    guard beside, !others.isEmpty, others.allSatisfy({ $0.weight?.unit == .percent }) else { return nil }
    let left = 100 - others.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    guard left > 0 else { return nil }
    let list = all.indices.filter { $0 == rest || all[$0].weight?.kind == .number }.map { all[$0] }
    let rows = list.map { row in
      ShareSolver.Row(value: row.weight?.value ?? left, unit: .percent, depth: nil)
    }
    return ShareSolver(rows: rows).solve().map { (list, $0) }
  }

  /// Rows below one another whose numbers stand one blank behind their names.
  private static func withBareNumbers(_ all: [AwardRow]) -> Found? {
    // Of several columns the first counts.
    let all = all.filter { !$0.isContinued || $0.isNamed || $0.weight == nil }
    let isNumber = all.map { $0.weight?.kind == .number || $0.weight?.kind == .bareNumber }
    guard all.contains(where: { $0.weight?.kind == .bareNumber }) else { return nil }
    var best: Found?
    // One row without a number may be the first line of the next.
    let isBreak = all.indices.map { !isNumber[$0] && ($0 + 1 == all.count || !isNumber[$0 + 1]) }
    for part in isBreak.split(separator: true) {
      let rows = part.indices.filter { isNumber[$0] }.map { all[$0] }
      guard rows.count > max(1, best?.rows.count ?? 0), rows.count <= longestList,
        let found = run(rows) ?? decimals(rows),
        found.rows.count > best?.rows.count ?? 0
      else { continue }
      best = found
    }
    return best
  }

  /// Leaves out the steps of scales, which count on: `1 trainee: 5 points, 2 trainees: 10 points`.
  private static func withoutSteps(_ rows: [AwardRow], _ name: (Range<Int>) -> String) -> [AwardRow] {
    func isNext(_ row: AwardRow, _ next: AwardRow) -> Bool {
      guard let count = row.count, next.count == count + 1, let value = row.weight?.value,
        let following = next.weight?.value, following > value
      else { return false }
      // Numbers of rows count on too, but their names differ.
      return next.isContinued || name(row.name).prefix(4) == name(next.name).prefix(4)
    }
    return rows.indices.filter { index in
      let isStep =
        index + 1 < rows.count && isNext(rows[index], rows[index + 1])
        || index > 0 && isNext(rows[index - 1], rows[index])
      return !isStep
    }
    .map { rows[$0] }
  }

  /// Leaves out a sentence behind an item of a list that only says its weight again, `max 60 pkt` behind `60 %`, and bare numbers
  /// behind a weight.
  private static func withoutRepeats(_ rows: [AwardRow]) -> [AwardRow] {
    var kept: [AwardRow] = []
    for row in rows {
      // A second column: the least to reach, or a scale.
      if row.isContinued, !row.isNamed, !kept.isEmpty { continue }
      if let last = kept.last, row.isContinued, last.weight?.value == row.weight?.value,
        last.weight?.unit != row.weight?.unit
      {
        continue
      }
      if let last = kept.last, last.isPart, row.depth == nil, !row.isPart, !row.isContinued,
        last.weight?.value == row.weight?.value, last.weight?.unit == row.weight?.unit
      {
        continue
      }
      kept.append(row)
    }
    return kept
  }

  /// One criterion whose percentage is called its weight: a share of a whole that stands elsewhere.
  private static func single(_ row: AwardRow) -> ShareSolver.Solution? {
    guard let weight = row.weight, let value = weight.value, weight.unit == .percent, weight.isCalledWeight,
      value <= 100
    else { return nil }
    return ShareSolver.Solution(parents: [nil], shares: [value], sum: value, isNormalised: false)
  }

  /// Points that sum to something else are a list only if all rows count points.
  private static func points(_ rows: [AwardRow]) -> Found? {
    // Larger numbers count something else.
    guard rows.count > 1, rows.allSatisfy({ $0.weight?.unit == .points && $0.weight?.value ?? 0 <= 1000 }) else {
      return nil
    }
    return ShareSolver(rows: rows.map(solverRow)).normalised().map { (rows, $0) }
  }

  static func solverRow(_ row: AwardRow) -> ShareSolver.Row {
    ShareSolver.Row(
      value: row.weight?.value ?? 0, unit: row.weight?.unit ?? .none, depth: row.isPart ? 2 : row.depth)
  }
}
