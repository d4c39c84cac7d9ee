import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// A document at a limit is read, one beyond it refused.
@Suite struct XMLLimitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var limit: @Sendable (inout XMLLimits) -> Void
    var message: String
    /// Of the fault, in line 1.
    var column: Int
    var within: String
    var beyond: String

    var testDescription: String { message }
  }

  @Test(
    arguments: [
      Case(
        limit: { $0.attributes = 3 }, message: "a tag must have at most 3 attributes, found 4", column: 4,
        within: "<r><e a='' b = '=' xmlns:c='u'/></r>", beyond: "<r><e a='' b = '=' xmlns:c='u' d='>'/></r>"),
      Case(
        limit: { $0.depth = 3 }, message: "elements must be nested at most 3 deep, found one deeper", column: 10,
        within: "<a><a><a></a><a/></a><a/></a>", beyond: "<a><a><a><a/></a></a></a>"),
      Case(
        limit: { $0.elements = 3 }, message: "a document must have at most 3 elements, found more", column: 12,
        within: "<r><a/><a/></r>", beyond: "<r><a/><a/><a/></r>"),
      Case(
        limit: { $0.namespacesInScope = 3 },
        message: "at most 3 namespace declarations must be in scope, found 4", column: 18,
        within: "<r xmlns:a='u'><e xmlns='v' xmlns:b='w'/><e xmlns='v' xmlns:b='w'/></r>",
        beyond: "<r xmlns:a = 'u'><e xmlns='v' xmlns:b='w' xmlns:c='x'/></r>"),
      Case(
        limit: { $0.namespaceDeclarations = 3 },
        message: "a document must have at most 3 namespace declarations, found more", column: 46,
        within: "<r><a xmlns='u'/><a xmlns='u'/><a xmlnsb='' b:xmlns='' xmlns:b='u'/></r>",
        beyond: "<r><a xmlns='u'/><a xmlns='u'/><a xmlns='u'/><a xmlns='u'/></r>"),
      Case(
        limit: { $0.instructions = 3 },
        message: "a document must have at most 3 processing instructions, found more", column: 24,
        within: "<r><?p?><?p?><?p?></r>", beyond: "<r><?p?><?p?><?p?><?p?></r>"),
      Case(
        limit: { $0.distinctNames = 3 }, message: "a document must have at most 3 different names, found more",
        column: 23,
        within: "<r><a b=''/><a b=''/></r>", beyond: "<r><a b=''/><a b=''/>\u{20}<c/></r>"),
      Case(
        limit: { $0.runs = 3 },
        message: "a document must have at most 3 references and stretches of text, found more", column: 16,
        within: "<r>a&amp;b</r>", beyond: "<r>a&amp;b<c/>d</r>"),
      Case(
        limit: { $0.keptAttributes = 3 },
        message: "a document must have at most 3 attributes that are read, found more", column: 29,
        within: "<r lang=''><a lang='' x=''/><a languageID='' y=''/></r>",
        beyond: "<r lang=''><a lang='' x=''/><a languageID='' y='' lang=''/></r>"),
    ])
  func holds(_ limit: Case) throws {
    var limits = XMLLimits.standard
    limit.limit(&limits)
    let parser = XMLParser(limits: limits)
    #expect(throws: Never.self) { try parser.parse(SourceText(limit.within)) }
    #expect(throws: InputError(.limitExceeded, limit.message, line: 1, column: limit.column)) {
      try parser.parse(SourceText(limit.beyond))
    }
  }

  @Test func readsAsDeepAsItSays() throws {
    let depth = XMLLimits.standard.depth
    let document = String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    #expect(try XMLParser().parse(SourceText(document)).elements.count == depth)
  }

  /// Many of one thing, each with its number in place of `#`.
  struct Flood: CustomTestStringConvertible, Sendable {
    var of: String
    var count: Int
    var before = ""
    var item: String
    var after = ""

    var testDescription: String { "\(count) \(of)" }

    var document: String {
      let parts = item.split(separator: "#", omittingEmptySubsequences: false)
      return before + (0..<count).map { parts.joined(separator: String($0)) }.joined() + after
    }
  }

  @Test(
    arguments: [
      Flood(of: "open elements", count: 1_000_000, item: "<a>"),
      Flood(of: "attributes", count: 100_000, before: "<a", item: " a#=''", after: "/>"),
      Flood(of: "times the same attribute", count: 100_000, before: "<a", item: " a=''", after: "/>"),
      Flood(of: "namespaces on a tag", count: 100_000, before: "<a", item: " xmlns:a#='u#'", after: "/>"),
      Flood(of: "namespaces", count: 100_001, before: "<r>", item: "<n xmlns='u#'/>", after: "</r>"),
      Flood(of: "element names", count: 50_000, before: "<r>", item: "<n#/>", after: "</r>"),
      Flood(of: "attribute names", count: 50_000, before: "<r>", item: "<n a#=''/>", after: "</r>"),
      Flood(of: "bytes of a name", count: 100_000, before: "<", item: "n", after: "/>"),
    ])
  func refusesAFlood(_ flood: Flood) {
    let error = #expect(throws: InputError.self) { try XMLParser().parse(SourceText(flood.document)) }
    #expect(error?.kind == .limitExceeded)
  }

  @Test func refusesAFloodOfFaultsAtItsFirst() {
    let document = "<r>" + String(repeating: "&", count: 1_000_000)
    let error = #expect(throws: InputError.self) { try XMLParser().parse(SourceText(document)) }
    #expect(error?.line == 1)
    #expect(error?.column == 5)
  }

  /// A dictionary of names that grew too large is replaced between two documents.
  @Test func readsOnAfterManyDocumentsWithNamesOfTheirOwn() throws {
    let parser = XMLParser()
    for number in 0..<5 {
      let names = (0..<15_000).map { "n\(number)x\($0)" }
      let tree = try parser.parse(SourceText("<r>" + names.map { "<\($0)/>" }.joined() + "<FT>x</FT></r>"))
      let paths = tree.paths.paths(of: [1, 15_000])
      #expect(paths == [1: "/r/\(names[0])[1]", 15_000: "/r/\(names[14_999])[1]"])
      #expect(tree.elements.last?.isInline == true)
    }
  }
}
