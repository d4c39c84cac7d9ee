import TenderDocument
import TenderReport
import TestSupport
import Testing

@Suite struct HostileTextTests {
  @Test(arguments: SampleReport.allCases)
  func textHasNothingThatATerminalObeys(sample: SampleReport) {
    let text = sample.rendered(.text, includesAllOutcomes: true)
    #expect(text.unicodeScalars.filter(isObeyed) == [])
  }

  @Test(arguments: SampleReport.allCases)
  func colouredTextHasNoEscapesButOurOwn(sample: SampleReport) {
    var text = sample.rendered(.text, includesAllOutcomes: true, style: .ansi)
    for code in ["0", "1", "2", "31", "32", "33", "36"] { text = text.replacing("\u{1B}[\(code)m", with: "") }
    #expect(text == sample.rendered(.text, includesAllOutcomes: true))
  }

  /// CSV alone has carriage returns, at the ends of its lines.
  @Test(arguments: [OutputFormat.markdown, .html, .csv, .junit, .github], SampleReport.allCases)
  func nothingThatATerminalObeysIsWritten(format: OutputFormat, sample: SampleReport) {
    let obeyed = Array(sample.rendered(format, includesAllOutcomes: true).unicodeScalars).filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n" && !(format == .csv && scalar == "\r")
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(obeyed == [])
  }

  /// A forged line would start where ours do: after a line break of its own, or after one of our wrapping.
  @Test(arguments: 0...100)
  func noForeignTextStartsALine(padding: Int) {
    let report = HostileSample.report(
      String(repeating: "x", count: padding) + " fake.xml:1:1:\nfake.xml:1:1: error: no")
    let renderer = TextRenderer(style: .plain, width: 60, includesAllOutcomes: true)
    let lines = String(decoding: renderer.render(report), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("fake.xml") } == [])
  }

  @Test(arguments: [OutputFormat.json, .jsonl, .sarif])
  func jsonGivesBackTheSameStrings(format: OutputFormat) throws {
    let output = SampleReport.hostile.rendered(format)
    let strings = try JSONValue(output).strings
    #expect(strings.contains(HostileSample.text))
    #expect(strings.contains("The criterion \(HostileSample.text) is vague."))
    #expect(output.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" } == [])
  }

  @Test func jsonLinesStayOneLine() {
    #expect(SampleReport.hostile.rendered(.jsonl).unicodeScalars.filter { $0 == "\n" }.count == 1)
  }

  @Test func aRefusedInputCannotForgeAnotherMessage() {
    let refusal = Refusal(
      source: "a\nb.xml:1:1: error: no", errors: [InputError(.unsupported, "found `\u{1B}[2J\n`", hint: "x\ny")])
    #expect(
      String(decoding: refusal.text(style: .plain), as: UTF8.self) == #"""
        a\u{a}b.xml:1:1: error: no: error: found `\u{1b}[2J `
        hint: x y

        """#)
  }

  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
