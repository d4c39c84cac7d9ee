import TenderDocument
import TenderRules
import TenderSurvey
import TestSupport
import Testing

@testable import TenderReport

/// A survey as a page.
@Suite struct SurveyHTMLTests {
  @Test func writesASurvey() throws {
    try Snapshot.expect(Self.page("words").withoutStyleSheet, named: "survey.html")
  }

  @Test func writesASurveyOfNothing() throws {
    let page = Self.page(of: try SurveyMarkdownTests.report([]))
    _ = try XMLElements(page)
    #expect(page.contains("No procedure of the database is what was asked for."))
    #expect(page.contains("No buyer of these procedures was taken for a city of the charter."))
    #expect(!page.contains("nan") && !page.contains("0 of 0") && !page.contains("{{"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "]]>", "{{title}}", "{{{style}}}",
    "&amp;", "' onclick='x", "\u{0}\u{1F}\u{85}", "a\r\n\tb", "\u{600}<script>\u{600}",
    "\"\u{301} onclick=x", "<\u{301}b>",
  ])
  func foreignTextStaysText(text: String) throws {
    let elements = try XMLElements(Self.page(text))
    let harmless = try XMLElements(Self.page("x"))
    #expect(elements.names == harmless.names)
    for (name, attributes) in elements.attributes {
      #expect(attributes.map { $0.keys.sorted() } == harmless.attributes[name]?.map { $0.keys.sorted() }, "\(name)")
    }
  }

  @Test func nothingThatATerminalObeysIsWritten() throws {
    let page = Self.page(HostileSample.text)
    _ = try XMLElements(page)
    for scalar in page.unicodeScalars where scalar != "\n" && scalar.shownOnTerminal != String(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func everyChartHasATitleADescriptionAndATable() throws {
    let elements = try XMLElements(Self.page("words"))
    let ids = Set(elements.attributes.values.joined().compactMap { $0["id"] })
    let charts = (elements.attributes["svg"] ?? []).filter { $0["role"] == "img" }.compactMap { $0["aria-labelledby"] }
    #expect(charts.count > 10)
    for chart in charts {
      let parts = chart.split(separator: " ").map(String.init)
      let stem = try #require(parts.first?.dropLast("-title".count))
      #expect(parts == ["\(stem)-title", "\(stem)-text"])
      #expect(ids.isSuperset(of: parts + ["\(stem)-data", "\(stem)-caption"]), "\(stem)")
    }
    // Those that only repeat words beside them.
    let others = (elements.attributes["svg"] ?? []).filter { $0["role"] != "img" && $0["class"] != "stretch" }
    #expect(others.allSatisfy { $0["aria-hidden"] == "true" })
  }

  @Test func namesEveryPlaceOnceAndLinksToNoOther() throws {
    let elements = try XMLElements(Self.page("words"))
    let all: [[String: String]] = Array(elements.attributes.values.joined())
    let ids = all.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    var targets = all.compactMap { $0["href"] }.map { String($0.dropFirst()) }
    for attributes in all { targets += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init) }
    #expect(targets.filter { !ids.contains($0) } == [])
    #expect(all.compactMap { $0["href"] }.allSatisfy { $0.hasPrefix("#") })
  }

  @Test func headingsSkipNoLevel() throws {
    let levels = try XMLElements(Self.page("words")).names.compactMap { name in
      name.count == 2 && name.first == "h" ? Int(name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.isEmpty)
  }

  @Test func needsNothingBesideItself() throws {
    let page = Self.page("words")
    let elements = try XMLElements(page)
    #expect(Set(elements.names).isDisjoint(with: ["script", "link", "img", "iframe", "form", "foreignObject"]))
    #expect(elements.attributes.values.joined().allSatisfy { $0["style"] == nil })
    #expect(page.contains("<style>\(HTMLStyle.survey.sheet)</style>"))
    #expect(!HTMLStyle.survey.sheet.contains { $0 == "<" || $0 == "&" || $0 == "\r\n" })
  }

  @Test func starsWhatIsTooFewToCompare() throws {
    let matrix = HTMLTables(Self.page("words")).rows(of: "matrix")
    #expect(matrix.keys.sorted() == ["Nordhafen * Germany", "Süd|hafen * Germany"])
    var report = try SurveyMarkdownTests.report(SurveyMarkdownTests.documents)
    report.cities[0].isRanked = true
    #expect(HTMLTables(Self.page(of: report)).rows(of: "matrix")["Nordhafen Germany"] != nil)
  }

  @Test func listsNoMoreThanTheMostAndSaysSo() throws {
    let documents = (0..<70).map { number in
      var document = SurveyMarkdownTests.documents[1]
      document.source = "\(number)"
      document.procedure = "\(number)"
      document.buyer?.country = "X\(number)"
      return document
    }
    let page = Self.page(of: try SurveyMarkdownTests.report(documents))
    #expect(HTMLTables(page).tables["country-heat-data"]?.count == SurveyPage.mostRows + 1)
    #expect(page.contains("20 more countries are not listed here; the CSV report has them all."))
  }

  /// The fixed survey of the memo, with `foreign` wherever a document, a buyer or a rule has a word.
  static func page(_ foreign: String) -> String {
    let documents = SurveyMarkdownTests.documents.map { document in
      var document = document
      document.title = foreign
      document.noticeID = foreign
      document.buyer?.name = foreign
      document.findings = [.init(rule: foreign, severity: .warning)]
      document.obstacles = document.obstacles.map { $0.map { _ in foreign } }
      for index in document.clauses.indices { document.clauses[index].quote = foreign }
      return document
    }
    guard var report = try? SurveyMarkdownTests.report(documents) else { return "" }
    report.rules = [
      RuleDescriptor(
        id: "anti-discrimination-clause", name: foreign, summary: foreign, description: "", help: "", severity: nil)
    ]
    report.filter.cpv = [foreign]
    if foreign != "words" {
      for index in report.cities.indices { report.cities[index].city.name = foreign }
    }
    return page(of: report)
  }

  static func page(of report: SurveyReport) -> String {
    String(decoding: SurveyHTML().render(report), as: UTF8.self)
  }
}
