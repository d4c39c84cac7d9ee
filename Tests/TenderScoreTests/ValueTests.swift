import Testing

@testable import TenderScore

@Suite struct ValueTests {
  private func amount(_ text: String, _ style: DecimalStyle) -> Double? {
    let reader = AmountReader(style: style, isWindows1252: false)
    return Array(text.utf8).withUnsafeBufferPointer { bytes in try? reader.read(bytes).amount.value }
  }

  @Test(arguments: [
    ("1234,5", 1234.5), ("1.234,50", 1234.5), ("1 234,50 €", 1234.5), ("€ 1.234", 1234), ("1'234'567,00", 1_234_567),
    ("1\u{A0}234,5", 1234.5), ("1\u{202F}234", 1234), ("-12,5", -12.5), ("12,5-", -12.5), ("(12,5)", -12.5), ("−7", -7),
    ("EUR 3", 3),
    ("kr 1 200", 1200), ("0,00005", 0.0001), ("0", 0), ("+4", 4), ("-€ 4", -4), ("€ -4", -4),
  ])
  func readsEuropeanAmounts(text: String, expected: Double) {
    #expect(amount(text, .comma) == expected)
  }

  @Test(arguments: [("1,234.50", 1234.5), ("1234.5", 1234.5), ("£1,234", 1234), ("$ -3.25", -3.25), ("12.", 12)])
  func readsEnglishAmounts(text: String, expected: Double) {
    #expect(amount(text, .point) == expected)
  }

  @Test(arguments: [
    "1,234.50", "1.23", "12.34.56", "1.2345", "a", "", "1,2,3", "1e5", "--4", "12 34", "1..234", ".", "-", "€", "NaN",
    "1.234.5",
    "0.123", "0.123.456.789.012.345",
  ])
  func refusesOtherWritings(text: String) {
    #expect(amount(text, .comma) == nil)
  }

  @Test(arguments: [
    (["1.234,50", "12"], DecimalStyle.comma), (["1,234.50"], .point), (["1.234", "5,5"], .comma),
    (["1.234.567"], .comma),
    (["0.125"], .point), (["1.234", "2.345"], .comma), (["1234.500"], .point),
  ])
  func decidesTheStyleOfAColumn(numbers: [String], expected: DecimalStyle) {
    #expect(DecimalStyle.decide(numbers, fallback: .comma, because: "").style == expected)
  }

  @Test(arguments: [
    ("2024-02-29", "2024-02-29"), ("29.2.2024", "2024-02-29"), ("1/12/2023", "2023-12-01"), ("20240105", "2024-01-05"),
    ("2024-01-05T10:00:00Z", "2024-01-05"), ("05.01.24", "2024-01-05"), ("2024/1/5", "2024-01-05"),
    ("5-1-2024", "2024-01-05"),
  ])
  func readsDates(text: String, expected: String) {
    #expect(CalendarDay(text)?.description == expected)
  }

  @Test(arguments: [
    "2023-02-29", "31.4.2024", "12/25/2024", "2024", "", "1.1", "2024-13-01", "45292", "1.1.1.2024", "1-1/2024",
    "9999-01-01",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    ("Größe", "grosse"), ("Ærø  Kommune", "aero kommune"), ("ΠΡΟΜΗΘΕΥΤΉΣ", "προμηθευτησ"), ("Łódź", "lodz"),
    ("e\u{301}tat", "etat"),
    ("  a--b  ", "a b"),
  ])
  func foldsWords(text: String, expected: String) {
    #expect(FoldedText.fold(text) == expected)
  }

  @Test(arguments: [(1234567.891, "1 234 567.89"), (-1000.0, "-1 000.00"), (0.0, "0.00")])
  func showsMoney(value: Double, expected: String) {
    #expect(value.shownAsMoney == expected)
  }
}
