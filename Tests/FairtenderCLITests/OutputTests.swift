import Foundation
import Testing

/// Where reports go, and what may not come with them.
@Suite struct OutputTests {
  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    folder = try TemporaryFolder()
    try folder.write(SmallRules.clause, to: "tender.txt")
  }

  @Test func writesAFileInsteadOfStandardOutput() throws {
    let printed = try check("tender.txt", "--format", "json")
    let written = try check("tender.txt", "--format", "json", "--output", "report.json")
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try Data(contentsOf: folder.url("report.json")) == printed.output)
  }

  @Test func replacesAnOldFileAndLeavesNothingBeside() throws {
    try folder.write("old", to: "report.json")
    #expect(try check("tender.txt", "--format", "json", "--output", "report.json").status == 0)
    #expect(try Data(contentsOf: folder.url("report.json")).first == UInt8(ascii: "{"))
    #expect(try folder.names() == ["report.json", "tender.txt"])
  }

  @Test func keepsTheOldFileWhereTheRunFails() throws {
    try folder.write("old", to: "report.json")
    let run = try check("tender.txt", "--policy", "none", "--output", "report.json")
    #expect(run.status == 2)
    #expect(try String(contentsOf: folder.url("report.json"), encoding: .utf8) == "old")
    #expect(try folder.names() == ["report.json", "tender.txt"])
  }

  @Test(arguments: ["missing/report.json", "folder", "tender.txt/report.json"])
  func refusesAPlaceThatCannotBeWritten(path: String) throws {
    try FileManager.default.createDirectory(at: folder.url("folder"), withIntermediateDirectories: false)
    let run = try check("tender.txt", "--output", path)
    #expect(run.status == 2)
    #expect(run.errors.contains("error: "))
    #expect(try folder.names() == ["folder", "tender.txt"])
  }

  /// A device or a pipe must be written to, and never be replaced by a file.
  @Test func writesIntoAPipeThatItIsGiven() throws {
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    let printed = try check("tender.txt", "--format", "jsonl")
    #expect(try check("tender.txt", "--format", "jsonl", "--output", "pipe").status == 0)
    #expect(FileHandle(fileDescriptor: reader, closeOnDealloc: true).availableData == printed.output)
    #expect(try folder.names() == ["pipe", "tender.txt"])
  }

  @Test func endsWithTwoWhereTheReaderHasGone() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    var program = Program(rules: rules)
    program.folder = folder.url("")
    let run = try program.run("check", "tender.txt", "--language", "en", output: pipe.fileHandleForWriting)
    #expect(run.status == 2)
    #expect(run.errors.contains("error: the output must be writable"))
  }

  @Test(arguments: ["text", "markdown", "html", "json", "jsonl", "csv", "sarif", "junit", "github"])
  func showsControlCharactersOfFileNamesAsCodes(format: String) throws {
    let name = "evil\u{1B}]0;title\u{7}\u{202E}\u{9B}31m"
    try folder.write(SmallRules.clause, to: "names/\(name).txt")
    try folder.write("<a><b></a>", to: "names/\(name).xml")
    let run = try check("names", "names/\(name)", "--format", format)
    #expect(run.status == 3)
    // Lines of CSV end with both.
    #expect(Self.controls(in: run.text.replacing("\r\n", with: "\n")) == [])
    #expect(Self.controls(in: run.errors) == [])
    #expect(run.text.contains("evil"))
  }

  @Test(arguments: [
    ["check", "tender.txt", "--policy", "\u{1B}[31mred"], ["check", "tender.txt", "--format", "\u{1B}[31mred"],
    ["check", "tender.txt", "--language", "\u{1B}[31mred"], ["check", "tender.txt", "--rules", "\u{1B}[31mred"],
    ["check", "tender.txt", "--output", "\u{1B}[31mred/x"], ["\u{1B}[31mred"], ["check", "--\u{1B}[31mred"],
    ["check", "empty\u{1B}[31mred"],
  ])
  func showsControlCharactersOfArgumentsAsCodes(arguments: [String]) throws {
    try FileManager.default.createDirectory(at: folder.url("empty\u{1B}[31mred"), withIntermediateDirectories: false)
    var program = Program(rules: rules)
    program.folder = folder.url("")
    let run = try program.run(arguments)
    #expect(run.status == 2)
    #expect(Self.controls(in: run.text + run.errors) == [])
  }

  @Test(
    arguments: [
      (["--color", "always"], [:], true), (["--color", "never"], ["FORCE_COLOR": "1"], false), ([], [:], false),
      ([], ["FORCE_COLOR": "1"], true), ([], ["CLICOLOR_FORCE": "1"], true),
      ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
      ([], ["FORCE_COLOR": "1", "NO_COLOR": ""], true), (["--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func coloursWhereAskedTo(arguments: [String], environment: [String: String], isColoured: Bool) throws {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    program.environment.merge(environment) { $1 }
    let run = try program.run(["check", "tender.txt", "--language", "en"] + arguments)
    #expect(run.status == 0)
    #expect(run.text.contains("\u{1B}[") == isColoured)
  }

  private func check(_ arguments: String...) throws -> Program.Run {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    let language = arguments.contains("--language") ? [] : ["--language", "en"]
    return try program.run(["check"] + arguments + language)
  }

  /// What a terminal would obey instead of show, line ends aside.
  private static func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      let isControl = $0.properties.generalCategory == .control || $0.properties.isBidiControl
      return isControl && $0 != "\n"
    }
  }
}
