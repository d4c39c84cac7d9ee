import Foundation
import TenderDocument
import TenderReport
import TenderRules
import TenderSurvey
import Testing

/// A report that is written as JSON and read back.
@Suite struct ReportRecordTests {
  @Test(arguments: [SampleReport.rich, .empty, .documentsOnly, .hostile], [true, false])
  func saysToASurveyWhatTheDocumentSaid(sample: SampleReport, includesAllOutcomes: Bool) throws {
    let report = sample.report
    guard case .checked(let checked) = report.content else { return }
    let record = try ReportRecord(Array(sample.rendered(.jsonl, includesAllOutcomes: includesAllOutcomes).utf8))
    guard case .document(let document, let sha256, let tool) = record.content else {
      Issue.record("a checked document must be one, found \(record)")
      return
    }
    #expect(record.source == report.source)
    #expect(document == SurveyDocument(checked, source: report.source, city: nil))
    #expect(sha256 == report.sha256)
    #expect((tool.version, tool.rules, tool.policy) == (report.tool.version, report.tool.rules, report.tool.policy))
  }

  @Test func keepsARefusal() throws {
    let record = try ReportRecord(Array(SampleReport.refused.rendered(.jsonl).utf8))
    guard case .refused(let kind, let message) = record.content else {
      Issue.record("a refused input must be one, found \(record)")
      return
    }
    #expect(record.source == "drafts/lot 2.xml")
    #expect(kind == "malformed-xml")
    #expect(message == "every element must be closed, `P` opened in line 12 is not")
  }

  @Test(arguments: [
    (#""schema":"fairtender.report/1""#, #""schema":"fairtender.report/2""#, "another value in `schema`"),
    (#""stage":"performance""#, #""stage":"later""#, "another value in `clauses[0].stage`"),
    (#""source":"#, #""origin":"#, "`source`, found none"),
    (#""lot":"1""#, #""lot":1"#, "another value in `clauses[0].lot`"),
    (#""verdict":"fully""#, #""verdict":null"#, "another value in `commitments[0].verdict`"),
    (#"{"schema""#, #"{{"schema""#, "one whole JSON object, found something else"),
  ])
  func saysWhatALineLacks(found: String, replacement: String, message: String) throws {
    let rich = SampleReport.rich.rendered(.jsonl)
    let range = try #require(rich.range(of: found))
    let broken = rich.replacingCharacters(in: range, with: replacement)
    #expect {
      try ReportRecord(Array(broken.utf8))
    } throws: { error in
      let message = "a line must be a report of the schema fairtender.report/1 and hold " + message
      return (error as? InputError)?.message == message
    }
  }

  @Test(arguments: [
    "", "null", "[]", "{}", "7", "{\"schema\":", "\u{0}", "{\"schema\":\"fairtender.report/1\",\"errors\":[]}",
  ])
  func refusesWhatIsNoReport(line: String) {
    #expect(throws: InputError.self) { try ReportRecord(Array(line.utf8)) }
  }
}
