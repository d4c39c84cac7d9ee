import Testing

/// Every row of the page that explains the pattern language.
struct PatternPageTests {
  static let rows = PatternPage().rows

  @Test func readsTheTables() {
    #expect(Self.rows.count >= 15)
    #expect(Self.rows.allSatisfy { !$0.finds.isEmpty && !$0.doesNotFind.isEmpty })
  }

  @Test(arguments: rows)
  func findsWhatThePageSays(_ row: PatternPage.Row) throws {
    let finder = try PhraseFinder(row.pattern)
    for example in row.finds {
      #expect(!finder.ranges(in: example).isEmpty, "`\(row.pattern)` must be found in “\(example)”")
    }
    for example in row.doesNotFind {
      #expect(finder.finds(in: example) == [], "`\(row.pattern)` must not be found in “\(example)”")
    }
  }
}
