import Foundation
import Testing

/// `--profile` and `fairtender profiles`
@Suite struct ProfileCommandTests {
  private let rules: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    try rules.write(
      """
      id: city
      title: A city
      about: It asks for more.
      buyer: { name: City, country: FRA }
      lawful: Everywhere.
      sources: [{ text: A report, read: 2026-11-22 }]
      lints: { L92: { severity: error, expected: The city says so. } }
      """, to: "profiles/city.yml")
    try rules.write("id: charter\nlints: { L92: warning }", to: "profiles/charter.yml")
    try rules.write("id: abroad\ntitle: Abroad\ncountries: [CAN, GBR]", to: "profiles/abroad.yml")
  }

  @Test func listsEveryProfileWithItsCountries() throws {
    let run = try Program(rules: rules).run("profiles", "list")
    #expect(run.status == 0)
    #expect(run.lines == ["abroad\tCAN,GBR\tAbroad", "charter\t-\tcharter", "city\tFRA\tA city"])
  }

  @Test func showsOne() throws {
    let run = try Program(rules: rules).run("profiles", "show", "city")
    #expect(run.status == 0 && run.text.hasPrefix("# A city\n\n`city` · City, FRA\n\nIt asks for more.\n"))
    #expect(run.text.contains("- `L92` A lint: error (profile city). The city says so.\n"))
    let abroad = try Program(rules: rules).run("profiles", "show", "abroad").text
    #expect(abroad.contains("hold for buyers in CAN, GBR"))
  }

  @Test func namesTheNearestProfile() throws {
    let run = try Program(rules: rules).run("profiles", "show", "citi")
    #expect(run.status == 2 && run.errors.contains("hint: did you mean `city`?"))
    let check = try Program(rules: rules).run("check", "-", "--profile", "citys", input: SmallRules.clean)
    #expect(check.status == 2 && check.errors.contains("`--profile` must name a profile, found `citys`"))
  }

  @Test(
    arguments: [(nil, "charter", "warning"), ("city", "city", "error"), ("abroad", "abroad", "info")]
      as [(String?, String, String)])
  func judgesByTheProfileAndNamesIt(flag: String?, profile: String, severity: String) throws {
    let arguments = flag.map { ["--profile", $0] } ?? []
    let check = try Program(rules: rules).run(
      ["check", "-", "--format", "jsonl", "--fail-on", "never"] + arguments, input: SmallRules.note)
    let report = try ReportLine(try #require(check.lines.first))
    #expect(report.tool?.profile == profile && report.tool?.policy == "charter")
    #expect(report.findings?.map(\.severity) == [severity])
    let line = #"{"id": "1", "language": "en", "text": "\#(SmallRules.note)"}"# + "\n"
    let pipe = try Program(rules: rules).run(["pipe"] + arguments, input: line)
    #expect(try ReportLine(try #require(pipe.lines.first)).findings?.map(\.severity) == [severity])
    let text = try Program(rules: rules).run(["check", "-", "--fail-on", "never"] + arguments, input: SmallRules.note)
    #expect(text.text.contains("profile \(profile), policy charter"))
  }

  @Test func hasNoProfileWhereTheRulesHaveNone() throws {
    let bare = try SmallRules.folder()
    let run = try Program(rules: bare).run(
      "check", "-", "--format", "jsonl", input: SmallRules.clean)
    #expect(run.status == 0 && run.text.contains(#""profile":null"#))
  }
}
