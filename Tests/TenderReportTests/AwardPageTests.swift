import TenderDocument
import TenderRules
import Testing

@testable import TenderReport

@Suite struct AwardPageTests {
  @Test func partsStandInTheBarForTheirWhole() throws {
    let bar = try #require(
      ShareBar(
        Self.table(
          "1", [("Price", nil, 60, nil), ("Quality", nil, 40, nil), ("Plan", 1, 25, nil), ("Jobs", 1, 15, "s")])))
    #expect(bar.blocks.map(\.criterion.name) == ["Price", "Plan", "Jobs"])
    #expect(bar.blocks.map(\.start) == [0, 60, 85])
    #expect(bar.blocks.map(\.isSocial) == [false, false, true])
  }

  @Test func aPartOfASocialCriterionIsSocial() throws {
    let bar = try #require(ShareBar(Self.table("1", [("Social", nil, 100, "s"), ("Jobs", 0, 100, nil)])))
    #expect(bar.blocks.map(\.isSocial) == [true])
  }

  @Test func noBarIsDrawnWithoutSharesOrForMoreThanAll() {
    #expect(ShareBar(Self.table("1", [("Price", nil, nil, nil)])) == nil)
    #expect(ShareBar(Self.table("1", [("Price", nil, 80, nil), ("Quality", nil, 40, nil)])) == nil)
  }

  @Test func lotsOfTheSameCriteriaAreOneTable() {
    let same = [("Price", nil, 100, nil)] as [Row]
    let groups = AwardGroup.groups(of: [
      Self.table("1", same), Self.table("2", [("Price", nil, 90, nil)]), Self.table("3", same),
    ])
    #expect(groups.map(\.lots) == [["1", "3"], ["2"]])
  }

  private typealias Row = (name: String, parent: Int?, share: Double?, family: String?)

  private static func table(_ lot: String, _ rows: [Row]) -> AwardTable {
    AwardTable(
      lot: lot, basis: .notice,
      criteria: rows.map { row in
        AwardTable.Criterion(
          name: row.name, parent: row.parent, kind: .quality, weight: nil, share: row.share, family: row.family,
          place: SampleSource("lot \(lot)").place(lot))
      }, sum: nil, isNormalised: false, reason: nil)
  }
}
