import TenderDocument

/// Awards of one group and year: who won, of what size, against how many.
public struct SupplierTally: Sendable, Equatable {
  public private(set) var awards = 0
  /// Awards by size of the winner: `sme`, `large` or `unknown`.
  public private(set) var bySize: [String: Int] = [:]
  /// Awards with a known number of tenders, and of those with a single one.
  public private(set) var singleBid = Proportion()
  /// Tenders from small and medium-sized firms, of all tenders of awards that tell both.
  public private(set) var smeTenders = Proportion()
  /// Awards by winner, the name folded.
  public private(set) var byWinner: [String: Int] = [:]
  /// Awards by the currency of their value; those without one are in none.
  public private(set) var currencies: [String: Int] = [:]
  /// Euros by size of the winner.
  public private(set) var valueBySize: [String: Euros] = [:]
  public private(set) var largestAward = Euros.zero
  /// Euros by winner; several winners of one award are one supplier of their own.
  public private(set) var valueByWinner: [String: Euros] = [:]

  public init() {}

  mutating func add(_ award: Award, named fold: (String) -> String) {
    guard !award.winners.isEmpty || !award.winnerSizes.isEmpty else { return addTenders(award.received) }
    awards += 1
    let size = Self.size(award.winnerSizes)
    bySize[size, default: 0] += 1
    let winners = Set(award.winners.map(fold)).subtracting([""])
    for winner in winners { byWinner[winner, default: 0] += 1 }
    if let value = award.value { add(value, size: size, winners: winners) }
    addTenders(award.received)
  }

  private mutating func add(_ value: Award.Value, size: String, winners: Set<String>) {
    let money = ContractSize.Money(amount: value.amount, currency: value.currency)
    guard money.isPlausible else { return }
    currencies[value.currency, default: 0] += 1
    guard let euros = Euros(money) else { return }
    valueBySize[size, default: .zero] = valueBySize[size, default: .zero] + euros
    largestAward = max(largestAward, euros)
    guard !winners.isEmpty else { return }
    let supplier = winners.sorted().joined(separator: "\n")
    valueByWinner[supplier] = valueByWinner[supplier, default: .zero] + euros
  }

  /// Any file may say anything: sums of these fit.
  private static let plausibleTenders = 1..<1_000_000

  private mutating func addTenders(_ received: [String: Int]) {
    guard let all = received["tenders"], Self.plausibleTenders.contains(all) else { return }
    singleBid = singleBid + Proportion(all == 1 ? 1 : 0, of: 1)
    if let small = received["t-sme"], (0...all).contains(small) { smeTenders = smeTenders + Proportion(small, of: all) }
  }

  /// A group of firms counts as small if most of its members are; an unknown size is never taken for a large one.
  private static func size(_ sizes: [String]) -> String {
    let known = sizes.filter { $0 != "unknown" && !$0.isEmpty }
    guard !known.isEmpty, known.count == sizes.count else { return "unknown" }
    return known.count { $0 != "large" } * 2 > known.count ? "sme" : "large"
  }

  mutating func merge(_ other: Self) {
    awards += other.awards
    bySize.merge(other.bySize, uniquingKeysWith: +)
    singleBid = singleBid + other.singleBid
    smeTenders = smeTenders + other.smeTenders
    byWinner.merge(other.byWinner, uniquingKeysWith: +)
    currencies.merge(other.currencies, uniquingKeysWith: +)
    valueBySize.merge(other.valueBySize, uniquingKeysWith: +)
    largestAward = max(largestAward, other.largestAward)
    valueByWinner.merge(other.valueByWinner, uniquingKeysWith: +)
  }

  /// Awards to small and medium-sized firms, of those with a known size.
  public var smeAwards: Proportion {
    let small = bySize["sme"] ?? 0
    return Proportion(small, of: small + (bySize["large"] ?? 0))
  }

  /// Euros to small and medium-sized firms, and to all of known size.
  public var smeValue: (small: Euros, all: Euros) {
    let small = valueBySize["sme"] ?? .zero
    return (small, small + (valueBySize["large"] ?? .zero))
  }

  /// Euros of all awards whose value is known.
  public var value: Euros {
    valueBySize.values.reduce(.zero, +)
  }

  /// The Herfindahl–Hirschman index of awards by number, 0…1; nil without a named winner.
  public var concentration: Double? {
    Self.concentration(of: byWinner.values)
  }

  /// How many suppliers of equal size would be as concentrated.
  public var effectiveSuppliers: Double? {
    concentration.map { 1 / $0 }
  }

  /// The concentration by value; nil without a named winner of an award whose value is known.
  public var valueConcentration: Double? {
    Self.concentration(of: valueByWinner.values.map(\.whole))
  }

  private static func concentration(of parts: some Collection<Int>) -> Double? {
    // Sorted, as sums of large squares depend on the order.
    let parts = parts.sorted().map(Double.init)
    let total = parts.reduce(0, +)
    guard total > 0 else { return nil }
    return parts.reduce(0) { $0 + $1 * $1 } / (total * total)
  }

  /// Winners that `earlier` years don't name, of all winners.
  public func newSuppliers(since earlier: Self) -> Proportion {
    Proportion(byWinner.keys.count { earlier.byWinner[$0] == nil }, of: byWinner.count)
  }
}
