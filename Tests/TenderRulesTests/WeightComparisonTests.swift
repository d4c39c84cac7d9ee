import TenderDocument
import TenderText
import Testing

@testable import TenderRules

/// Weights of one document beside those of the notice.
struct WeightComparisonTests {
  private static func table(
    _ criteria: [(String, AwardList.Kind, Double?)], lot: String? = nil, isNormalised: Bool = false,
    unit: AwardTable.WeightUnit = .percent
  ) -> AwardTable {
    let place = Place(
      path: "", range: SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0))
    return AwardTable(
      lot: lot, basis: .notice,
      criteria: criteria.map { name, kind, share in
        AwardTable.Criterion(
          name: name, parent: nil, kind: kind,
          weight: share.map { AwardTable.Weight(raw: "\($0)", value: $0, unit: unit) }, share: share, family: nil,
          place: place)
      }, sum: 100, isNormalised: isNormalised, reason: nil)
  }

  private static let notice = table([("Price", .price, 60), ("Quality", .quality, 40)])

  @Test func findsAPriceOfAnotherWeightUnderAnyName() throws {
    let own = Self.table([("Prix des prestations", .price, 50), ("Valeur technique", .quality, 50)])
    let found = try #require(WeightComparison(notice: [Self.notice]).difference(in: [own]))
    #expect(found.criterion.name == "Prix des prestations" && found.share == 50 && found.noticeShare == 60)
  }

  @Test func findsACriterionOfTheSameName() throws {
    let notice = Self.table([("Price", .price, 50), ("Quality", .quality, 40), ("Diversity", .quality, 10)])
    let own = Self.table([("Price", .price, 50), ("QUALITY", .quality, 45), ("Diversity", .quality, 5)])
    let found = try #require(WeightComparison(notice: [notice]).difference(in: [own]))
    #expect(found.criterion.name == "QUALITY" && found.noticeShare == 40)
  }

  @Test(arguments: [
    table([("Price", .price, 60.4), ("Quality", .quality, 39.6)]),
    table([("Cost of use", .cost, 50), ("Design", .quality, 50)]),
    table([("Price", .price, 50), ("Quality", .quality, nil)]),
    table([("Price", .price, 50), ("Quality", .quality, 50)], isNormalised: true), table([("Price", .price, 100)]),
    table([("Price", .price, 50), ("Rebate", .price, 10), ("Quality", .quality, 40)]), table([]),
  ])
  func saysNothingWhereItIsNotSure(own: AwardTable) {
    #expect(WeightComparison(notice: [Self.notice]).difference(in: [own]) == nil)
  }

  @Test func takesPointsForWhatTheyAreWorth() {
    let points = Self.table([("Price", .price, 50), ("Quality", .quality, 50)], isNormalised: true, unit: .points)
    #expect(WeightComparison(notice: [Self.notice]).difference(in: [points]) != nil)
  }

  @Test func comparesLotsWithTheirOwn() {
    let other = Self.table([("Price", .price, 50), ("Quality", .quality, 50)], lot: "LOT-0002")
    var first = Self.notice
    first.lot = "LOT-0001"
    let comparison = WeightComparison(notice: [first, other])
    func own(_ lot: String?) -> AwardTable { Self.table([("Price", .price, 50), ("Quality", .quality, 50)], lot: lot) }
    #expect(comparison.difference(in: [own("1")])?.lot == "1")
    // What is said of no lot agrees with one of them.
    #expect(comparison.difference(in: [own("2")]) == nil && comparison.difference(in: [own(nil)]) == nil)
    #expect(WeightComparison(notice: []).difference(in: [own(nil)]) == nil)
  }

  @Test(
    arguments: [
      ("LOT-0002", "2", true), ("Lot 2", "los 02", true), ("1", "2", false), (nil, "2", true), ("A", "B", true),
      ("2a", "3", true), ("LOT-0012", "2", false),
    ] as [(String?, String?, Bool)])
  func knowsALotByItsNumber(one: String?, other: String?, agree: Bool) {
    #expect(LotNumber.agree(one, other) == agree)
  }
}
