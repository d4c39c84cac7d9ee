import TenderDocument
import TenderRules
import Testing

@testable import TenderReport

@Suite struct HTMLTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "</title></textarea><!--", "]]>",
    "{{title}}", "{{{style}}}", "{{#findings}}", "&amp;", "&#0;", "<![CDATA[", "javascript:alert(1)", "' onclick='x",
    "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}", "\u{FFFE}\u{FFFF}", "a\r\n\tb", HostileSample.text,
    // One character each with the mark before or behind.
    "\u{600}<script>\u{600}", "\"\u{301} onclick=x", "<\u{301}b>", "&\u{301}lt;", "\u{110BD}<img>",
  ])
  func foreignTextStaysText(text: String) throws {
    let elements = try XMLElements(HostileSample.rendered(text, .html))
    let harmless = try XMLElements(HostileSample.rendered("x", .html))
    #expect(elements.names == harmless.names)
    for (name, attributes) in elements.attributes {
      #expect(attributes.map { $0.keys.sorted() } == harmless.attributes[name]?.map { $0.keys.sorted() }, "\(name)")
    }
  }

  @Test func wordsInBracesAreTheDocuments() {
    #expect(HostileSample.rendered("{{title}}", .html).contains("The criterion {{title}} is vague."))
  }

  @Test(arguments: SampleReport.allCases)
  func nothingOfATemplateIsLeft(sample: SampleReport) {
    #expect(!sample.rendered(.html, includesAllOutcomes: true).contains("{{"))
  }

  @Test func linksLeadToTheWebOrIntoThePage() throws {
    var report = HostileSample.report("javascript:alert(1)")
    guard case .checked(var checked) = report.content else { return }
    checked.findings[0] = Finding(
      rule: "L13", name: "n", outcome: .notMet, severity: .error, message: "m", why: "",
      citations: ["https://a.example/x?y=1&z=2", "http://b.example", "data:text/html,x", "//c.example", "https://d e"]
        .map {
          Finding.Citation(text: "law", url: $0)
        }, fingerprint: "0")
    report.content = .checked(checked)
    let elements = try XMLElements(Self.page([report]))
    let links = (elements.attributes["a"] ?? []).compactMap { $0["href"] }.filter { !$0.hasPrefix("#") }
    #expect(links == ["https://a.example/x?y=1&z=2", "http://b.example"])
  }

  @Test(arguments: SampleReport.allCases)
  func everyLinkIntoThePageHasItsPlace(sample: SampleReport) throws {
    let elements = try XMLElements(Self.page([sample.report, SampleReport.empty.report]))
    let all: [[String: String]] = Array(elements.attributes.values.joined())
    let ids: [String] = all.compactMap { $0["id"] }
    // One sample is on the page twice.
    #expect(Set(ids).count == ids.count || sample == .empty)
    var targets: [String] = all.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    for attributes in all {
      targets += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    }
    #expect(targets.filter { !ids.contains($0) } == [])
  }

  @Test func headingsSkipNoLevel() throws {
    let page = Self.page(SampleReport.allCases.map(\.report))
    let levels = try XMLElements(page).names.compactMap { name in
      name.count == 2 && name.first == "h" ? Int(name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.isEmpty)
  }

  @Test func saysOnceWhatItIsNot() {
    let page = Self.page(SampleReport.allCases.map(\.report))
    #expect(page.components(separatedBy: "not legal advice").count == 2)
  }

  @Test func listsEveryInputInOrderAndSaysWhichCouldNotBeRead() throws {
    let samples: [SampleReport] = [.refused, .rich, .empty]
    let page = Self.page(samples.map(\.report))
    let list = try #require(page.components(separatedBy: "overview-documents\">").last)
    let rows = list.components(separatedBy: "<tr>").dropFirst(2)
    #expect(rows.count == 3)
    for (row, sample) in zip(rows, samples) { #expect(row.contains(">\(sample.report.source)</a>")) }
    #expect(rows.first?.contains("Could not be read") == true)
  }

  @Test func namesThePageAfterItsOnlyDocument() {
    #expect(SampleReport.rich.rendered(.html).contains("<title>Nettoyage des écoles et des bâtiments municipaux – "))
    #expect(!SampleReport.rich.rendered(.html).contains("id=\"overview\""))
  }

  /// Style sheets are read as they are in HTML, and as text with markup in XML.
  @Test func theStyleSheetIsTheSameInHTMLAndXML() {
    let page = SampleReport.empty.rendered(.html)
    #expect(page.contains("<style>\(HTMLStyle.page.sheet)</style>"))
    #expect(!HTMLStyle.page.sheet.contains { $0 == "<" || $0 == "&" || $0 == "\r\n" })
    #expect(page.contains("content=\"\(HTMLStyle.page.policy.replacing("'", with: "&#39;"))\""))
  }

  @Test(arguments: HTMLTemplates.Name.allCases)
  func templatesUseKnownWordsAndLeaveEscapingToTheValues(name: HTMLTemplates.Name) {
    let source = HTMLTemplates.source(of: name)
    let used = source.matches(of: /\{\{[#^\/]?w\.([A-Za-z0-9]+)/).map { String($0.1) }
    #expect(used.filter { $0 != "tag" && HTMLWord(rawValue: $0) == nil } == [])
    #expect(!source.contains("{{{") && !source.contains("{{&"))
    let partials = source.matches(of: /\{\{>([a-z]+)/).map { String($0.1) }
    #expect(partials.filter { HTMLTemplates.Name(rawValue: $0) == nil } == [])
    // A value escapes for attributes between double quotes only.
    #expect(source.firstMatch(of: /=\s*(\{\{|')/) == nil)
  }

  static func page(_ reports: [Report]) -> String {
    let renderer = HTMLRenderer(
      tool: SampleReport.tool, rules: SampleReport.rules, isSingleInput: false, includesAllOutcomes: true,
      language: LanguageCode(rawValue: "en"))
    var stream = ReportStream(renderer)
    var bytes = stream.begin()
    for report in reports { bytes += stream.append(renderer.render(report), of: renderer.summary(of: report)) }
    return String(decoding: bytes + stream.end(), as: UTF8.self)
  }
}
