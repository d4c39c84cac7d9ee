import Foundation
import Testing

/// One bad input never stops or changes the others.
@Suite struct BatchTests {
  /// File names, sorted as a folder is read, with the kind of error that each must have; nil for those that are read.
  private static let inputs: [(name: String, kind: String?)] = [
    ("01-clause.txt", nil), ("02-fifo.txt", "not-regular-file"), ("03-loop", "not-regular-file"),
    ("04-clause.txt", nil), ("05-device.txt", "not-regular-file"), ("06-vanished.txt", "unreadable"),
    ("07-empty.xml", "empty"), ("08-empty.txt", "empty"), ("09-blank.txt", "empty"), ("10-error.txt", nil),
    ("11-binary.txt", "binary"), ("12-gzip.xml", "binary"), ("13-image.txt", "binary"), ("14-clean.txt", nil),
    ("15-truncated.xml", "malformed-xml"), ("16-mismatch.xml", "malformed-xml"),
    ("17-two-roots.xml", "malformed-xml"), ("18-clause.xml", nil), ("19-misencoded.xml", "encoding"),
    ("20-label.xml", "unsupported"), ("21-doctype.xml", "document-type"), ("22-deep.xml", "limit-exceeded"),
    ("23-wide.xml", "limit-exceeded"), ("24-control.xml", "malformed-xml"), ("25-large.txt", "too-large"),
    ("26-clause.txt", nil),
  ]

  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    folder = try TemporaryFolder()
    for name in ["01-clause.txt", "04-clause.txt", "26-clause.txt"] { try folder.write(SmallRules.clause, to: name) }
    try folder.write(SmallRules.error, to: "10-error.txt")
    try folder.write(SmallRules.clean, to: "14-clean.txt")
    try folder.write("<p xml:lang=\"en\">\(SmallRules.clause)</p>", to: "18-clause.xml")
    try writeBrokenFiles()
    try writeThingsThatAreNoFiles()
  }

  private func writeBrokenFiles() throws {
    try folder.write("", to: "07-empty.xml")
    try folder.write("", to: "08-empty.txt")
    try folder.write(" \n\t\r\n", to: "09-blank.txt")
    try folder.write(Array("The contractor".utf8) + [0, 1, 2, 0, 3], to: "11-binary.txt")
    try folder.write([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03], to: "12-gzip.xml")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "13-image.txt")
    try folder.write("<a><b>The contr", to: "15-truncated.xml")
    try folder.write("<a><b></a></b>", to: "16-mismatch.xml")
    try folder.write("<a/><b/>", to: "17-two-roots.xml")
    try folder.write(
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>caf".utf8) + [0xE9] + Array("</a>".utf8),
      to: "19-misencoded.xml")
    try folder.write(
      Array("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-FR\"?><a>caf".utf8) + [0xE9] + Array("</a>".utf8),
      to: "20-label.xml")
    try folder.write("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>text</a>", to: "21-doctype.xml")
    try folder.write(
      String(repeating: "<a>", count: 1000) + "text" + String(repeating: "</a>", count: 1000), to: "22-deep.xml")
    try folder.write("<a " + (0..<1000).map { "a\($0)=''" }.joined(separator: " ") + "/>", to: "23-wide.xml")
    try folder.write("<a>\u{1}</a>", to: "24-control.xml")
  }

  private func writeThingsThatAreNoFiles() throws {
    try #require(mkfifo(folder.url("02-fifo.txt").path(percentEncoded: false), 0o600) == 0)
    for (name, target) in [("03-loop", "."), ("05-device.txt", "/dev/zero"), ("06-vanished.txt", "no-such-file")] {
      try #require(symlink(target, folder.path + "/" + name) == 0)
    }
    // Sparse: it takes no room, and would take a minute to read.
    try folder.write("", to: "25-large.txt")
    let large = try FileHandle(forWritingTo: folder.url("25-large.txt"))
    try large.truncate(atOffset: 10 << 30)
    try large.close()
  }

  @Test func givesEachInputOneObjectAndLeavesTheOthersAsTheyAre() throws {
    let batch = try check([folder.path])
    #expect(batch.status == 3)
    #expect(batch.lines.count == Self.inputs.count)
    for (line, input) in zip(batch.lines, Self.inputs) {
      let report = try ReportLine(line)
      #expect(report.source == "\(folder.path)/\(input.name)")
      #expect(report.errors.first?.kind == input.kind, "\(input.name): \(report.errors)")
      #expect((report.commitments == nil) == (input.kind != nil), "\(input.name)")
    }
    let good = Self.inputs.filter { $0.kind == nil }.map { "\(folder.path)/\($0.name)" }
    let alone = try check(good)
    #expect(alone.status == 0)
    #expect(batch.lines.filter { line in good.contains { line.contains("\"source\":\"\($0)\"") } } == alone.lines)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func refusesAFileThatItMayNotRead() throws {
    try folder.write(SmallRules.clause, to: "locked.txt")
    try #require(chmod(folder.path + "/locked.txt", 0) == 0)
    let run = try check([folder.path + "/locked.txt", folder.path + "/01-clause.txt"])
    #expect(run.status == 3)
    #expect(try run.lines.map { try ReportLine($0).errors.first?.kind } == ["unreadable", nil])
  }

  @Test(arguments: ["http://127.0.0.1/x", "https://example.invalid/notice.xml", "file:///etc/passwd", "ftp://x"])
  func takesAnAddressForTheNameOfAFile(address: String) throws {
    let run = try check([address])
    #expect(run.status == 3)
    let report = try ReportLine(try #require(run.lines.first))
    #expect(report.source == address)
    #expect(report.errors.map(\.kind) == ["unreadable"])
  }

  @Test func readsStandardInputWhereAskedTo() throws {
    let run = try program.run(
      "check", "-", folder.path + "/01-clause.txt", "--language", "en", "--format", "jsonl", input: SmallRules.clause)
    #expect(run.status == 0)
    let reports = try run.lines.map { try ReportLine($0) }
    #expect(reports.map(\.source) == ["-", folder.path + "/01-clause.txt"])
    #expect(reports.map(\.clauses) == [["no-discrimination"], ["no-discrimination"]])
  }

  @Test func neverCountsARefusedFileAsKeepingAPromise() throws {
    let run = try program.run("check", folder.path + "/15-truncated.xml", folder.path + "/21-doctype.xml")
    #expect(run.status == 3)
    #expect(run.text.contains("0 documents checked, 2 could not be read"))
    #expect(!run.text.contains(/(?:fully|partly|not at all) [1-9]/))
  }

  @Test(arguments: ["text", "markdown", "json", "jsonl", "csv", "sarif", "junit", "github"])
  func writesTheSameBytesHoweverManyWorkersThereAre(format: String) throws {
    for number in 0..<40 {
      try folder.write("\(SmallRules.clause) \(number)\n\n\(SmallRules.error)", to: "many/\(number).txt")
    }
    let runs = try ["1", "2", "2", "7"].map { try check([folder.path, "--jobs", $0], format: format) }
    #expect(runs[0].output.count > 10_000)
    for run in runs { #expect(run.output == runs[0].output) }
  }

  private var program: Program { Program(rules: rules) }

  private func check(_ arguments: [String], format: String = "jsonl") throws -> Program.Run {
    let run = try program.run(["check", "--language", "en", "--fail-on", "never", "--format", format] + arguments)
    // Formats that are read as they come show refusals themselves; beside the others they stand on standard error.
    let lines = run.errors.split(separator: "\n")
    #expect(!["text", "github"].contains(format) || lines.isEmpty)
    for line in lines { #expect(line.contains(": error: ") || line.hasPrefix("hint: "), "\(line)") }
    return run
  }
}
