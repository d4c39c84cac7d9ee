/// Criteria that a text states, with weights that make a whole.
struct SolvedList {
  let rows: [AwardRow]
  let solution: ShareSolver.Solution

  /// More rows than this are no list of criteria.
  static let mostRows = 60

  /// All rows, if they make a whole.
  static func flat(_ rows: [AwardRow]) -> SolvedList? {
    guard let solution = ShareSolver(rows).solve(), !solution.isNormalised else { return nil }
    return SolvedList(rows: rows, solution: solution)
  }

  /// The longest run of rows that makes a whole.
  static func run(_ rows: [AwardRow]) -> SolvedList? {
    for length in stride(from: rows.count, through: 2, by: -1) {
      for start in 0...(rows.count - length) {
        let run = Array(rows[start..<start + length])
        if let solution = ShareSolver(run).solve() { return SolvedList(rows: run, solution: solution) }
      }
    }
    return nil
  }

  /// Weights that sum to 1.
  static func decimals(_ rows: [AwardRow]) -> SolvedList? {
    let solver = ShareSolver(rows)
    return solver.areDecimals ? solver.solve(whole: 1).map { SolvedList(rows: rows, solution: $0) } : nil
  }

  /// Points out of 1000 or 10,000, with parts.
  static func thousands(_ rows: [AwardRow]) -> SolvedList? {
    guard rows.allSatisfy({ $0.weight?.unit == .points }) else { return nil }
    let solver = ShareSolver(rows)
    return (solver.solve(whole: 1000) ?? solver.solve(whole: 10_000)).map { SolvedList(rows: rows, solution: $0) }
  }

  /// Points that sum to something else are a list only if all rows count points.
  static func points(_ rows: [AwardRow]) -> SolvedList? {
    // Larger numbers count something else.
    guard rows.count > 1, rows.allSatisfy({ $0.weight?.unit == .points && $0.weight?.value ?? 0 <= 1000 }) else {
      return nil
    }
    return ShareSolver(rows).normalised().map { SolvedList(rows: rows, solution: $0) }
  }

  /// One criterion whose percentage is called its weight: a share of a whole that stands elsewhere.
  static func single(_ row: AwardRow) -> SolvedList? {
    guard let weight = row.weight, let value = weight.value, weight.unit == .percent, weight.isCalledWeight,
      value <= 100
    else { return nil }
    return SolvedList(
      rows: [row], solution: ShareSolver.Solution(parents: [nil], shares: [value], sum: value, isNormalised: false))
  }
}

extension ShareSolver {
  /// - Parameter rows: of a text; one without a number weighs nothing.
  init(_ rows: [AwardRow]) {
    self.init(
      rows: rows.map { row in
        Row(
          value: row.weight?.value ?? 0, unit: row.weight?.unit ?? .none, depth: row.isPart ? 2 : row.depth,
          isPrice: row.isPrice)
      })
  }
}
