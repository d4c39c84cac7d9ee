import TenderDocument
import TenderReport
import TenderRules
import TestSupport
import Testing

/// Ready wording in reports for people.
@Suite struct SuggestionTests {
  private func rendered(_ format: OutputFormat, _ text: String, findings count: Int = 1) -> String {
    let source = SampleSource("Native speakers only.\n")
    let findings = (0..<count).map { index in
      Finding(
        rule: "L05", name: "native-speaker", outcome: .notMet, severity: .warning, message: "Reason \(index).", why: "",
        suggestion: Finding.Suggestion(model: "language-level", language: "en", text: text), fingerprint: "\(index)")
    }
    let checked = CheckedDocument(
      document: source.document(.text, Notice(kind: .document)), clauses: [], awardTables: [], findings: findings,
      verdicts: [])
    let renderer = format.renderer(
      RenderOptions(
        tool: SampleReport.tool, rules: [], isSingleInput: true, includesAllOutcomes: false, style: .plain))
    let report = Report(tool: SampleReport.tool, source: "a.txt", sha256: nil, content: .checked(checked))
    return String(decoding: renderer.render(report), as: UTF8.self)
  }

  @Test(arguments: [OutputFormat.text, .markdown])
  func showsWordingThatAnswersSeveralFindingsOnce(format: OutputFormat) {
    let text = rendered(format, "Languages\n\nStaff shall speak it well.", findings: 3)
    #expect(text.components(separatedBy: "Staff shall speak it well.").count == 2)
    #expect(text.components(separatedBy: "as above (model language-level, en)").count == 3)
  }

  @Test(arguments: [
    ("1. One.", "> 1\\. One."), ("2014) x", "> 2014\\) x"), ("+ x", "> \\+ x"), ("-x", "> \\-x"), ("===", "> \\==="),
    ("- x\n- - y", "> - x\n> - \\- y"), ("# x", "> \\# x"), ("20 % of 1.5", "> 20 % of 1.5"), ("   code", "> code"),
  ])
  func keepsTheLinesOfWordingFromBeingMarkup(text: String, shown: String) {
    #expect(rendered(.markdown, "Heading\n\n" + text).contains("> Heading\n>\n\(shown)\n"))
  }

  @Test func keepsTheListsOfWordingFromBeingFormulas() {
    #expect(
      rendered(.csv, "Staff shall:\n- speak it;\n- write it.").contains("\"Staff shall: • speak it; • write it.\""))
  }
}
