import Testing

@testable import FairtenderCLI

@Suite struct PathRunsTests {
  private static let many = (1...200).map { "notice \($0).xml" }

  private static let rows: [(arguments: [String], paths: [String])] = [
    (["check"] + many, many),
    (["check", "--format", "jsonl"] + many, many),
    (["check"] + many + ["--format", "jsonl"], many),
    (["check"] + many + ["--all"] + many, many + many),
    (["check", "--all"] + many, many),
    (["check", "--all", "-"] + many, ["-"] + many),
    (["check", "--"] + many, many),
    (["check", "a", "b"], ["a", "b"]),
  ]

  @Test(arguments: rows)
  func givesEveryPathInItsPlace(_ arguments: [String], _ paths: [String]) throws {
    let runs = PathRuns(arguments)
    let check = try #require(try Fairtender.parseAsRoot(runs.arguments) as? CheckCommand)
    #expect(runs.expanded(check.paths) == paths)
  }

  @Test func sparesTheParserLongRunsOnly() {
    #expect(PathRuns(["check"] + Self.many).arguments.count == 2)
    #expect(PathRuns(["check", "--jobs", "2"] + Self.many + ["--all", "a"]).arguments.count == 6)
    #expect(PathRuns(["check", "a", "-", "--all"]).arguments == ["check", "a", "-", "--all"])
  }

  @Test func refusesStandardInputTwiceAmongManyPaths() throws {
    let run = try Program().run(["check", "-", "-"] + Self.many)
    #expect(run.status == 2)
    #expect(run.errors.contains("`-` must be named once."))
  }
}
