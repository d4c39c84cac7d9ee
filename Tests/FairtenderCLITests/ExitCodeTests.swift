import Foundation
import Testing

@Suite struct ExitCodeTests {
  private let documents: TemporaryFolder
  private let rules: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    documents = try TemporaryFolder()
    try documents.write(SmallRules.clean, to: "clean.txt")
    try documents.write(SmallRules.note, to: "note.txt")
    try documents.write(SmallRules.warning, to: "warning.txt")
    try documents.write(SmallRules.error, to: "error.txt")
    try documents.write("<a><b></a>", to: "broken.xml")
    try FileManager.default.createDirectory(at: documents.url("empty"), withIntermediateDirectories: false)
  }

  @Test(
    arguments: [
      (["clean.txt"], nil, 0), (["error.txt"], nil, 1), (["warning.txt"], nil, 0), (["note.txt"], nil, 0),
      (["warning.txt"], "warning", 1), (["note.txt"], "warning", 0), (["note.txt"], "info", 1),
      (["clean.txt"], "info", 0), (["error.txt"], "never", 0), (["clean.txt", "error.txt"], nil, 1),
      (["broken.xml"], nil, 3), (["missing.txt"], nil, 3), (["clean.txt", "broken.xml"], nil, 3),
      (["error.txt", "broken.xml"], nil, 1), (["error.txt", "broken.xml"], "never", 3),
    ] as [([String], String?, Int32)])
  func tellsHowACheckEnded(files: [String], failOn: String?, status: Int32) throws {
    let run = try check(files + (failOn.map { ["--fail-on", $0] } ?? []))
    #expect(run.status == status, "\(run.text)\(run.errors)")
    #expect(!run.text.isEmpty)
  }

  @Test(arguments: [
    ["--nonsense"], ["--format", "papyrus"], ["--fail-on", "sometimes"], ["--jobs", "0"], ["--jobs", "many"],
    ["--color", "pink"], ["--language", "klingon"], ["--encoding", "utf-7"], ["--policy", "none"],
    ["--rules", "missing"], ["--max-size", "big"], ["--output", "missing/report.json"], ["-", "-"],
  ])
  func endsWithTwoOnWrongUsage(arguments: [String]) throws {
    let run = try check(["clean.txt"] + arguments)
    #expect(run.status == 2, "\(run.text)\(run.errors)")
    #expect(run.text.isEmpty)
    #expect(run.errors.contains("rror: "))
  }

  @Test(arguments: [["check"], ["chekc", "."], ["rules", "sing"], ["check", "empty"]])
  func endsWithTwoWhereThereIsNothingToDo(arguments: [String]) throws {
    #expect(try program.run(arguments).status == 2)
  }

  @Test(arguments: [["--help"], ["--version"], ["check", "--help"], ["help", "pipe"], ["rules", "list"]])
  func endsWithZeroWhereAnAnswerIsAllThatWasAsked(arguments: [String]) throws {
    let run = try program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.text.isEmpty)
  }

  @Test func endsWithTwoAndThePlaceOfAFaultInARuleFile() throws {
    try rules.write("language: en\nphrases:\n  - (salt | pepper\n", to: "clauses/no-discrimination/en.yml")
    let run = try check(["clean.txt"])
    #expect(run.status == 2)
    #expect(run.text.isEmpty)
    #expect(run.errors.hasPrefix("\(rules.path)/clauses/no-discrimination/en.yml:3:"), "\(run.errors)")
  }

  @Test func runsTheExamplesOfTheRules() throws {
    let file = "clauses/no-discrimination/en.yml"
    try rules.write("language: en\nphrases: [discriminate]\nhits: [They must not «discriminate».]\n", to: file)
    let passed = try program.run("rules", "test")
    #expect(passed.status == 0)
    #expect(passed.lines == ["1 passed, 0 failed", "8 passed, 0 failed in damaged text", "0 passed, 0 failed denied"])
    try rules.write("language: en\nphrases: [discriminate]\nhits: [They must not «segregate».]\n", to: file)
    let failed = try program.run("rules", "test")
    #expect(failed.status == 1)
    #expect(failed.text.contains("/\(file):3: error: "))
    #expect(failed.lines.contains("0 passed, 1 failed"))
  }

  private var program: Program {
    var program = Program(rules: rules)
    program.folder = documents.url("")
    return program
  }

  private func check(_ arguments: [String]) throws -> Program.Run {
    let language = arguments.contains("--language") ? [] : ["--language", "en"]
    return try program.run(["check"] + arguments + language)
  }
}
