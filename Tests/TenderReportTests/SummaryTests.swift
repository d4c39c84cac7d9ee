import TenderReport
import TenderRules
import TestSupport
import Testing

@Suite struct SummaryTests {
  @Test func countsOneReport() {
    let summary = Summary(SampleReport.rich.report)
    #expect(summary.documents == 1)
    #expect(summary.refusals == [])
    #expect(summary.clauses == [.binding: 3, .conditional: 1, .aspirational: 1, .declared: 1])
    #expect(summary.findings == [.error: 1, .warning: 1, .info: 1])
    #expect(summary.otherOutcomes == [.met: 1, .notApplicable: 1, .notChecked: 1])
    #expect(summary.grades == [.b1: [.fully: 1], .b2: [.partly: 1], .b3: [.notAssessable: 1]])
    #expect(summary.worst == .error)
  }

  @Test func findingsThatAreHeldBackAreCountedApart() {
    let summary = Summary(SampleReport.suppressed.report)
    #expect(summary.findings == [.error: 1])
    #expect(summary.suppressed == [.inSource: 1, .configuration: 1, .baseline: 1])
    #expect(summary.worst == .error)
  }

  @Test func aRefusedInputIsNoDocument() {
    let summary = Summary(SampleReport.refused.report)
    #expect(summary.documents == 0)
    #expect(summary.refusals.map(\.source) == ["drafts/lot 2.xml"])
    #expect(summary.grades == [:])
    #expect(summary.worst == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func summariesOfPartsMergeToTheSummaryOfTheWhole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let samples = (0..<12).compactMap { _ in SampleReport.allCases.randomElement(using: &random) }
    let cut = Int.random(in: 0...12, using: &random)
    let whole = merged(samples)
    var parts = merged(Array(samples[..<cut]))
    parts.merge(merged(Array(samples[cut...])))
    #expect(parts == whole, "seed \(seed)")
    var withNothing = Summary()
    withNothing.merge(whole)
    withNothing.merge(Summary())
    #expect(withNothing == whole, "seed \(seed)")
    // Every refusal here is the same, so that even their order can't differ.
    #expect(merged(samples.shuffled(using: &random)) == whole, "seed \(seed)")
  }

  @Test func refusalsKeepTheInputOrder() {
    var first = Summary(Report(tool: SampleReport.tool, source: "a", sha256: nil, content: .refused([])))
    first.merge(Summary(Report(tool: SampleReport.tool, source: "b", sha256: nil, content: .refused([]))))
    #expect(first.refusals.map(\.source) == ["a", "b"])
  }

  private func merged(_ samples: [SampleReport]) -> Summary {
    samples.reduce(into: Summary()) { $0.merge(Summary($1.report)) }
  }
}
