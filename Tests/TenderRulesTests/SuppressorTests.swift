import TenderDocument
import Testing

@testable import TenderRules

/// Findings that a mark or a configuration holds back.
struct SuppressorTests {
  private static let files = RuleFiles.small.replacing([
    "lints/U01-stale/rule.yml": RuleFiles.lint(
      "U01", "stale", more: "severity: info\nmessage: Stale.\nper: stale-mark"),
    "lints/U02-bad/rule.yml": RuleFiles.lint("U02", "bad", more: "severity: warning\nmessage: Bad.\nper: bad-mark"),
  ])

  /// The mark's words stand in the first field here, where a reader would have left them out.
  private static let text = "[mark] Nothing.\nStaff must be native speakers.\nA native speaker, please."
  private static let second = 16..<46

  private static func mark(
    _ rules: [String] = ["L91"], until: String? = "2027-03-01", reason: String? = "patients",
    scope: Range<Int>? = second
  ) -> SuppressionMark {
    var mark = SuppressionMark(source: 0..<6, scope: scope)
    mark.rules = rules
    mark.until = until
    mark.reason = reason
    return mark
  }

  /// `L91 patients` for a finding that is held back, `L91` for one that counts.
  private static func findings(
    _ marks: [SuppressionMark], _ entries: [SuppressionEntry] = [], today: String = "2027-03-01"
  ) throws -> [String] {
    var checked = try check(marks)
    Suppressor(rules: try files.rules(), today: today).apply(entries, path: "a/tender.txt", to: &checked)
    return checked.findings.filter { $0.outcome == .notMet }.map { finding in
      finding.rule + (finding.suppression?.reason.map { " " + $0 } ?? "")
        + (finding.rule.hasPrefix("U") ? ": " + finding.message : "")
    }
  }

  private static func check(_ marks: [SuppressionMark]) throws -> CheckedDocument {
    var parts = TestDocument()
    for line in text.split(separator: "\n") { parts.add(String(line)) }
    var document = parts.document
    document.marks = marks
    let rules = try files.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(document)
  }

  // MARK: Marks

  @Test func holdsBackWhatStandsInItsScope() throws {
    #expect(try Self.findings([Self.mark()]) == ["L91 patients", "L91"])
    #expect(try Self.findings([Self.mark(scope: nil)]) == ["L91 patients", "L91 patients"])
    #expect(try Self.findings([]) == ["L91", "L91"])
  }

  @Test func givesTheMarkAsTheReason() throws {
    var checked = try Self.check([Self.mark()])
    Suppressor(rules: try Self.files.rules(), today: "2026-11-22").apply([], path: "a", to: &checked)
    let suppression = try #require(checked.findings.first?.suppression)
    #expect(suppression.kind == .inSource && suppression.until == "2027-03-01")
    #expect(suppression.place?.range.column == 1 && suppression.place?.range.length == 6)
    #expect(checked.findings.first?.counts == false && checked.verdicts.count == 3)
  }

  @Test(arguments: [
    (mark(until: "2027-02-28"), "U01: Stale. (it ended on 2027-02-28)"),
    (mark(scope: 0..<10), "U01: Stale. (there is no finding of L91)"),
    (mark(scope: 6..<6), "U01: Stale. (there is no finding of L91)"),
    (mark(reason: nil), "U02: Bad. (a mark must give a reason)"),
    (mark(reason: "..."), "U02: Bad. (a mark must give a reason)"),
    (mark(until: nil), "U02: Bad. (a mark must have a last day, such as `until 2027-03-01`)"),
    (mark(until: "soon"), "U02: Bad. (a last day must be a date such as `2027-03-01`, found `soon`)"),
    (mark(until: "2027-13-01"), "U02: Bad. (a last day must be a date such as `2027-03-01`, found `2027-13-01`)"),
    (mark([]), "U02: Bad. (a mark must name the lints to ignore)"),
    (mark(["L91", "L9"]), "U02: Bad. (a mark must name lints, found `L9`; did you mean `L91`?)"),
    (mark(["*"]), "U02: Bad. (a mark must name lints, found `*`)"),
  ])
  func reportsAMarkThatHoldsNothingBack(mark: SuppressionMark, remark: String) throws {
    let found = try Self.findings([mark])
    #expect(found.filter { !$0.hasPrefix("L") } == [remark], "\(found)")
    #expect(found.filter { $0 == "L91" }.count == 2)
  }

  @Test func reportsTheReadersFault() throws {
    var mark = Self.mark()
    mark.fault = "a mark must be well"
    #expect(try Self.findings([mark]).contains("U02: Bad. (a mark must be well)"))
  }

