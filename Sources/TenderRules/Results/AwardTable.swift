import TenderDocument

/// The award criteria of one lot with their weights and shares.
public struct AwardTable: Sendable, Equatable {
  public enum WeightUnit: String, Sendable, CaseIterable {
    case percent, points, decimal, order, range, none
  }

  public struct Weight: Sendable, Equatable {
    /// As stated.
    public var raw: String
    /// nil where the words give no number.
    public var value: Double?
    public var unit: WeightUnit

    public init(raw: String, value: Double?, unit: WeightUnit) {
      self.raw = raw
      self.value = value
      self.unit = unit
    }
  }

  public struct Criterion: Sendable, Equatable {
    public var name: String
    /// Index in `criteria` of the criterion it belongs to.
    public var parent: Int?
    public var kind: AwardList.Kind
    public var weight: Weight?
    /// Percent of the whole evaluation, 0…100; nil where the weights cannot be turned into shares.
    public var share: Double?
    /// The family of the clause found in it; nil for a criterion that is neither social nor about diversity.
    public var family: String?
    public var place: Place
    /// True for a social criterion that is about the environment too; it counts once, whole.
    public var isMixed = false

    public init(
      name: String, parent: Int?, kind: AwardList.Kind, weight: Weight?, share: Double?, family: String?, place: Place
    ) {
      self.name = name
      self.parent = parent
      self.kind = kind
      self.weight = weight
      self.share = share
      self.family = family
      self.place = place
    }
  }

  public var lot: String?
  public var basis: AwardList.Basis
  public var criteria: [Criterion]
  /// Sum of the stated weights; nil where they are not all numbers of one kind.
  public var sum: Double?
  /// True where the stated weights do not sum to 100 and the shares are their parts of the sum.
  public var isNormalised: Bool
  /// Why there are no shares; nil where there are.
  public var reason: String?
  /// What the shares can be compared with.
  public var practices: [AwardPractice] = []

  public init(
    lot: String?, basis: AwardList.Basis, criteria: [Criterion], sum: Double?, isNormalised: Bool, reason: String?
  ) {
    self.lot = lot
    self.basis = basis
    self.criteria = criteria
    self.sum = sum
    self.isNormalised = isNormalised
    self.reason = reason
  }

  /// Percent of the evaluation that goes to social or diversity criteria; nil where shares are unknown.
  public var socialShare: Double? {
    share { $0 != nil }
  }

  /// Percent of the evaluation that goes to criteria on diversity, anti-discrimination or equality.
  public var diversityShare: Double? {
    share { $0.map(AwardPractice.Measure.diversity.counts) == true }
  }

  private func share(where isCounted: (String?) -> Bool) -> Double? {
    guard criteria.contains(where: { $0.share != nil }) else { return nil }
    var sum = 0.0
    for (index, criterion) in criteria.enumerated() where isCounted(criterion.family) {
      // A part of a counted criterion is in its share already.
      guard !ancestors(of: index).contains(where: { isCounted(criteria[$0].family) }) else { continue }
      sum += criterion.share ?? 0
    }
    return sum
  }

  private func ancestors(of index: Int) -> [Int] {
    var found: [Int] = []
    var current = criteria[index].parent
    while let parent = current, found.count < criteria.count {
      found.append(parent)
      current = criteria[parent].parent
    }
    return found
  }
}
