/// What bids are judged by, as a tender states it.
public struct AwardScheme: Sendable, Equatable {
  public struct Criterion: Sendable, Equatable {
    public var name: String
    /// Percent of the evaluation.
    public var share: Double
    public var isDiversity: Bool

    public init(name: String, share: Double, isDiversity: Bool) {
      self.name = name
      self.share = share
      self.isDiversity = isDiversity
    }
  }

  public var priceShare: Double
  /// Apart from the price, parts in the place of the criterion they belong to.
  public var criteria: [Criterion]
  /// Where it was read.
  public var source: String

  public init(priceShare: Double, criteria: [Criterion], source: String) {
    self.priceShare = priceShare
    self.criteria = criteria
    self.source = source
  }

  /// The criterion that the name of a column means: the same words, or the start or a part of one name only.
  func criterion(named column: String) -> Int? {
    let name = FoldedText.fold(column)
    guard name.utf8.count >= 3 else { return nil }
    let names = criteria.map { FoldedText.fold($0.name) }
    let tests: [(String) -> Bool] = [
      { $0 == name }, { $0.hasPrefix(name) }, { $0.contains(name) },
    ]
    for isMeant in tests {
      let found = names.indices.filter { isMeant(names[$0]) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }
}
