import TenderReport
import TestSupport
import Testing

/// What is said about several documents together.
@Suite struct WholeReportTests {
  @Test(arguments: [OutputFormat.text, .markdown, .html, .json])
  func writesTheTenderBeforeItsDocuments(format: OutputFormat) throws {
    try Snapshot.expect(TenderSample.rendered(format).withoutStyleSheet, named: "tender.\(format.rawValue)")
  }

  @Test func keepsItsSchema() throws {
    let lines = try TenderSample.rendered(.jsonl).split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(lines.count == 4)
    #expect(try JSONSchema.ofTenders().problems(of: lines[0]) == [])
    for line in lines.dropFirst() { #expect(try JSONSchema.ofReports().problems(of: line) == []) }
    let array = try JSONValue(TenderSample.rendered(.json))
    #expect(array.elements == lines)
  }

  @Test(arguments: OutputFormat.allCases)
  func everyFormatHasTheDocumentsOfATender(format: OutputFormat) {
    let output = TenderSample.rendered(format)
    #expect(output.contains("cleaning.xml") && output.contains("tender.txt"))
  }
}
