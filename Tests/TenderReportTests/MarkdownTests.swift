import Testing

@testable import TenderReport

@Suite struct MarkdownTests {
  /// A text and an innocent one with as many lines: the same markup must stand around both.
  @Test(arguments: [
    ("| a | b |", "x"), ("x |\n| --- |\n| y", "x\nx\nx"), ("<script>alert(1)</script>", "x"), ("&lt;b&gt; &#60;", "x"),
    ("**x** __y__ ~~z~~ `code`", "x"), ("![a](https://x.example/p.png) [b]: <c>", "x"), ("\\| \\* \\", "x"),
    ("x\n# head\n- item\n1. item\n> quote\n---\n```", "x\nx\nx\nx\nx\nx\nx"), ("{{ x }} {% y %} $z$ @all ^n^", "x"),
    ("https://x.example/>](y)<b>", "x"), ("x\\", "x"),
  ])
  func markdownKeepsItsMarkup(text: String, innocent: String) {
    #expect(
      markup(of: HostileSample.rendered(text, .markdown)) == markup(of: HostileSample.rendered(innocent, .markdown)))
  }

  @Test(arguments: ["# x", "- x", "+ x", "1. x", "> x", "```", "    x", "| x |", "===", "---", "<!-- x", "[x]: y"])
  func noForeignTextStartsALine(text: String) {
    let starts = ["a\n\(text)", "a\nb"].map { foreign in
      HostileSample.rendered(foreign, .markdown).split(separator: "\n").count { $0.hasPrefix(text) }
    }
    #expect(starts[0] == starts[1])
  }

  @Test(arguments: [
    ("https://x.example/a?b=c&d", "[text](<https://x.example/a?b=c&d>)"), ("javascript:alert(1)", "text"),
    ("https://x.example/>", "text"), ("https://x.example/ y", "text"), ("http://x.example\n", "text"),
  ])
  func linksOnlyToPlainAddresses(url: String, markdown: String) {
    #expect(("\("text", url: url)" as MarkdownText).string == markdown)
  }

  /// The signs that Markdown reads, without those behind a backslash.
  private func markup(of page: String) -> String {
    page.replacing(/\\[^A-Za-z0-9\s]/, with: "").filter { "|*_`[]<>#~&!^${}@\\\n".contains($0) }
  }
}
