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
  ])
  func keepsTheRowsOfATableInItsSection(_ table: String) throws {
    let fields = try read("Tender\n\n3. Award criteria\n\n\(table)\n\nTies are drawn.")
    #expect(fields.dropFirst().allSatisfy { $0.role == .awardCriterion })
    #expect(fields.filter { $0.part == .heading }.count == 1)
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

  private func read(_ text: String) throws -> [Field] {
    try PlainTextReader(headings: .sample).read(ReaderInput(source: SourceText(text), tree: nil)).fields
  }
}
