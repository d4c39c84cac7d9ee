import TenderDocument
import TenderReport
import TestSupport
import Testing

@Suite struct SnapshotTests {
  @Test(arguments: SampleReport.allCases, OutputFormat.allCases)
  func writesEveryReportInEveryFormat(sample: SampleReport, format: OutputFormat) throws {
    try Snapshot.expect(sample.rendered(format).withoutStyleSheet, named: "\(sample.rawValue).\(format.rawValue)")
  }

  @Test func writesAllOutcomesWhereAskedFor() throws {
    for format in [OutputFormat.text, .markdown, .html, .csv, .sarif, .github] {
      try Snapshot.expect(
        SampleReport.rich.rendered(format, includesAllOutcomes: true).withoutStyleSheet,
        named: "rich.all.\(format.rawValue)")
    }
  }

  @Test(arguments: ["de", "fr"], [OutputFormat.html, .text])
  func writesInTheLanguageOfTheReader(language: String, format: OutputFormat) throws {
    var options = RenderOptions(
      tool: SampleReport.tool, rules: SampleReport.rules, isSingleInput: true, includesAllOutcomes: true, style: .plain)
    options.language = LanguageCode(rawValue: language)
    try Snapshot.expect(
      SampleReport.rendered([.rich], by: format.renderer(options)).withoutStyleSheet,
      named: "rich.\(language).\(format.rawValue)")
  }

  @Test func tellsWhatHoldsAFindingBackWhereAskedFor() throws {
    for format in [OutputFormat.text, .markdown, .html, .github] {
      try Snapshot.expect(
        SampleReport.suppressed.rendered(format, includesAllOutcomes: true).withoutStyleSheet,
        named: "suppressed.all.\(format.rawValue)")
    }
  }

  @Test func writesSeveralReportsAsOneOutput() throws {
    let several: [SampleReport] = [.refused, .empty, .documentsOnly, .refused]
    try Snapshot.expect(
      SampleReport.rendered(several, by: JSONRenderer(layout: .array, includesAllOutcomes: false)),
      named: "several.json")
    try Snapshot.expect(
      SampleReport.rendered(several, by: TextRenderer(style: .ansi, width: 60, includesAllOutcomes: false)),
      named: "several.narrow.text")
    try Snapshot.expect(
      SampleReport.rendered(
        several, by: SARIFRenderer(tool: SampleReport.tool, rules: [], includesAllOutcomes: true)),
      named: "several.sarif")
    for format in [OutputFormat.markdown, .html, .csv, .junit, .github] {
      let renderer = format.renderer(
        RenderOptions(
          tool: SampleReport.tool, rules: [], isSingleInput: false, includesAllOutcomes: false, style: .plain))
      try Snapshot.expect(
        SampleReport.rendered(several, by: renderer).withoutStyleSheet, named: "several.\(format.rawValue)")
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func rendersTheSameBytesTwice(format: OutputFormat) {
    #expect(SampleReport.rich.rendered(format) == SampleReport.rich.rendered(format))
  }
}
