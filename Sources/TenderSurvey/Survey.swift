/// Measures of many procedures, by group and year.
///
/// Procedures are added one by one and forgotten; two surveys of different procedures merge. Pure: the same procedures give the same
/// survey, in whatever order and however split.
public struct Survey: Sendable, Equatable {
  public struct Key: Sendable, Hashable, Comparable {
    public var group: SurveyGroup
    /// nil where no document says when it was published.
    public var year: Int?

    public static func < (a: Self, b: Self) -> Bool {
      (a.group, a.year ?? 0) < (b.group, b.year ?? 0)
    }
  }

  /// Fewer assessable procedures are shown, never ranked.
  public static let leastToRank = 10

  public private(set) var tallies: [Key: SurveyTally] = [:]
  /// Of every group those that have a tally: a survey by town has thousands of groups.
  private var yearsByGroup: [SurveyGroup: Set<Int?>] = [:]

  public init() {}

  public mutating func add(_ procedure: SurveyProcedure, grouping: SurveyGrouping) {
    let excerpts = procedure.excerpts
    for group in grouping.groups(of: procedure) {
      tallies[Key(group: group, year: procedure.year), default: SurveyTally()].add(procedure, excerpts)
      yearsByGroup[group, default: []].insert(procedure.year)
    }
  }

  public mutating func merge(_ other: Self) {
    for (key, tally) in other.tallies { tallies[key, default: SurveyTally()].merge(tally) }
    yearsByGroup.merge(other.yearsByGroup) { $0.union($1) }
  }

  /// Groups of `kind`, sorted.
  public func groups(of kind: SurveyGroup.Kind) -> [SurveyGroup] {
    yearsByGroup.keys.filter { $0.kind == kind }.sorted()
  }

  /// Years of `group` with a procedure, sorted.
  public func years(of group: SurveyGroup) -> [Int] {
    yearsByGroup[group, default: []].compactMap(\.self).sorted()
  }

  /// All years of `group` together, or those in `years`.
  public func total(of group: SurveyGroup, in years: ClosedRange<Int>? = nil) -> SurveyTally {
    var total = SurveyTally()
    for year in yearsByGroup[group, default: []] {
      guard years.map({ range in year.map(range.contains) ?? false }) ?? true,
        let tally = tallies[Key(group: group, year: year)]
      else { continue }
      total.merge(tally)
    }
    return total
  }
}
