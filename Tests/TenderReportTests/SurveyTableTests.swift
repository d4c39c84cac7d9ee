import TenderReport
import TestSupport
import Testing

/// Surveys as JSON and as tables.
@Suite struct SurveyTableTests {
  @Test func showsTheWordsBehindEveryAnswerInJSON() throws {
    let report = try SurveyMarkdownTests.report(SurveyMarkdownTests.documents)
    let json = try JSONValue(String(decoding: SurveyJSON().render(report), as: UTF8.self))
    let answer = try #require(json["cities"]?[0]?["answers"]?[0])
    #expect(answer["commitment"]?.text == "B1")
    #expect(answer["excerpts"]?.elements.count == 2)
    let excerpt = try #require(answer["excerpts"]?[0])
    #expect(excerpt["clause"]?.text == "anti-discrimination-clause")
    #expect(excerpt["quote"]?.text == "the <words> of the clause")
    #expect(excerpt["city"]?.text == "nordhafen")
    #expect(excerpt["published"]?.text == "2024-09-01")
    #expect(excerpt["target"] == .boolean(true))
    #expect(excerpt["goodPractice"] == .boolean(true))
    #expect(json["goodPractice"]?.elements == [excerpt])
  }

  @Test func writesTheEvidenceAsATable() throws {
    let report = try SurveyMarkdownTests.report(SurveyMarkdownTests.documents)
    try Snapshot.expect(SurveyExcerptCSV().table(report.survey), named: "survey-excerpts.csv")
  }
}
