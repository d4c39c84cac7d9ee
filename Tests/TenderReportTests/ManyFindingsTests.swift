import TenderDocument
import TenderReport
import TenderRules
import Testing

/// A page of text about a document with many faults.
@Suite struct ManyFindingsTests {
  private static func page(_ count: Int, includesAllOutcomes: Bool = false) -> String {
    let findings = (0..<count).map { index in
      Finding(
        rule: "L\(index + 10)", name: "fault", outcome: .notMet, severity: index == 0 ? .error : .warning,
        message: "Reason \(index).", why: "", fingerprint: "\(index)")
    }
    let checked = CheckedDocument(
      document: SampleSource("Text.\n").document(.text, Notice(kind: .document)), clauses: [], awardTables: [],
      findings: findings, verdicts: [])
    let renderer = OutputFormat.text.renderer(
      RenderOptions(
        tool: SampleReport.tool, rules: [], isSingleInput: true, includesAllOutcomes: includesAllOutcomes, style: .plain
      ))
    let report = Report(tool: SampleReport.tool, source: "a.txt", sha256: nil, content: .checked(checked))
    return String(decoding: renderer.render(report), as: UTF8.self)
  }

  @Test func showsTheTenMostImportantAndCountsAll() {
    let page = Self.page(12)
    #expect(page.contains("Findings: 1 error, 11 warnings"))
    #expect(page.contains("Reason 0.") && page.contains("Reason 9.") && !page.contains("Reason 10."))
    #expect(page.contains("not shown here: 2. `--all` shows everything."))
  }

  @Test func showsEverythingWhereAskedFor() {
    #expect(Self.page(12, includesAllOutcomes: true).contains("Reason 11."))
    #expect(!Self.page(10).contains("not shown here"))
  }
}
