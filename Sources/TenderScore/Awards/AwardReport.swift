/// Awards of many notices: together, by buyer, and by charter city.
public struct AwardReport: Sendable {
  private let rules: ScoreRules
  private let currency: String
  private let period: ClosedRange<Month>?
  /// What no notice tells of a winner.
  private static let untold = ["purchases", "social-economy", "sheltered", "certified", "organisation-mix"]
  private var all: AwardFold
  private var buyers: [String: AwardFold] = [:]
  /// By the name of the city.
  private var cities: [String: AwardFold] = [:]
  /// Of the companies that a city owns or leads, by the name of the city.
  private var groups: [String: AwardFold] = [:]
  /// How the name of each buyer is shown.
  private var names: [String: String] = [:]
  /// Buyers with a table row of their own.
  static let listed = 200
  private static let most = 100_000

  /// - Parameters:
  ///   - currency: ISO 4217; values in others are left out.
  ///   - period: months to measure; nil for all.
  public init(rules: ScoreRules, currency: String, period: ClosedRange<Month>?) {
    self.rules = rules
    self.currency = currency
    self.period = period
    all = AwardFold(rules: rules, currency: currency, period: period)
  }

  public mutating func add(_ award: ContractAward) throws(ScoreFault) {
    try all.add(award)
    let key = FoldedText.fold(award.buyer)
    guard buyers[key] != nil || buyers.count < Self.most else {
      throw ScoreFault(.limitExceeded, "awards must be of at most \(Self.most) buyers, found more")
    }
    let known = names[key] ?? award.buyer
    names[key] = min(known, award.buyer)
    let empty = AwardFold(rules: rules, currency: currency, period: period)
    try buyers[key, default: empty].add(award)
    switch award.city {
    case .itself(let city): try cities[city, default: empty].add(award)
    case .group(let city): try groups[city, default: empty].add(award)
    case nil: break
    }
  }

  public var awards: Int { all.awards }

  /// Tendering first, then the supplier base.
  public func measures(window: Int) -> [Measure] {
    all.measures
      + SupplierReport(all.base(window: window), rules: rules).allMeasures.filter { measure in
        !Self.untold.contains { measure.id.hasPrefix($0) }
      }
  }

  public func facts(window: Int) -> [ScoreReport.Fact] {
    let (buyers, cities) = (buyers.values.count { $0.awards > 0 }, cities.values.count { $0.awards > 0 })
    return [
      ScoreReport.Fact("currency", currency),
      ScoreReport.Fact("buyers", "\(buyers) with awards, \(cities) charter cities among them"),
    ]
      + SupplierReport(all.base(window: window), rules: rules).facts.filter { $0.name != "certificates valid on" }
  }

  /// Charter cities first, then their companies, then buyers, then the supplier base.
  public func tables(window: Int) -> [ScoreTable] {
    let ordered = buyers.filter { $0.value.awards > 0 }.sorted { left, right in
      (right.value.awards, left.key) < (left.value.awards, right.key)
    }
    let rows = ordered.prefix(Self.listed).map { $0.value.row(names[$0.key] ?? $0.key) }
    let note = ordered.count > Self.listed ? "\(ordered.count - Self.listed) further buyers are not listed." : nil
    return Self.table(
      "cities", "By charter city", cities, note: "A buyer is a city by its identifier or its name, never by its town.")
      + Self.table(
        "city-groups", "By companies of charter cities", groups,
        note: "Companies that the city owns or leads are counted apart.") + [
        ScoreTable("buyers", "By buyer", columns: AwardFold.columns("buyer", "Buyer"), rows: rows, note: note)
      ]
      + SupplierReport(all.base(window: window), rules: rules).tables
  }

  /// A row for each city with awards; none without rows.
  private static func table(_ id: String, _ title: String, _ folds: [String: AwardFold], note: String) -> [ScoreTable] {
    let rows = folds.filter { $0.value.awards > 0 }.sorted { $0.key < $1.key }.map { $0.value.row($0.key) }
    guard !rows.isEmpty else { return [] }
    return [ScoreTable(id, title, columns: AwardFold.columns("city", "City"), rows: rows, note: note)]
  }

  /// All that one winner adds to the figures by value.
  public func explanation(of name: String, window: Int) throws(ScoreFault) -> ScoreTable {
    try SupplierReport(all.base(window: window), rules: rules).explanation(of: name)
  }

  public var remarks: [ScoreReport.Remark] {
    var remarks: [ScoreReport.Remark] = []
    if all.shared > 0 {
      remarks.append(
        .init(
          .hint, "shared-value",
          "\(all.shared) awards have several winners; their value is told for all together and counts for none"))
    }
    if all.otherCurrency > 0 {
      remarks.append(
        .init(
          .hint, "other-currency",
          "\(all.otherCurrency) awards are in another currency than \(currency); their value is left out"))
    }
    if all.placeholders > 0 {
      remarks.append(
        .init(
          .hint, "placeholder",
          "\(all.placeholders) awards tell a value of 1 or less, which stands for none and is left out"))
    }
    return remarks
  }
}
