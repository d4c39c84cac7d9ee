import TenderDocument
import TenderRules
import TestSupport
import Testing

@testable import TenderReport

@Suite struct SARIFTests {
  @Test func everyResultKeepsTheStandard() throws {
    let log = try JSONValue(SampleReport.rich.rendered(.sarif, includesAllOutcomes: true))
    #expect(log["version"] == .string("2.1.0"))
    let run = try #require(log["runs"]?[0])
    #expect(run["columnKind"] == .string("unicodeCodePoints"))
    let results = run["results"]?.elements ?? []
    #expect(results.count == 12)
    let rules = run["tool"]?["driver"]?["rules"]?.elements ?? []
    for result in results {
      // SARIF 2.1.0, 3.27.10: a level other than `none` needs the kind `fail`.
      #expect((result["kind"] == .string("fail")) == (result["level"] != .string("none")))
      #expect(result["message"]?["text"]?.text?.isEmpty == false)
      let artifact = result["locations"]?[0]?["physicalLocation"]?["artifactLocation"]
      #expect(artifact?["uri"] == .string("notices/cleaning.xml"))
      if case .number(let index) = result["ruleIndex"] { #expect(rules[Int(index)]["id"] == result["ruleId"]) }
    }
    #expect(results.filter { $0["ruleIndex"] != nil }.count == 3)
  }

  @Test func aFindingAboutTheWholeDocumentHasNoRegion() throws {
    let log = try JSONValue(SampleReport.rich.rendered(.sarif))
    let absence = log["runs"]?[0]?["results"]?.elements.first { $0["ruleId"] == .string("L22") }
    let place = try #require(absence?["locations"]?[0]?["physicalLocation"])
    #expect(place["region"] == nil)
  }

  @Test func keepsWhatIsHeldBackAndSaysWhy() throws {
    let log = try JSONValue(SampleReport.suppressed.rendered(.sarif))
    let results = log["runs"]?[0]?["results"]?.elements ?? []
    let kinds = results.map { $0["suppressions"]?[0]?["kind"]?.text }
    #expect(kinds == [nil, "inSource", "external", "external"])
    #expect(
      results[1]["suppressions"]?[0]?["justification"]?.text
        == "the patients speak no other language (until 2027-03-01)")
    #expect(results.allSatisfy { $0["baselineState"] == nil })
  }

  @Test func saysWhatIsNewWhereThereIsABaseline() throws {
    var renderer = SARIFRenderer(tool: SampleReport.tool, rules: [], includesAllOutcomes: true)
    renderer.hasBaseline = true
    let log = try JSONValue(SampleReport.rendered([.suppressed], by: renderer))
    let states = log["runs"]?[0]?["results"]?.elements.map { $0["baselineState"]?.text }
    #expect(states == ["new", "new", "new", "unchanged"])
  }

  @Test func aRefusedInputIsANotificationAndTheRunUnsuccessful() throws {
    let invocation = try JSONValue(SampleReport.refused.rendered(.sarif))["runs"]?[0]?["invocations"]?[0]
    #expect(invocation?["executionSuccessful"] == .boolean(false))
    #expect(invocation?["toolExecutionNotifications"]?.elements.count == 2)
    let clean = try JSONValue(SampleReport.rich.rendered(.sarif))["runs"]?[0]?["invocations"]?[0]
    #expect(clean?["executionSuccessful"] == .boolean(true))
  }

  @Test func isOneLogInAnyOrderOfInputs() throws {
    let renderer = SARIFRenderer(tool: SampleReport.tool, rules: [], includesAllOutcomes: false)
    for order: [SampleReport] in [[], [.empty], [.refused, .rich], [.empty, .rich, .empty, .hostile, .refused]] {
      let log = try JSONValue(SampleReport.rendered(order, by: renderer))
      let wanted = order.reduce(0) { $0 + ($1 == .rich ? 3 : $1 == .hostile ? 1 : 0) }
      #expect(log["runs"]?[0]?["results"]?.elements.count == wanted)
    }
  }

  @Test func saysWhenServicesWillNotReadAllResults() throws {
    let finding = Finding(
      rule: "L20", name: "declaratory-only", outcome: .notMet, severity: .info, message: "m", why: "", fingerprint: "0")
    let document = SampleSource("text").document(.text, Notice(kind: .document))
    let report = Report(
      tool: SampleReport.tool, source: "a", sha256: nil,
      content: .checked(
        CheckedDocument(
          document: document, clauses: [], awardTables: [],
          findings: Array(repeating: finding, count: SARIFRenderer.resultLimit + 1), verdicts: [])))
    let renderer = SARIFRenderer(tool: SampleReport.tool, rules: [], includesAllOutcomes: false)
    let end = String(decoding: renderer.end(after: Summary(report)), as: UTF8.self)
    #expect(end.contains("The run has 25001 results."))
    #expect(!String(decoding: renderer.end(after: Summary()), as: UTF8.self).contains("The run has"))
  }

  @Test(arguments: [
    ("a/b.xml", "a/b.xml"), ("à b#?.xml", "%C3%A0%20b%23%3F.xml"), ("c:d", "c%3Ad"), ("/tmp/é", "file:///tmp/%C3%A9"),
    ("-", "-"), ("a\\b%20", "a%5Cb%2520"), ("\n", "%0A"),
  ])
  func pathsBecomeURIs(path: String, uri: String) {
    #expect(SourceURI(path: path).text == uri)
    #expect(SourceURI(path: path).isRelative == !path.hasPrefix("/"))
  }
}
