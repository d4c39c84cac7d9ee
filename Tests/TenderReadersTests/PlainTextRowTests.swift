import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Rows of criteria that look like headings, and headings that look like rows.
@Suite struct PlainTextRowTests {
  @Test(arguments: [
    "1. Price (50 points)\nLowest price divided by the price.\n2. Quality (35 points)\n2.1 Method (20 points)\n2.2 Staff (15 points)",
    "1. Price\n40 %\nAll items\n2. Quality\n45 %\n2.1 Staff recruited from the dole\nand their training\n15 %",
    "No.\n1\nPrice\n400\n2\nMethod\n80\nTotal\n1.000",
    "1. Technical offer                           50,0\n1.1 Software and its links to the records\nof the clinic                                22,5",
    "A) Turns – max points 30\nB) Stock – max points 20\nC) Contract conditions – max points 12",
    "a) Price – 50%;\nb) Contract conditions (S) – 50%, of which:\n   b1) Hours – 60%;\n   b2) Pay – 40%.",
    "A. Price (40 marks)\n\nE. Contract conditions (60 marks), made up of:\n   E1. Hours (50 marks)\n   E2. Pay (10 marks)",
    "CRITERION\nPOINTS\n\nA. Price\n50\n\nB. Guarantee of the works and of all that is built into them\n5",
    "A. Price ______________ 60\n\nB. Method ______________ 40",
    "K1 Precio, 60 por ciento\n\nK2 Plazo, 40 por ciento",
    "I. Pris (60 poeng)\n\nII. Fremdrift (40 poeng)",
    "1. Preço [60 por cento]\n\n2. Prazo [40 por cento]",
    "U = 0.80 × T + 0.20 × P\n\nThe price counts 20 %.",
  ])
  func keepsTheRowsOfATableInItsSection(_ table: String) throws {
    let fields = try read("Tender\n\n3. Award criteria\n\n\(table)\n\nTies are drawn.")
    #expect(fields.dropFirst().allSatisfy { $0.role == .awardCriterion })
    #expect(fields.filter { $0.part == .heading }.count == 1)
  }

  @Test(arguments: [
    "Price                    60%\nQuality                  40%\n  Q1 Plan of work        25%\n  Q2 Training            15%",
    "A   Preis ............... 60 Punkte\nB   Ablauf .............. 40 Punkte\n    B1  Einsatzplan ..... 25 Punkte",
    "Cena: 60\n\nSV1 Plan pracy: 25\n\nSV2 Szkolenie: 15",
    "Τιμή | 60\nΚ1 Σχέδιο | 25\nΚ2 Κατάρτιση | 15",
    "1. Prix … 60 points\n2. Méthode … 40 points\n2.1 Planning … 25 points\n2.2 Formation … 15 points",
  ])
  func keepsNumberedRowsInALetteredSection(_ table: String) throws {
    let fields = try read(
      "Tender\n\nB3  Selection\nThree references.\n\nB4  Award criteria\nOffers are compared by:\n\n\(table)")
    #expect(fields.drop { $0.role != .awardCriterion }.count > 4)
    #expect(fields.last?.role == .awardCriterion)
    #expect(try read("B4  Award criteria\n\n\(table)\n\nB5  Invoices are paid in 30 days.").last?.role == .other)
  }

  @Test func opensNoChapterAtARow() throws {
    let fields = try read(
      "Tender\n\n1. Award criteria\n\n2. Staff: Training of drivers 40 %\n3. Price: Cost of a kilometre 60 %\n\nTies are drawn."
    )
    #expect(fields.dropFirst().allSatisfy { $0.role == .awardCriterion })
  }

  @Test(arguments: [
    "7\n\nPage head of a tender that goes on.\n\nPrice: 60 %", "2026\n\nPrice: 60 %",
    "quality of the plan          60\nprice           40",
  ])
  func keepsAHeadingAboveANumber(_ text: String) throws {
    let fields = try read("Tender\n\n5. Award criteria\n\n\(text)")
    #expect(fields.first { $0.part == .heading }?.role == .awardCriterion)
    #expect(fields.last?.role == .awardCriterion)
  }

  @Test(arguments: [
    "Artigo 14.º\nAward criteria\n\n1 – The price counts 60 %.\n\na) Staff counts 40 %.",
    "3. Award criteria: the offer with the best ratio of price to quality is chosen, and the panel gives points for all of these:\n\nCRITERION\nPOINTS\n\n1. Price\n60\n\n2. Plan\n40",
    "3. Award criteria: the offer with the best ratio of price to quality is chosen, and the panel gives points for all of these:\n\n- price 60 %\n- plan 40 %",
    "2. Award criteria (in all = 100 points)\n\nPrice 60 %",
  ])
  func knowsWhatTheListBelowATitleIsFor(_ text: String) throws {
    let fields = try read("Tender\n\n\(text)")
    #expect(fields.last?.role == .awardCriterion)
  }

  @Test(arguments: [
    "3. Award criteria: the offer with the best ratio of price to quality is chosen, and the panel gives points for all of these:\n\n- price 60 %\n\n4. Payment falls due in 30 days.",
    "3. Award criteria: the offer with the best ratio of price to quality is chosen, and the panel gives points for all of these:\n\n- price 60 %\n\n(a) The firm shall employ trainees.",
    "3. Award criteria: see annex 2.\n\n- The firm shall employ trainees.",
    "SPECIAL CONDITIONS\nCONTRACT CONDITIONS\n\nTrainees\n12 points",
  ])
  func endsTheListWhereItsItemsEnd(_ text: String) throws {
    #expect(try read("Tender\n\n\(text)").last?.role != .awardCriterion)
  }

  @Test func keepsAWrappedSentenceWithANumberAlone() throws {
    let fields = try read(
      "Tender\n\nThe firm shall have at least\n20\nof the persons and report by the end of March\n2027\non them.")
    #expect(fields.count == 2)
  }

  private func read(_ text: String) throws -> [Field] {
    try PlainTextReader(headings: .sample).read(ReaderInput(source: SourceText(text), tree: nil)).fields
  }

  @Test func leavesAYearInAHeading() throws {
    let fields = try read(
      "Tender\n\n1. Award criteria\n\nPrice 60 %\nQuality 40 %\n\n2. Contract conditions – 2027\n\nThe firm trains two people."
    )
    #expect(fields.last?.role == .performanceCondition)
    #expect(fields.contains { $0.part == .heading && $0.role == .performanceCondition })
  }
}
