import TenderScore
import Testing

@testable import TenderReport

@Suite struct ScoreHTMLTests {
  static func page(_ kind: ScoreReport.Kind, _ word: String = "Nordhafen") -> String {
    ScoreHTML(ScoreSample.report(kind, word), version: word, rules: word).markup.string
  }

  @Test(
    arguments: ScoreReport.Kind.allCases,
    [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "]]>", "' onclick='x", "&#0;",
      "\u{0}\u{1F}\u{FFFE}", "\u{600}<script>\u{600}", "\"\u{301} onclick=x", "\u{202E}b",
    ])
  func foreignTextStaysText(kind: ScoreReport.Kind, word: String) throws {
    let elements = try XMLElements(Self.page(kind, word))
    let harmless = try XMLElements(Self.page(kind, "x"))
    // A longer label of a chart has a second line, an element `text` of its own.
    #expect(elements.names.filter { $0 != "text" } == harmless.names.filter { $0 != "text" })
    for (name, attributes) in elements.attributes {
      let known = harmless.attributes[name]?.map { $0.keys.sorted() } ?? []
      #expect(name == "text" || attributes.map { $0.keys.sorted() } == known, "\(name)")
      #expect(Set(attributes.flatMap(\.keys)) == Set(known.joined()), "\(name)")
    }
  }

  @Test(arguments: ScoreReport.Kind.allCases)
  func everyAnchorIsThereOnce(kind: ScoreReport.Kind) throws {
    let elements = try XMLElements(Self.page(kind))
    let all: [[String: String]] = Array(elements.attributes.values.joined())
    let ids = all.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count, "\(ids.sorted())")
    var targets = all.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    for attributes in all { targets += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init) }
    #expect(targets.filter { !ids.contains($0) } == [])
  }

  @Test(arguments: ScoreReport.Kind.allCases)
  func headingsSkipNoLevel(kind: ScoreReport.Kind) throws {
    let levels = try XMLElements(Self.page(kind)).names.compactMap { name in
      name.count == 2 && name.first == "h" ? Int(name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.isEmpty)
  }

  @Test(arguments: ScoreReport.Kind.allCases)
  func needsNoScriptAndNoStyleOfAnElement(kind: ScoreReport.Kind) throws {
    let elements = try XMLElements(Self.page(kind))
    let names = Set(elements.attributes.values.joined().flatMap(\.keys))
    #expect(names.filter { $0 == "style" || $0.hasPrefix("on") }.isEmpty)
    #expect(Set(elements.names).isDisjoint(with: ["script", "img", "iframe", "link", "form"]))
    #expect(elements.names.count { $0 == "style" } == 1)
  }

  /// What a measure is made of is never left out.
  @Test(arguments: ScoreReport.Kind.allCases)
  func everyMeasureIsThereWithItsPartsAndCoverage(kind: ScoreReport.Kind) throws {
    let report = ScoreSample.report(kind, "Nordhafen")
    let page = Self.page(kind)
    for measure in report.measures {
      let piece = try #require(page.components(separatedBy: "id=\"m-\(measure.id)\"").dropFirst().first)
      let own = try #require(piece.components(separatedBy: "</details>").first)
      #expect(own.contains("<dt>Formula</dt>") && own.contains("<dt>Source</dt>"))
      #expect(own.contains("<dt>Known for</dt>") == (measure.coverage != nil))
      #expect(own.components(separatedBy: "<tr>").count == (measure.parts.isEmpty ? 1 : measure.parts.count + 3))
    }
  }

  @Test(arguments: ScoreReport.Kind.allCases)
  func drawsAndTellsWhatWasSetAside(kind: ScoreReport.Kind) throws {
    let page = Self.page(kind)
    #expect(page.contains("<svg role=\"img\""))
    #expect(page.contains("4 rows read = 1 used + 3 set aside."))
    #expect(page.contains("wrong-amount"))
  }

  /// A report without anything in it is a page too.
  @Test(arguments: ScoreReport.Kind.allCases)
  func nothingIsAPageToo(kind: ScoreReport.Kind) throws {
    let page = ScoreHTML(ScoreReport(kind, title: "", sources: [], facts: []), version: "", rules: "").markup.string
    #expect(try XMLElements(page).names.contains("h1"))
    #expect(page.contains("Nothing irregular was found."))
  }

  /// What is not marked can't be said to change nothing.
  @Test func saysThatNoCriterionIsMarked() throws {
    let page = try Self.bids(isDiversity: false)
    #expect(page.contains("No criterion is marked as one on diversity"))
    #expect(page.contains("a row `#diversity` with `yes` marks it"))
    for words in [
      "does the diversity criterion change", "with and without", "The first rank is", ", without:", "Winner without",
    ] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(!page.contains("What the diversity criterion can do"))
  }

  @Test func saysWhatAMarkedCriterionChanges() throws {
    let page = try Self.bids(isDiversity: true)
    #expect(!page.contains("No criterion is marked"))
    #expect(page.contains("Rank of every bid, with and without the diversity criterion"))
    #expect(page.contains("What the diversity criterion can do"))
  }

  private static func bids(isDiversity: Bool) throws -> String {
    var criteria = [BidCriterion("Delivery", weight: 30, scale: 10), BidCriterion("Equality", weight: 10, scale: 10)]
    criteria[1].isDiversity = isDiversity
    let bids = [Bid("North", price: 100, scores: [8, 2]), Bid("South", price: 110, scores: [7, 9])]
    let table = BidTable(priceWeight: 60, criteria: criteria, bids: bids)
    let words = try BidReport(table, formula: .proportional, rules: EvaluationRules())
    var report = ScoreReport(.bids, title: "Bids", sources: [], facts: words.facts)
    (report.measures, report.tables, report.remarks) = (words.measures, words.tables, words.remarks)
    return ScoreHTML(report, version: "", rules: "").markup.string
  }

  @Test func thePolicyHasTheDigestOfTheStyleSheet() {
    let page = Self.page(.bids)
    #expect(page.contains("<style>\(HTMLStyle.scores.sheet)</style>"))
    #expect(!HTMLStyle.scores.sheet.contains { $0 == "<" || $0 == "&" || $0 == "\r\n" })
    #expect(page.contains("content=\"\(HTMLStyle.scores.policy.replacing("'", with: "&#39;"))\""))
  }
}
