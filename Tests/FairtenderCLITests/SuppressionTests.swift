import Foundation
import TenderRules
import Testing

@testable import FairtenderCLI

/// Findings that a document asks to ignore.
@Suite struct SuppressionTests {
  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    for (id, name, severity) in [("U01", "stale-mark", "info"), ("U02", "bad-mark", "warning")] {
      try rules.write(
        """
        id: \(id)
        name: \(name)
        title: A mark
        severity: \(severity)
        confidence: high
        message: A mark is no good.
        why: For tests.
        advice: Mend it.
        limits: None.
        per: \(name)
        """, to: "lints/\(id)-\(name)/rule.yml")
    }
    folder = try TemporaryFolder()
  }

  private static let mark = "ignore L90 until 2027-03-01: agreed with the mayor"

  private static let documents = [
    "text.txt": "[fairtender: \(mark)]\n\(SmallRules.error)\n",
    "comment.xml": "<d><!-- fairtender: \(mark) --><p>\(SmallRules.error)</p></d>",
    "instruction.xml":
      "<d><?fairtender ignore L90 until=\"2027-03-01\" reason=\"agreed with the mayor\"?><p>\(SmallRules.error)</p></d>",
    "document.xml": "<d><p>\(SmallRules.error)</p><!-- fairtender: ignore-document\(mark.dropFirst(6)) --></d>",
    "utf16.txt": "[fairtender: \(mark)]\n\(SmallRules.error) Größe!\n",
  ]

  @Test(arguments: documents.keys.sorted())
  func aMarkHoldsAFindingBackButNotFromTheCounts(name: String) throws {
    try write(name)
    let run = try check(name, "--today", "2027-03-01")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.text.contains("No finding; 1 ignored in the document"), "\(run.text)")
    let json = try check(name, "--today", "2027-03-01", "--format", "jsonl")
    #expect(
      json.text.contains(#""suppression":{"kind":"in-source","reason":"agreed with the mayor","until":"2027-03-01","#))
    let sarif = try check(name, "--today", "2027-03-01", "--format", "sarif")
    #expect(sarif.text.contains(#""suppressions":[{"kind":"inSource","status":"accepted","location""#))
  }

  @Test(arguments: documents.keys.sorted())
  func aMarkEndsWithItsLastDay(name: String) throws {
    try write(name)
    let run = try check(name, "--today", "2027-03-02")
    #expect(run.status == 1)
    #expect(run.text.contains("Findings: 1 error, 1 note\n"), "\(run.text)")
    #expect(run.text.contains("A mark is no good. (it ended on 2027-03-01)"))
  }

  @Test(arguments: documents.keys.sorted())
  func everythingCountsWhereNoMarkIsFollowed(name: String) throws {
    try write(name)
    let run = try check(name, "--no-suppressions")
    #expect(run.status == 1 && run.text.contains("Findings: 1 error\n"), "\(run.text)")
  }

  @Test func aMarkIsNeverAClauseOrAFinding() throws {
    let words = "\(SmallRules.clause) \(SmallRules.warning)"
    try folder.write(
      "[fairtender: ignore L90 until 2027-03-01: \(words)]\n\(SmallRules.clean)\n", to: "tender.txt")
    let run = try check("tender.txt", "--no-suppressions", "--format", "jsonl")
    let line = try ReportLine(try #require(run.lines.first))
    #expect(line.clauses.isEmpty && line.findings?.isEmpty == true)
    // Nothing is hidden by it: what it says is shown where it is no good.
    let shown = try check("tender.txt", "--today", "2026-11-22", "--format", "csv")
    #expect(shown.text.contains("there is no finding of L90") && shown.text.contains(SmallRules.warning))
  }

  @Test func aKnownFindingThatIsIgnoredTooIsNoNewEntry() throws {
    try write("text.txt")
    _ = try check("text.txt", "--today", "2026-11-22", "--write-baseline", "known.jsonl")
    #expect(try String(contentsOf: folder.url("known.jsonl"), encoding: .utf8).split(separator: "\n").count == 1)
  }

  @Test func programsInAPipeAreToldToo() throws {
    let input = #"{"id":"1","language":"en","text":"[fairtender: \#(Self.mark)]\n\#(SmallRules.error)"}"# + "\n"
    let run = try Program(rules: rules).run("pipe", "--today", "2026-11-22", input: input)
    #expect(run.text.contains(#""suppression":{"kind":"in-source""#), "\(run.text)")
  }

  @Test func takesTodayFromTheBuildWhereItMustNotHangOnAClock() throws {
    try write("text.txt")
    for (epoch, status) in [("1764547200", 0), ("1830297600", 1)] {
      var program = program
      program.environment["SOURCE_DATE_EPOCH"] = epoch
      #expect(try program.run("check", "text.txt", "--language", "en").status == Int32(status))
    }
  }

  @Test(arguments: ["soon", "2027-3-1", "2027-13-01"])
  func refusesADayThatIsNone(day: String) throws {
    try write("text.txt")
    let run = try check("text.txt", "--today", day)
    #expect(run.status == 2 && run.errors.contains("--today must be a date"))
  }

  // MARK: Configuration

  @Test func tellsOfEntriesThatWereInVain() async {
    func entry(_ rule: String, line: Int, until: String = "2027-03-01", path: String? = nil) -> SuppressionEntry {
      SuppressionEntry(
        rule: rule, path: path.map(PathPattern.init), reason: "r", until: until, file: ".fairtender.yml", line: line)
    }
    let entries = [
      entry("L90", line: 9), entry("L91", line: 10), entry("L92", line: 11, until: "2026-01-01"),
      entry("L93", line: 12, path: "elsewhere/*"),
    ]
    let tally = SuppressionTally()
    await tally.note(entries, used: [], path: "a.txt")
    await tally.note(entries, used: [0], path: "b.txt")
    let warnings = await tally.warnings { $0.until < "2026-11-22" }
    #expect(
      warnings == """
        .fairtender.yml:10: warning: a suppression must meet a finding, that of L91 met none
        .fairtender.yml:11: warning: a suppression must have a last day to come, that of L92 ended on 2026-01-01

        """)
  }

  private var program: Program {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    return program
  }

  private func write(_ name: String) throws {
    let text = try #require(Self.documents[name])
    if name == "utf16.txt" {
      try folder.write(Array(text.data(using: .utf16) ?? Data()), to: name)
    } else {
      try folder.write(text, to: name)
    }
  }

  private func check(_ arguments: String...) throws -> Program.Run {
    try program.run(["check", "--language", "en"] + arguments)
  }
}
