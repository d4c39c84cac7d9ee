import TenderReport
import TenderRules
import TenderSurvey
import Testing

@testable import FairtenderCLI

/// What a survey takes from a document, whether it checks it or reads its report.
@Suite struct SurveyRecordTests {
  @Test func isTheSameFromReportsOfTheSamples() throws {
    let folder = Repository.root.path(percentEncoded: false)
    let options = try CheckOptions.parse(["--rules", folder + "/Rules"])
    var planner = try CheckPlanner(options, failOn: nil)
    let (context, inputs) = try planner.context(for: InputCollector.inputs([folder + "/Samples"]), named: [])
    var checker = context.checker(of: 0)
    let renderer = JSONRenderer(layout: .lines, includesAllOutcomes: false)
    var checkedSamples = 0
    for input in inputs {
      let report = checker.report(on: input, hints: context.hints(of: 0))
      let record = try ReportRecord(renderer.render(report))
      switch (report.content, record.content) {
      case (.checked(let checked), .document(let document, let sha256, _)):
        #expect(document == SurveyDocument(checked, source: report.source, city: nil))
        #expect(sha256 == report.sha256)
        checkedSamples += 1
      case (.refused(let errors), .refused(let kind, let message)):
        #expect((errors[0].kind.rawValue, errors[0].message) == (kind, message))
      default:
        Issue.record("\(report.source)")
      }
    }
    #expect(checkedSamples >= 7)
  }
}
