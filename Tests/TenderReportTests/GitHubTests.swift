import Testing

@testable import TenderReport

@Suite struct GitHubTests {
  @Test(arguments: [
    "%", "100 %25", "\r\n::error::forged", "a::b", "a,line=1", "\n##[error]forged", "##[\u{301}x]", "\n::add-mask::x",
    "a%0Ab", ":,:",
    HostileSample.text,
  ])
  func annotationsKeepTheirText(text: String) throws {
    let lines = HostileSample.rendered(text, .github).split(separator: "\n", omittingEmptySubsequences: true)
    try #require(lines.count == 3)
    let annotation = try #require(lines[0].wholeMatch(of: /::warning ([^:]*)::(.*)/))
    let properties = annotation.1.split(separator: ",").map { $0.prefix { $0 != "=" } }
    #expect(properties.filter { $0 != "col" && $0 != "endColumn" } == ["file", "line", "endLine", "title"])
    let message = annotation.2.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%25", with: "%")
    #expect(message.hasPrefix("The criterion \(text.shownWithLineBreaks) is vague."))
    #expect(lines[1].hasPrefix("Checked docs/"))
    #expect(lines[2].hasPrefix("Together: 1 document"))
    #expect(!lines[1].unicodeScalars.contains("##[".unicodeScalars))
  }

  @Test(arguments: [
    ("", "::debug::a%0Ab%25\n"), ("docs/a,b:c.txt", "::debug file=docs/a%2Cb%3Ac.txt::a%0Ab%25\n"),
  ])
  func leavesOutEmptyProperties(file: String, line: String) {
    #expect(WorkflowCommand(name: "debug", properties: [("file", file), ("col", "")], message: "a\nb%").line == line)
  }

  @Test func saysWhenThereAreMoreAnnotationsThanAreShown() {
    func log(findings: Int) -> String {
      var summary = Summary()
      for _ in 0..<findings { summary.merge(Summary(SampleReport.rich.report)) }
      return String(decoding: GitHubRenderer(includesAllOutcomes: false).end(after: summary), as: UTF8.self)
    }
    #expect(!log(findings: 10).contains("annotations"))
    #expect(log(findings: 11).contains("GitHub shows 10 annotations of one kind; this log has them all.\n"))
  }
}

extension String {
  /// As an annotation shows it: line breaks kept, other controls spelled out.
  fileprivate var shownWithLineBreaks: String {
    unicodeScalars.reduce(into: "") { shown, scalar in
      shown += scalar == "\r" || scalar == "\n" ? String(scalar) : String(scalar).shownOnTerminal
    }
  }
}