  @Test func saysOfMarksWhatTheConfigurationWants() throws {
    func found(_ isOn: Bool, _ severity: Finding.Severity?) throws -> [Finding] {
      let choice = LintChoice(rule: "U02", isOn: isOn, severity: severity, line: 1, column: 1)
      let plan = LintPlan(layers: [LintPlan.Layer(name: ".fairtender.yml", choices: [choice])])
      var checked = try Self.check([Self.mark(reason: nil)])
      Suppressor(rules: try Self.files.rules(), today: "2027-03-01", plan: plan).apply([], path: "a", to: &checked)
      return checked.findings.filter { $0.rule == "U02" && $0.outcome == .notMet }
    }
    #expect(try found(true, nil).map(\.severity) == [.warning])
    #expect(try found(true, .error).map(\.severity) == [.error])
    #expect(try found(false, nil).isEmpty)
  }

  @Test func aMarkCannotHoldBackWhatIsSaidOfMarks() throws {
    let found = try Self.findings([Self.mark(["U02"], scope: nil), Self.mark(reason: nil)])
    #expect(found.contains("U02: Bad. (a mark must give a reason)"))
    #expect(found.contains("U01: Stale. (there is no finding of U02)"))
  }

  @Test func leavesMarksAloneWhereTheLintCouldNotBeChecked() throws {
    var parts = TestDocument("Personalen är vänlig.")
    parts.add("Denne tekst er dansk.", language: "da")
    var document = parts.document
    document.marks = [Self.mark(scope: nil)]
    let rules = try Self.files.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    var checked = checker.check(document)
    Suppressor(rules: rules, today: "2026-11-22").apply([], path: "a", to: &checked)
    #expect(checked.findings.allSatisfy { $0.outcome == .notChecked })
  }

  // MARK: Configuration

  private static func entry(
    _ rule: String = "L91", path: String? = nil, fingerprint: String? = nil, until: String = "2027-03-01"
  ) -> SuppressionEntry {
    SuppressionEntry(
      rule: rule, path: path.map(PathPattern.init), fingerprint: fingerprint, reason: "clinic", until: until,
      file: ".fairtender.yml", line: 3)
  }

  @Test func followsEntriesOfAConfiguration() throws {
    let fingerprint = try #require(try Self.check([]).findings.first { $0.outcome == .notMet }?.fingerprint)
    for (entry, held) in [
      (Self.entry(), 2), (Self.entry(path: "a/*.txt"), 2), (Self.entry(path: "*.txt"), 2),
      (Self.entry(path: "b/*.txt"), 0), (Self.entry("L92"), 0),
      (Self.entry(fingerprint: fingerprint), 1), (Self.entry(until: "2027-02-28"), 0),
    ] {
      #expect(try Self.findings([], [entry]).filter { $0 == "L91 clinic" }.count == held, "\(entry)")
    }
  }

  @Test func tellsWhichEntriesWereOfUse() throws {
    var checked = try Self.check([])
    let used = Suppressor(rules: try Self.files.rules(), today: "2026-11-22")
      .apply([Self.entry("L99"), Self.entry(), Self.entry()], path: "a", to: &checked)
    #expect(used == [1])
  }

  @Test func readsTheItemsOfAConfiguration() throws {
    let yaml = """
      - { rule: L09, path: "drafts/**", reason: An old template, until: 2027-03-01 }
      - rule: L13
        fingerprint: 0123456789abcdef
        reason: Agreed with counsel
        until: "2026-12-31"
      """
    let nodes = Array(try #require(try RuleYAML.compose(yaml, file: "c.yml").sequence))
    let entries = try SuppressionEntry.entries(nodes, file: "c.yml")
    #expect(entries.map(\.rule) == ["L09", "L13"] && entries.map(\.line) == [1, 2])
    #expect(entries[0].path == PathPattern("drafts/**") && entries[1].fingerprint == "0123456789abcdef")
  }

  @Test(arguments: [
    ("- { rule: L09, until: 2027-03-01 }", "`reason` must be given, found none"),
    ("- { rule: L09, reason: because }", "`until` must be given, found none"),
    ("- { rule: L09, reason: because, until: soon }", "`until` must be a date such as `2027-03-01`, found `soon`"),
    ("- { rule: L09, reason: \"-\", until: 2027-03-01 }", "`reason` must say why in words, found `-`"),
    ("- { rules: L09, reason: because, until: 2027-03-01 }", "a key must be a known one, found `rules`"),
  ])
  func refusesABrokenItem(yaml: String, message: String) throws {
    let nodes = Array(try #require(try RuleYAML.compose(yaml, file: "c.yml").sequence))
    #expect {
      try SuppressionEntry.entries(nodes, file: "c.yml")
    } throws: { error in
      (error as? RuleFault)?.message == message && (error as? RuleFault)?.line == 1
    }
  }
}
