/// Reads marks that sum to 100 and then count for a percentage.
///
/// ```text
/// The offer gets 35 points for A, 25 for B, 25 for C and 15 for D.
/// This criterion weighs 80 %, the price 20 %.
/// ```
struct ScaledGroup {
  /// With numbers that are surely weights.
  let rows: [AwardRow]

  /// nil where the last two rows do not weigh all others and the price.
  func found() -> SolvedList? {
    // The scale itself may be repeated: `at most 100 points`.
    let rows = rows.filter { !($0.weight?.unit == .points && $0.weight?.value == 100) }
    let group = rows.dropLast(2)
    let others = rows.suffix(2)
    guard group.count > 1, let factor = others.first, let last = others.last,
      others.allSatisfy({ $0.weight?.unit == .percent && $0.weight?.isCalledWeight == true }),
      group.allSatisfy({ $0.weight?.unit == .points }) || last.isPrice && !group.contains(where: \.isPrice),
      let part = factor.weight?.value, let rest = last.weight?.value, abs(part + rest - 100) <= ShareSolver.tolerance,
      let own = ShareSolver(Array(group)).solve(), own.parents.allSatisfy({ $0 == nil })
    else { return nil }
    let solution = ShareSolver.Solution(
      parents: own.parents + [nil], shares: own.shares.map { $0 * part / 100 } + [rest], sum: 100, isNormalised: false)
    return SolvedList(rows: group + [last], solution: solution)
  }
}
