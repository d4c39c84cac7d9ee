import TenderDocument
import TenderRules
import TestSupport
import Testing

@testable import TenderSurvey

@Suite struct ExcerptShelfTests {
  @Test func showsBindingBeforeOthersAndTheLaterFirst() {
    let shelf = Self.shelf([
      Self.document("declared", "a", .declared), Self.document("wish", "b", .aspirational),
      Self.document("old", "c", .binding, published: "2023-01-01"), Self.document("new", "d", .binding),
      Self.document("target", "e", .binding, published: "2020-01-01", hasTarget: true),
    ])
    #expect(shelf[.b1].map(\.source) == ["target", "new", "old", "wish", "declared"])
    #expect(shelf[.b3].isEmpty)
    #expect(shelf.goodPractice.map(\.source) == ["target"])
  }

  @Test func showsWordsThatSaySomethingBeforeAKeyword() {
    var keyword = Self.document("keyword", "a", .binding)
    keyword.clauses[0].quote = "living wage"
    var sentence = Self.document("sentence", "a", .binding, published: "2020-01-01")
    sentence.clauses[0].quote = "pays the living wage"
    #expect(Self.shelf([keyword, sentence])[.b1].map(\.source) == ["sentence"])
  }

  @Test func prefersWhatIsWatched() {
    var watched = Self.document("watched", "a", .binding, published: "2020-01-01")
    watched.clauses += Self.document("", "reports", .binding, family: "monitoring-penalty").clauses
    let shelf = Self.shelf([watched, Self.document("bare", "b", .binding)])
    #expect(shelf[.b1].map(\.type) == ["a", "b", "reports"])
    #expect(shelf.goodPractice.map(\.type) == ["a"])
  }

  @Test func showsOneClauseOfAType() {
    let shelf = Self.shelf([Self.document("weak", "a", .conditional), Self.document("strong", "a", .binding)])
    #expect(shelf[.b1].map(\.source) == ["strong"])
  }

  @Test func leavesOutWhatTheLawDemandsAnyway() {
    let shelf = Self.shelf([Self.document("law", "a", .binding, hasTarget: true, family: "statutory")])
    #expect(shelf == ExcerptShelf())
  }

  @Test func takesWordsFromTheDocumentThatHasThem() throws {
    var call = Self.document("call", "a", .binding)
    call.procedure = "p"
    call.city = CityMatch(city: "oslo", certainty: .name)
    var result = Self.document("result", "b", .declared, published: "2025-02-02")
    result.procedure = "p"
    result.kind = .awardNotice
    let excerpts = SurveyProcedure([call, result]).excerpts
    #expect(excerpts.map(\.source) == ["call", "result"])
    #expect(excerpts.map(\.published) == ["2024-05-01", "2025-02-02"])
    #expect(excerpts.map(\.city) == ["oslo", "oslo"])
    #expect(try #require(excerpts.first).line == 1)
  }

  @Test func keepsTheSameWhateverTheOrderAndHoweverSplit() {
    var generator = SeededGenerator(seed: 11)
    let documents = (0..<150).map { number in
      Self.document(
        "\(number)", "type\(Int.random(in: 0...11, using: &generator))",
        Strength.allCases.randomElement(using: &generator) ?? .binding,
        published: "20\(Int.random(in: 10...24, using: &generator))-01-01",
        hasTarget: Bool.random(using: &generator))
    }
    let whole = Self.shelf(documents)
    #expect(whole[.b1].count == ExcerptShelf.capacity)
    #expect(Set(whole[.b1].map(\.type)).count == ExcerptShelf.capacity)
    for _ in 0..<20 {
      let shuffled = documents.shuffled(using: &generator)
      let cut = Int.random(in: 0...150, using: &generator)
      var left = Self.shelf(Array(shuffled[..<cut]))
      left.merge(Self.shelf(Array(shuffled[cut...])))
      #expect(left == whole)
    }
  }

  @Test(arguments: [
    ("two\n  lines\u{A0}here", "two lines here"), (String(repeating: "x", count: 300), nil),
    (String(repeating: "word ", count: 70), String(repeating: "word ", count: 59) + "word …"),
    (String(repeating: "é", count: 400), String(repeating: "é", count: 300) + " …"),
  ])
  func cutsLongQuotesBetweenWords(quote: String, shown: String?) {
    var document = Self.document("a", "a", .binding)
    document.clauses[0].quote = quote
    #expect(SurveyProcedure([document]).excerpts.map(\.quote) == [shown ?? quote])
  }

  private static func shelf(_ documents: [SurveyDocument]) -> ExcerptShelf {
    var shelf = ExcerptShelf()
    for excerpt in documents.flatMap({ SurveyProcedure([$0]).excerpts }) { shelf.add(excerpt) }
    return shelf
  }

  private static func document(
    _ source: String, _ type: String, _ strength: Strength, published: String = "2024-05-01", hasTarget: Bool = false,
    family: String = "gender-equality"
  ) -> SurveyDocument {
    var document = SurveyDocument.made(source, published: published)
    document.clauses = [
      .init(
        type: type, family: family, stage: .performance, strength: strength, commitments: [.b1, .b2], lot: nil,
        hasTarget: hasTarget, quote: "words", language: nil, path: "", line: 1)
    ]
    return document
  }
}
