import Foundation
import Testing

/// Findings that were known before.
@Suite struct BaselineTests {
  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  private static let draft = "1. Rules\n\n\(SmallRules.error)\n\n\(SmallRules.warning)\n"

  init() throws {
    rules = try SmallRules.folder()
    folder = try TemporaryFolder()
    try folder.write(Self.draft, to: "tender.txt")
  }

  @Test func writesOneFindingALineSortedWithItsFirstWords() throws {
    let run = try check("tender.txt", "--write-baseline", "known.jsonl")
    #expect(run.status == 1 && run.errors.isEmpty)
    let lines = try text("known.jsonl").split(separator: "\n")
    #expect(lines.first == #"{"schema":"fairtender.baseline/1"}"#)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix(#"{"document":"tender.txt","rule":"L90","fingerprint":""#))
    #expect(lines[1].hasSuffix(#""words":"locals"}"#))
    #expect(try folder.names() == ["known.jsonl", "tender.txt"])
  }

  @Test(arguments: [
    draft, "A line.\n\nAnother.\n\n" + draft, draft.replacing("\n", with: "\r\n"),
    draft.replacing("locals", with: "LOCALS"),
    draft.replacing("be locals", with: "be\n   locals"),
    draft.replacing("1. Rules", with: "1. First\n\nWords.\n\n2. Rules"),
  ])
  func reportsNothingNewInTheSameFindings(changed: String) throws {
    _ = try check("tender.txt", "--write-baseline", "known.jsonl")
    try folder.write(changed, to: "tender.txt")
    let run = try check("tender.txt", "--baseline", "known.jsonl", "--fail-on", "info")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("No finding; 2 known from the baseline"), "\(run.text)")
  }

  @Test func failsOnWhatIsNew() throws {
    _ = try check("tender.txt", "--write-baseline", "known.jsonl")
    try folder.write(Self.draft + "\nTheir locals’ friends may bid.\n\n" + SmallRules.note, to: "tender.txt")
    let run = try check("tender.txt", "--baseline", "known.jsonl", "--fail-on", "info")
    #expect(run.status == 1)
    #expect(run.text.contains("Findings: 1 note; 2 known from the baseline"), "\(run.text)")
  }

  @Test func knowsADocumentFromWhereverItIsNamed() throws {
    try folder.write(Self.draft, to: "deep/er/tender.txt")
    _ = try check("deep/er/tender.txt", "--write-baseline", "known.jsonl")
    var program = program
    program.folder = folder.url("deep")
    let path = folder.path + "/deep/er/tender.txt"
    for source in ["er/tender.txt", "./er/../er/tender.txt", path] {
      let run = try program.run(["check", source, "--language", "en", "--baseline", "../known.jsonl"])
      #expect(run.status == 0, "\(source): \(run.text)")
    }
    #expect(try check("tender.txt", "--baseline", "known.jsonl").status == 1)
  }

  @Test func marksKnownFindingsInJSONAndSARIF() throws {
    _ = try check("tender.txt", "--write-baseline", "known.jsonl")
    let json = try check("tender.txt", "--baseline", "known.jsonl", "--format", "jsonl")
    #expect(json.text.components(separatedBy: #""suppression":{"kind":"baseline""#).count == 3)
    let sarif = try check("tender.txt", "--baseline", "known.jsonl", "--format", "sarif")
    #expect(sarif.text.components(separatedBy: #""suppressions":[{"kind":"external""#).count == 3)
    #expect(sarif.text.components(separatedBy: #""baselineState":"unchanged""#).count == 3)
  }

  @Test func prunesWhatIsGoneFromDocumentsThatWereChecked() throws {
    try folder.write(Self.draft, to: "other.txt")
    _ = try check(".", "--write-baseline", "known.jsonl")
    try folder.write(SmallRules.error, to: "tender.txt")
    try folder.write(SmallRules.clean, to: "other.txt")
    let kept = try check("tender.txt", "--baseline", "known.jsonl")
    #expect(kept.errors.contains("note: 2 entries of known.jsonl no longer occur; `--prune-baseline` drops them"))
    // In another section than before: it is the words alone that the text has left, so that both entries are gone.
    #expect(try text("known.jsonl").split(separator: "\n").count == 5)
    let pruned = try check("tender.txt", "--baseline", "known.jsonl", "--prune-baseline")
    #expect(pruned.errors.contains("2 entries of known.jsonl dropped"))
    let lines = try text("known.jsonl").split(separator: "\n")
    #expect(lines.count == 3 && lines.dropFirst().allSatisfy { $0.contains("other.txt") })
  }

  @Test func keepsEntriesOfADocumentThatCannotBeRead() throws {
    _ = try check("tender.txt", "--write-baseline", "known.jsonl")
    let before = try text("known.jsonl")
    try folder.write([0xFF, 0x00, 0x00, 0x01], to: "tender.txt")
    let run = try check("tender.txt", "--baseline", "known.jsonl", "--prune-baseline")
    #expect(try run.status == 3 && text("known.jsonl") == before)
  }

  @Test(arguments: [
    ("", ":1: error: a baseline must begin with its schema, found an empty file"),
    ("{}\n", ":1: error: a baseline must begin with the schema `fairtender.baseline/1`, found none"),
    (
      #"{"schema":"other/2"}"#,
      ":1: error: a baseline must begin with the schema `fairtender.baseline/1`, found `other/2`"
    ),
    (head + "{\n", ":2: error: a line of a baseline must hold one JSON object, found something else"),
    (
      head + "\n" + #"{"document":"a"}"#,
      ":3: error: an entry of a baseline must have the text `fingerprint`, found none"
    ),
    (
      head + #"{"document":"a","rule":"L90","fingerprint":"12"}"#,
      ":2: error: a fingerprint must be 16 small hexadecimal digits, found `12`"
    ),
  ])
  func refusesABrokenFile(content: String, message: String) throws {
    try folder.write(content, to: "known.jsonl")
    let run = try check("tender.txt", "--baseline", "known.jsonl")
    #expect(run.status == 2 && run.text.isEmpty)
    #expect(run.errors.hasPrefix("known.jsonl" + message), "\(run.errors)")
  }

  private static let head = "{\"schema\":\"fairtender.baseline/1\"}\n"

  @Test(arguments: [
    ["--baseline", "missing.jsonl"], ["--prune-baseline"], ["--write-baseline", "missing/known.jsonl"],
    ["--baseline", "known.jsonl", "--write-baseline", "known.jsonl", "--prune-baseline"],
  ])
  func refusesWrongUsage(arguments: [String]) throws {
    try folder.write(Self.head, to: "known.jsonl")
    let run = try check(["tender.txt"] + arguments)
    #expect(run.status == 2 && run.errors.contains("rror: "), "\(run.errors)")
  }

  @Test func keepsTheOldFileWhereTheRunFails() throws {
    try folder.write(Self.head, to: "known.jsonl")
    _ = try check("tender.txt", "--write-baseline", "known.jsonl", "--output", "missing/report")
    #expect(try text("known.jsonl") == Self.head && folder.names() == ["known.jsonl", "tender.txt"])
  }

  private var program: Program {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    return program
  }

  private func check(_ arguments: String...) throws -> Program.Run { try check(arguments) }

  private func check(_ arguments: [String]) throws -> Program.Run {
    try program.run(["check", "--language", "en"] + arguments)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url(name), encoding: .utf8)
  }
}
