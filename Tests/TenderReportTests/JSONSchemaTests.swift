import TenderReport
import TenderRules
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  @Test(arguments: SampleReport.allCases, [true, false])
  func everyReportKeepsTheSchema(sample: SampleReport, includesAllOutcomes: Bool) throws {
    let schema = try JSONSchema.ofReports()
    for format in [OutputFormat.json, .jsonl] {
      let value = try JSONValue(sample.rendered(format, includesAllOutcomes: includesAllOutcomes))
      #expect(try schema.problems(of: value) == [])
    }
  }

  @Test func theSchemaListsEveryCaseOfOurEnumerations() throws {
    let schema = try JSONSchema.ofReports()
    #expect(schema.choices("clause", "strength") == Set(Strength.allCases.map(\.rawValue)))
    #expect(schema.choices("clause", "stage") == Set(Stage.allCases.map(\.rawValue)))
    #expect(schema.choices("finding", "severity") == Set(Finding.Severity.allCases.map(\.rawValue)))
    #expect(schema.choices("verdict", "verdict") == Set(Verdict.Grade.allCases.map(\.rawValue)))
  }

  @Test(arguments: [
    (#""strength":"binding""#, #""strength":"firm""#), (#","also":[]"#, ""), (#""line":6,"#, #""line":0,"#),
    (#""schema":"#, #""extra":1,"schema":"#), (#""normalised":false"#, #""normalised":0"#),
    (#""fingerprint":"8f14e45fceea167a""#, #""fingerprint":"8f14""#), (#""cpv":["90911200""#, #""cpv":[90911200"#),
  ])
  func theSchemaRefusesAnyOtherShape(found: String, replacement: String) throws {
    let rich = SampleReport.rich.rendered(.jsonl)
    try #require(rich.contains(found))
    let broken = try JSONValue(rich.replacing(found, with: replacement))
    #expect(try JSONSchema.ofReports().problems(of: broken) != [])
  }

  @Test func refusesAKeywordThatItDoesNotKnow() throws {
    let schema = try JSONSchema(#"{"properties": {"a": {"maxLength": 3}}}"#)
    let value = try JSONValue(#"{"a": "four"}"#)
    #expect(throws: JSONSchema.UnknownKeyword(keyword: "maxLength")) { try schema.problems(of: value) }
  }
}
