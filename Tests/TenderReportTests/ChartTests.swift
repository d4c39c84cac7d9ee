import TestSupport
import Testing

@testable import TenderReport

@Suite struct ChartTests {
  @Test(arguments: ChartSample.allCases)
  func draws(sample: ChartSample) throws {
    try Snapshot.expect(sample.markup("Nordhafen").string, named: "chart-\(sample)")
  }

  @Test(arguments: ChartSample.allCases)
  func hasATitleADescriptionAndATable(sample: ChartSample) throws {
    let elements = try XMLElements(sample.markup("Nordhafen").string)
    let images = (elements.attributes["svg"] ?? []).filter { $0["role"] == "img" }
    #expect(images.count == 1 && images[0]["aria-labelledby"] == "c-title c-text")
    #expect(elements.attributes["title"]?.map { $0["id"] } == ["c-title"])
    #expect(elements.attributes["desc"]?.map { $0["id"] } == ["c-text"])
    #expect(elements.attributes["caption"]?.map { $0["id"] } == ["c-data"])
    let heads = elements.attributes["th"] ?? []
    #expect(!heads.isEmpty && heads.allSatisfy { $0["scope"] == "col" || $0["scope"] == "row" })
  }

  @Test(arguments: ChartSample.allCases)
  func needsNoStyleOfItsOwnAndNoScript(sample: ChartSample) throws {
    let elements = try XMLElements(sample.markup("Nordhafen").string)
    let names = Set(elements.attributes.values.joined().flatMap(\.keys))
    #expect(names.filter { $0 == "style" || $0.hasPrefix("on") || $0 == "href" }.isEmpty)
    #expect(Set(elements.names).isDisjoint(with: ["script", "style", "image", "foreignObject", "use"]))
  }

  @Test(arguments: ChartSample.allCases, ["<script>x</script>", "\" onload=\"x", "]]>", "\u{600}<b>\u{301}", "&#60;"])
  func foreignTextStaysText(sample: ChartSample, text: String) throws {
    let elements = try XMLElements(sample.markup(text).string)
    let harmless = try XMLElements(sample.markup("x").string)
    #expect(elements.names == harmless.names)
  }

  @Test(arguments: ChartSample.allCases)
  func drawsNothingWithoutTraps(sample: ChartSample) throws {
    let elements = try XMLElements(sample.nothing.string)
    #expect(elements.attributes["title"]?.count == 1)
  }

  @Test func patternsHaveTheIDOfTheirChart() throws {
    let elements = try XMLElements(ChartSample.stacks.markup("x").string)
    let patterns = (elements.attributes["pattern"] ?? []).compactMap { $0["id"] }
    let used = (elements.attributes["rect"] ?? []).compactMap { $0["fill"] }
    #expect(patterns == ["c-hatched", "c-dotted"])
    #expect(Set(used) == ["url(#c-hatched)", "url(#c-dotted)"])
  }

  @Test(arguments: [
    (0.0, [0, 0.5, 1]), (0.03, [0, 0.01, 0.02, 0.03]), (1.0, [0, 0.5, 1]), (7, [0, 2, 4, 6, 8]), (12, [0, 5, 10, 15]),
    (30, [0, 10, 20, 30]), (97, [0, 25, 50, 75, 100]), (1234, [0, 500, 1000, 1500]), (.nan, [0, 1]),
  ])
  func scalesEndAtARoundNumber(value: Double, ticks: [Double]) {
    let scale = ChartScale.reaching(value) { _ in "" }
    #expect(scale.maximum >= value || value.isNaN)
    guard value > 0 else { return #expect(scale.maximum == 1) }
    #expect(zip(scale.ticks.map(\.value), ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.ticks)")
    #expect(scale.ticks.count == ticks.count)
  }

  @Test(arguments: [(12.5, "12.5"), (0.1 + 0.2, "0.3"), (-0.004, "0"), (99.999, "100"), (1.05, "1.05"), (.nan, "0")])
  func writesNumbersWithoutALocale(number: Double, text: String) {
    #expect(("\(number)" as HTMLMarkup).string == text)
  }
}
