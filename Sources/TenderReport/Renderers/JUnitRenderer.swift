import TenderDocument
import TenderRules

/// Writes JUnit XML: a suite for each document, a test for each lint and lot.
///
/// No standard describes the format; this keeps to what its readers have in common. A finding fails at `warning` or
/// `error`; a lint that is not applicable or was not checked is a skipped test. The first test of every suite is that
/// the input can be read. Neither times nor durations are written, so that the same input gives the same bytes.
public struct JUnitRenderer: Renderer {
  public init() {}

  public func begin() -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Fairtender\">\n".utf8)
  }

  public var separator: [UInt8] { [] }

  public func end(after summary: Summary) -> [UInt8] {
    Array("</testsuites>\n".utf8)
  }

  public func render(_ report: Report) -> [UInt8] {
    switch report.content {
    case .refused(let errors): Array(suite(of: errors, in: report).utf8)
    case .checked(let checked): Array(suite(of: checked, in: report).utf8)
    }
  }

  private func suite(of errors: [InputError], in report: Report) -> String {
    let refusal = Refusal(source: report.source, errors: errors)
    let lines = String(decoding: refusal.text(style: .plain), as: UTF8.self).split(separator: "\n")
    let kind: TerminalText = "\(literal: errors.first?.kind.rawValue ?? "")"
    let message: TerminalText = "\(prose: errors.first?.message ?? "")"
    let error = element(
      "error", attributes: XMLText.attribute("message", message) + XMLText.attribute("type", kind),
      lines: lines.map { "\(literal: String($0))" })
    return suite(
      of: report, counts: (tests: 1, failures: 0, errors: 1, skipped: 0),
      verdicts: [], tests: test("input can be read", in: report.source, line: errors.first?.line, content: error))
  }

  private func suite(of checked: CheckedDocument, in report: Report) -> String {
    let cases = JUnitCase.cases(of: checked.findings)
    let results = cases.map(\.result)
    var tests = test("input can be read", in: report.source, line: nil, content: "")
    for (each, result) in zip(cases, results) {
      tests += test(
        each.name, in: report.source, line: each.place?.range.line,
        content: content(of: each, result, in: report.source))
    }
    return suite(
      of: report,
      counts: (
        tests: cases.count + 1, failures: results.count { $0 == .failure }, errors: 0,
        skipped: results.count { $0 == .skipped }
      ),
      verdicts: checked.verdicts, tests: tests)
  }

  private func suite(
    of report: Report, counts: (tests: Int, failures: Int, errors: Int, skipped: Int), verdicts: [Verdict],
    tests: String
  ) -> String {
    let attributes =
      XMLText.attribute("name", "\(report.source)") + XMLText.attribute("tests", "\(counts.tests)")
      + XMLText.attribute("failures", "\(counts.failures)") + XMLText.attribute("errors", "\(counts.errors)")
      + XMLText.attribute("skipped", "\(counts.skipped)")
    var properties: [(name: TerminalText, value: TerminalText)] = [
      ("fairtender", "\(prose: report.tool.version)"), ("rules", "\(prose: report.tool.rules)"),
      ("policy", "\(prose: report.tool.policy)"),
      ("profile", "\(prose: report.tool.profile ?? "none")"), ("limits", "Indications, not legal advice."),
    ]
    properties += verdicts.map { ("\(literal: $0.commitment.rawValue)", "\(literal: $0.grade.rawValue)") }
    var lines = "  <testsuite\(attributes)>\n    <properties>\n"
    for property in properties {
      lines += "      <property\(XMLText.attribute("name", property.name))"
      lines += "\(XMLText.attribute("value", property.value))/>\n"
    }
    return lines + "    </properties>\n" + tests + "  </testsuite>\n"
  }

  private func test(_ name: TerminalText, in source: String, line: Int?, content: String) -> String {
    let attributes =
      XMLText.attribute("classname", "\(source)") + XMLText.attribute("name", name)
      + XMLText.attribute("file", "\(source)") + (line.map { XMLText.attribute("line", "\($0)") } ?? "")
    guard !content.isEmpty else { return "    <testcase\(attributes)/>\n" }
    return "    <testcase\(attributes)>\n\(content)    </testcase>\n"
  }

  private func content(of test: JUnitCase, _ result: JUnitCase.Result, in source: String) -> String {
    switch result {
    case .passed: return ""
    case .skipped: return element("skipped", attributes: XMLText.attribute("message", test.message), lines: [])
    case .note: return element("system-out", attributes: "", lines: test.details(in: source))
    case .failure:
      let severity: TerminalText = "\(literal: test.severity?.rawValue ?? "")"
      return element(
        "failure", attributes: XMLText.attribute("message", test.message) + XMLText.attribute("type", severity),
        lines: test.details(in: source))
    }
  }

  private func element(_ name: StaticString, attributes: String, lines: [TerminalText]) -> String {
    guard !lines.isEmpty else { return "      <\(name)\(attributes)/>\n" }
    let text = lines.map { XMLText($0).string }.joined(separator: "\n")
    return "      <\(name)\(attributes)>\(text)</\(name)>\n"
  }
}
