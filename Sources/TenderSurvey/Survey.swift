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

  public init() {}

  public mutating func add(_ procedure: SurveyProcedure, grouping: SurveyGrouping) {
    let excerpts = procedure.excerpts
    for group in grouping.groups(of: procedure) {
      tallies[Key(group: group, year: procedure.year), default: SurveyTally()].add(procedure, excerpts)
    }
  }

  public mutating func merge(_ other: Self) {
    for (key, tally) in other.tallies { tallies[key, default: SurveyTally()].merge(tally) }
  }

  /// Groups of `kind`, sorted.
  public func groups(of kind: SurveyGroup.Kind) -> [SurveyGroup] {
    Set(tallies.keys.lazy.map(\.group).filter { $0.kind == kind }).sorted()
  }

  /// Years of `group` with a procedure, sorted.
  public func years(of group: SurveyGroup) -> [Int] {
    tallies.keys.lazy.filter { $0.group == group }.compactMap(\.year).sorted()
  }

  /// All years of `group` together, or those in `years`.
  public func total(of group: SurveyGroup, in years: ClosedRange<Int>? = nil) -> SurveyTally {
    var total = SurveyTally()
    for key in tallies.keys.sorted() where key.group == group {
      guard years.map({ range in key.year.map(range.contains) ?? false }) ?? true, let tally = tallies[key] else {
        continue
      }
      total.merge(tally)
    }
    return total
  }
}
