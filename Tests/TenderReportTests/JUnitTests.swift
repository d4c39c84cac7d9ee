import TenderRules
import Testing

@testable import TenderReport

@Suite struct JUnitTests {
  @Test(arguments: [
    "]]>", "<![CDATA[", "</testcase>", "\" x=\"", "&amp;", "&#0;", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}",
    "\u{FFFE}\u{FFFF}",
    "<!DOCTYPE x>", "-->", "a\r\n\tb", HostileSample.text,
  ])
  func junitIsWellFormed(text: String) throws {
    let elements = try XMLElements(HostileSample.rendered(text, .junit))
    #expect(elements.names == (try XMLElements(HostileSample.rendered("x", .junit))).names)
  }

  @Test(arguments: SampleReport.allCases)
  func countsOfASuiteAreThoseOfItsTests(sample: SampleReport) throws {
    let elements = try XMLElements(sample.rendered(.junit))
    let suite = try #require(elements.attributes["testsuite"]?.first)
    for (count, element) in [
      ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
    ] {
      #expect(suite[count] == String(elements.names.count { $0 == element }))
    }
  }

  @Test func findingsOfOneRuleOnOneLotAreOneTest() {
    let cases = JUnitCase.cases(of: [
      finding("L01", .notMet, .info, "first"), finding("L02", .notChecked, .error, "open"),
      finding("L01", .notMet, .warning, "second"), finding("L01", .met, .error, "fine"),
      finding("L01", .met, .error, "fine", lot: "2"), finding("L03", .notApplicable, .error, "not here"),
      finding("L03", .notChecked, .error, "open"), finding("L04", .notMet, .info, "small"),
    ])
    #expect(cases.map(\.name.string) == ["L01 name", "L02 name", "L01 name, lot 2", "L03 name", "L04 name"])
    #expect(cases.map(\.result) == [.failure, .skipped, .passed, .skipped, .note])
    #expect(
      cases.map(\.message.string) == ["first second", "not-checked: open", "", "not-checked: open", "small"])
  }

  private func finding(
    _ rule: String, _ outcome: Finding.Outcome, _ severity: Finding.Severity, _ message: String, lot: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, name: "name", outcome: outcome, severity: severity, message: message, why: "", lot: lot,
      fingerprint: "0000000000000000")
  }
}
