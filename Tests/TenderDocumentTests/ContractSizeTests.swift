import TenderDocument
import Testing

/// Durations in months, and the part of the state that a buyer belongs to.
struct ContractSizeTests {
  @Test(
    arguments: [(12, "MONTH", 12), (3, "YEAR", 36), (1096, "DAY", 36), (26, "WEEK", 6), (1, "HOUR", nil)]
      as [(Double, String, Double?)])
  func countsMonths(_ count: Double, _ unit: String, _ months: Double?) {
    #expect(ContractSize.months(count, unit) == months)
  }

  @Test(
    arguments: [
      ("2021-01-01", "2023-12-31", 36), ("2020-03-01", "2021-02-28", 12), ("2024-02-01", "2024-02-29", 1),
      ("2021-01-01", "2020-12-31", nil), ("2021-13-01", "2021-12-31", nil), ("soon", "2021-12-31", nil),
    ] as [(String, String, Double?)])
  func countsMonthsFromDayToDay(_ start: String, _ end: String, _ months: Double?) {
    #expect(ContractSize.months(from: start, to: end) == months)
  }

  @Test(
    arguments: [
      ("cga", .central), ("NATIONAL_AGENCY", .central), ("la", .subnational), ("REGIONAL_AUTHORITY", .subnational),
      ("body-pl-la", .body), ("EU_INSTITUTION", .union), ("pub-undert", .undertaking), ("def-cont", nil), (nil, nil),
    ] as [(String?, Buyer.Level?)])
  func tellsTheLevelOfABuyer(_ legalType: String?, _ level: Buyer.Level?) {
    var buyer = Buyer(name: "X")
    buyer.legalType = legalType
    #expect(buyer.level == level)
  }
}
