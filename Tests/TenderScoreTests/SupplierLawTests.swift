import TestSupport
import Testing

@testable import TenderScore

/// What must hold for any purchases.
@Suite struct SupplierLawTests {
  static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

  /// Purchases of up to thirty suppliers over three years, with what is usually missing missing.
  static func purchases(_ seed: UInt64, count: Int = 200) -> [Purchase] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let supplier = Int.random(in: 1...30, using: &generator)
      let size = SizeClass.allCases[Int.random(in: 0..<6, using: &generator)]
      let units = Int64.random(in: -20_000...1_000_000, using: &generator) * 100
      return Purchase(
        supplier: "S\(supplier)", supplierID: Int.random(in: 0...9, using: &generator) == 0 ? nil : "ID\(supplier)",
        amount: Amount(units: units), month: Month(year: 2022, month: 1) + Int.random(in: 0..<36, using: &generator),
        size: Int.random(in: 0...3, using: &generator) == 0 ? .unknown : size,
        form: Int.random(in: 0...2, using: &generator) == 0 ? nil : supplier % 5,
        statuses: supplier % 4 == 0 ? [SupplierStatus(register: supplier % 10)] : [],
        tellsCertificates: supplier % 3 == 0)
    }
  }

  static func measures(_ purchases: [Purchase]) throws -> [Measure] {
    let rules = try ScoreSamples.rules()
    var builder = SupplierBaseBuilder(forms: rules.values.forms)
    for purchase in purchases { try builder.add(purchase) }
    return SupplierMeasures(builder.base(), rules: rules).all
  }

  static func value(_ id: String, _ measures: [Measure]) throws -> Double {
    try #require(measures.first { $0.id == id }?.value)
  }

  @Test(arguments: seeds)
  func orderDoesNotMatter(seed: UInt64) throws {
    let purchases = Self.purchases(seed)
    var generator = SeededGenerator(seed: seed &+ 100)
    #expect(try Self.measures(purchases) == Self.measures(purchases.shuffled(using: &generator)))
  }

  @Test(arguments: seeds)
  func foldingInTwoHalvesIsFoldingAtOnce(seed: UInt64) throws {
    let rules = try ScoreSamples.rules()
    let purchases = Self.purchases(seed)
    var first = SupplierBaseBuilder(forms: rules.values.forms)
    var second = first
    for purchase in purchases.prefix(70) { try first.add(purchase) }
    for purchase in purchases.dropFirst(70) { try second.add(purchase) }
    try first.merge(second)
    #expect(SupplierMeasures(first.base(), rules: rules).all == (try Self.measures(purchases)))
  }

  @Test(arguments: seeds)
  func partsSumToTheWhole(seed: UInt64) throws {
    for measure in try Self.measures(Self.purchases(seed)) where !measure.parts.isEmpty {
      let value = try #require(measure.value)
      let sum = measure.parts.reduce(0) { $0 + $1.value }
      #expect(abs(sum - value) <= 1e-9 * max(1, abs(value)), "\(measure.id)")
    }
  }

  @Test(arguments: seeds)
  func scalingAllAmountsChangesNoShare(seed: UInt64) throws {
    let purchases = Self.purchases(seed)
    let scaled = purchases.map { purchase in
      var scaled = purchase
      scaled.amount = purchase.amount.map { Amount(units: $0.units * 7) }
      return scaled
    }
    for (left, right) in zip(try Self.measures(purchases), try Self.measures(scaled)) where left.unit != .money {
      #expect(abs((left.value ?? 0) - (right.value ?? 0)) < 1e-12, "\(left.id)")
    }
  }

  @Test(arguments: seeds)
  func mergingSuppliersNeverRaisesDiversity(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var amounts = (0..<Int.random(in: 2...12, using: &generator)).map { _ in
        Double.random(in: 0.01...9, using: &generator)
      }
      let before = Concentration(amounts)
      let taken = amounts.removeLast()
      amounts[0] += taken
      let after = Concentration(amounts)
      #expect(after.hhi >= before.hhi - 1e-12)
      #expect(after.effectiveHolders <= before.effectiveHolders + 1e-9)
      #expect(after.shannon <= before.shannon + 1e-12)
      #expect(after.top(1) >= before.top(1) - 1e-12)
    }
  }

  @Test(arguments: seeds)
  func concentrationAndEffectiveSuppliersAreInverse(seed: UInt64) throws {
    let measures = try Self.measures(Self.purchases(seed))
    #expect(abs(try Self.value("hhi", measures) * Self.value("effective-suppliers", measures) - 1) < 1e-12)
    #expect(abs(try Self.value("hhi", measures) + Self.value("gini-simpson", measures) - 1) < 1e-12)
    #expect(try Self.value("top-1-share", measures) <= Self.value("top-5-share", measures))
  }
}
