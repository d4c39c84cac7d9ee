import TenderRules

/// The best excerpts for each commitment, one a clause type: an evidence list that stays short however many procedures are counted.
///
/// Which excerpts stay depends on the excerpts alone, not on the order in which they came or on how the survey was split.
public struct ExcerptShelf: Sendable, Equatable {
  /// Excerpts a commitment.
  public static let capacity = 5

  /// For B1, B2 and B3; each sorted, with different types.
  private var best = [[SurveyExcerpt]](repeating: [], count: Commitment.allCases.count)

  public init() {}

  mutating func add(_ excerpt: SurveyExcerpt) {
    for commitment in excerpt.commitments { add(excerpt, at: commitment.index) }
  }

  private mutating func add(_ excerpt: SurveyExcerpt, at index: Int) {
    if let place = best[index].firstIndex(where: { $0.type == excerpt.type }) {
      guard excerpt < best[index][place] else { return }
      best[index].remove(at: place)
    } else if best[index].count == Self.capacity {
      guard let last = best[index].last, excerpt < last else { return }
      best[index].removeLast()
    }
    best[index].insert(excerpt, at: best[index].firstIndex { excerpt < $0 } ?? best[index].count)
  }

  mutating func merge(_ other: Self) {
    for (index, excerpts) in other.best.enumerated() {
      for excerpt in excerpts { add(excerpt, at: index) }
    }
  }

  /// For `commitment`, the best first; at most five.
  public subscript(commitment: Commitment) -> [SurveyExcerpt] {
    best[commitment.index]
  }

  /// Binding clauses with a target, or whose keeping is watched: the best first, at most five.
  public var goodPractice: [SurveyExcerpt] {
    Array(Set(best.joined().filter(\.isGoodPractice)).sorted().prefix(Self.capacity))
  }
}
