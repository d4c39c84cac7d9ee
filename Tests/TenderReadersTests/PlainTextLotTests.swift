import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Lots and lists inside the sections of plain text.
struct PlainTextLotTests {
  @Test(arguments: ["Lot", "Lot n°", "Lotto n."])
  func keepsTheListsOfLotsInTheSectionOfTheirCriteria(_ lot: String) throws {
    let document = try document(
      """
      Tender

      8 Award criteria

      \(lot) 1 – Schools
      Price 60 %
      Quality 40 %

      \(lot) 2 – Parks
      Price 50 %
      Quality 50 %

      9 Parking

      None.
      """)
    #expect(
      document.fields.map { "\($0.role.rawValue) \($0.lot ?? "-")" }.suffix(8) == [
        "award-criterion 1", "award-criterion 1", "award-criterion 1", "award-criterion 2", "award-criterion 2",
        "award-criterion 2", "other -", "other -",
      ])
  }

  @Test func countsLettersInsideASection() throws {
    let document = try document(
      "Tender\n\n7.2 Award criteria\n\nWe weigh:\n\nG1. Price      max. 45 points\nG2. Quality    max. 55 points\n"
        + "    G2.a Plan      max. 55 points\n\nNo more.")
    #expect(document.fields.dropFirst().allSatisfy { $0.role == .awardCriterion })
  }

  @Test func opensALotWithChaptersOfItsOwn() throws {
    let document = try document(
      """
      Tender

      Lot 1 – Schools

      1. Award criteria

      The cost decides.

      Lot 2 – Parks

      1. Subcontracting

      Only with consent.
      """)
    #expect(document.fields.suffix(3).map(\.role) == [.other, .subcontracting, .subcontracting])
    #expect(document.fields.map(\.lot) == [nil, "1", "1", "1", "2", "2", "2"])
  }

  private func document(_ text: String) throws -> Document {
    try PlainTextReader(headings: .sample).read(ReaderInput(source: SourceText(text), tree: nil))
  }
}
