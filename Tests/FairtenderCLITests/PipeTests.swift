import Foundation
import Testing

@Suite struct PipeTests {
  private let rules: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
  }

  @Test func answersEveryLineInOrder() throws {
    let count = 300
    let lines = (0..<count).map { number in
      let text = number.isMultiple(of: 3) ? SmallRules.clause : SmallRules.clean
      return #"{"id": "nr \#(number)", "language": "en", "text": "\#(text)"}"#
    }
    let run = try pipe(lines)
    #expect(run.status == 0)
    let reports = try run.lines.map { try ReportLine($0) }
    #expect(reports.map(\.source) == (0..<count).map { "nr \($0)" })
    #expect(
      reports.map(\.clauses) == (0..<count).map { $0.isMultiple(of: 3) ? ["no-discrimination"] : [] })
  }

  @Test(arguments: [
    ("", "one JSON object"), ("nonsense", "one JSON object"), ("[1]", "one JSON object"),
    ("{\"id\": \"a\"", "one JSON object"),
    (#"{"text": "a"}"#, "`id`"), (#"{"id": 7, "text": "a"}"#, "`id`"),
    (#"{"id": "a"}"#, "either `text`, `base64` or `path`"),
    (#"{"id": "a", "text": "b", "path": "c"}"#, "either `text`, `base64` or `path`"),
    (#"{"id": "a", "text": "b", "base64": "Yw=="}"#, "either `text`, `base64` or `path`"),
    (#"{"id": "a", "text": 1}"#, "either `text`, `base64` or `path`"),
    (#"{"id": "a", "base64": "no base64"}"#, "`base64` must be base64"),
    (#"{"id": "a", "text": "b", "language": "klingon"}"#, "`language`"),
    (#"{"id": "a", "text": "b", "role": "villain"}"#, "`role`"),
    (#"{"id": "a", "text": "b", "format": "papyrus"}"#, "`format`"),
  ])
  func answersALineThatItCannotReadWithItsNumber(line: String, complaint: String) throws {
    let good = #"{"id": "good", "language": "en", "text": "\#(SmallRules.clause)"}"#
    let run = try pipe([good, line, good])
    #expect(run.status == 3)
    let reports = try run.lines.map { try ReportLine($0) }
    try #require(reports.count == 3)
    #expect(reports.map { $0.commitments == nil } == [false, true, false])
    #expect(reports[1].source == "line 2")
    #expect(reports[1].errors.first?.line == 2)
    #expect(reports[1].errors.first?.message.contains(complaint) == true, "\(reports[1].errors)")
  }

  @Test func keepsTheIdOfATextThatItRefuses() throws {
    let run = try pipe([#"{"id": "broken", "text": "<a><b></a>"}"#, #"{"id": "gone", "path": "no-such-file"}"#])
    #expect(run.status == 3)
    let reports = try run.lines.map { try ReportLine($0) }
    #expect(reports.map(\.source) == ["broken", "gone"])
    #expect(reports.map { $0.errors.map(\.kind) } == [["malformed-xml"], ["unreadable"]])
  }

  @Test func readsWhatLooksLikeXMLAsTextWhereToldTo() throws {
    let text = "<em>\(SmallRules.clause)"
    let run = try pipe([#"{"id": "a", "format": "text", "language": "en", "text": "\#(text)"}"#])
    #expect(run.status == 0)
    #expect(try ReportLine(try #require(run.lines.first)).clauses == ["no-discrimination"])
  }

  @Test func readsFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallRules.clause, to: "tender.txt")
    let run = try pipe([#"{"id": "a", "language": "en", "path": "\#(folder.path)/tender.txt"}"#])
    #expect(run.status == 0)
    #expect(try ReportLine(try #require(run.lines.first)).clauses == ["no-discrimination"])
  }

  @Test func readsBytesInTheirOwnEncoding() throws {
    let text = "The contractor must not discriminate, café included."
    let bytes = try #require(text.data(using: .windowsCP1252))
    let run = try pipe([#"{"id": "a", "language": "en", "base64": "\#(bytes.base64EncodedString())"}"#])
    #expect(run.status == 0)
    #expect(try ReportLine(try #require(run.lines.first)).clauses == ["no-discrimination"])
  }

  @Test func readsBase64InLines() throws {
    let content = Data(SmallRules.clause.utf8).base64EncodedString()
    let broken = content.prefix(8) + #"\r\n"# + content.dropFirst(8)
    let run = try Program(rules: rules).run(
      "pipe", input: #"{"id": "a", "language": "en", "base64": "\#(broken)"}"# + "\n")
    #expect(try ReportLine(try #require(run.lines.first)).clauses == ["no-discrimination"])
  }

  @Test(arguments: ["text", "base64"])
  func refusesMoreBytesThanAllowed(key: String) throws {
    let content = key == "text" ? SmallRules.clause : Data(SmallRules.clause.utf8).base64EncodedString()
    let line = #"{"id": "long", "\#(key)": "\#(content)"}"# + "\n"
    let run = try Program(rules: rules).run("pipe", "--max-size", "20", input: line)
    #expect(run.status == 3)
    #expect(try ReportLine(try #require(run.lines.first)).errors.map(\.kind) == ["too-large"])
  }

  @Test func takesTheRoleAndLanguageOfEachLine() throws {
    try rules.write(
      "language: en\nphrases:\n  - { find: discriminate, roles: [award-criterion] }\n",
      to: "clauses/no-discrimination/en.yml")
    let run = try pipe([
      #"{"id": "1", "language": "en", "role": "award-criterion", "text": "\#(SmallRules.clause)"}"#,
      #"{"id": "2", "language": "en", "role": "selection", "text": "\#(SmallRules.clause)"}"#,
      #"{"id": "3", "language": "fr", "role": "award-criterion", "text": "\#(SmallRules.clause)"}"#,
    ])
    #expect(run.status == 0)
    #expect(try run.lines.map { try ReportLine($0).clauses } == [["no-discrimination"], [], []])
  }

  @Test func saysThatALanguageWithoutRulesCannotBeJudged() throws {
    let run = try pipe([#"{"id": "1", "language": "fr", "text": "Le titulaire livre du sel."}"#])
    let report = try ReportLine(try #require(run.lines.first))
    #expect(report.commitments?.map(\.verdict) == ["not-assessable", "not-assessable", "not-assessable"])
  }

  private func pipe(_ lines: [String]) throws -> Program.Run {
    let run = try Program(rules: rules).run("pipe", input: lines.map { $0 + "\n" }.joined())
    #expect(run.errors.isEmpty)
    return run
  }
}
