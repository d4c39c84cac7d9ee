import TenderDocument
import TenderRules
import TenderText
import Testing

/// How finds become clauses and findings.
struct ClauseAssemblerTests {
  @Test(arguments: [
    ("Equal rights and penalties.", ["penalty"]), ("Equal rights. Penalties.", ["equality", "penalty"]),
    ("Equal rights.", ["equality"]),
  ])
  func yieldsToAnotherTypeInTheSameSentence(_ text: String, _ types: [String]) throws {
    let rules = RuleFiles.small.withEquality(more: "yields-to: [penalty]", phrases: "  - equal rights")
    #expect(try rules.check(TestDocument(text)).clauses.map(\.type) == types)
  }

  @Test(
    arguments: [
      ("Equal rights for native speakers.", []), ("Equal native rights, and native speakers.", ["equality"]),
    ] as [(String, [String])])
  func yieldsToALintThatFindsFaultWithTheSameWords(_ text: String, _ types: [String]) throws {
    let rules = RuleFiles.small.withEquality(
      more: "yields-to: [L91]", phrases: "  - equal ...3 native"
    )
    .replacing([
      "lints/L91-native-speaker/rule.yml": RuleFiles.lint("L91", "native-speaker", more: "severity: error"),
      "lints/L91-native-speaker/en.yml": "language: en\nphrases: [native speaker*]",
    ])
    #expect(try rules.check(TestDocument(text)).clauses.map(\.type) == types)
  }

  @Test(arguments: [
    ("Equal rights. Penalties.", true), ("Penalties apply. Equal rights.", true),
    ("Equal rights. It is so. Penalties.", true),
    ("Equal rights. It is so. So it is. Penalties.", false), ("Penalties.", false), ("Penalties. Penalties.", false),
  ])
  func countsSomeTypesOnlyBesideOthers(_ text: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.replacing([
      "clauses/penalty/rule.yml": RuleFiles.rule(
        "penalty", "monitoring-penalty", more: "beside: { families: [equal-opportunity], sentences: 2 }")
    ])
    #expect(try rules.check(TestDocument(text)).clauses.contains { $0.type == "penalty" } == isFound)
  }

  @Test func saysOneMatterOnceInAParagraph() throws {
    let clauses = try RuleFiles.small.check(TestDocument("Equal rights. More equal rights.\n\nAll have rights."))
      .clauses
    #expect(clauses.count == 1)
    #expect(clauses[0].evidence.map(\.place.range.column) == [1, 20])
  }

  @Test func keepsParagraphsApartThatSayItOtherwise() throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights\n  - same rights")
    let clauses = try rules.check(TestDocument("Equal rights.\n\nSame rights.\n\nEQUAL RIGHTS.")).clauses
    #expect(clauses.map { $0.evidence.map(\.quote) } == [["Equal rights", "EQUAL RIGHTS"], ["Same rights"]])
    #expect(clauses.map { $0.evidence.map(\.rule) } == [["equality/en#1", "equality/en#1"], ["equality/en#2"]])
  }

  @Test func keepsLotsApartAndInOrder() throws {
    var document = TestDocument()
    document.add("Equal rights in lot two", lot: "LOT-0002")
    document.add("Equal rights in lot one", lot: "LOT-0001")
    document.add("Equal rights in all")
    #expect(try RuleFiles.small.check(document).clauses.map(\.lot) == [nil, "LOT-0001", "LOT-0002"])
  }

  @Test func joinsTheLanguagesOfOneField() throws {
    var document = TestDocument()
    document.add("Staff must have equal rights.", role: .performanceCondition, term: "BT-70")
    document.add("Lika rättigheter", role: .performanceCondition, language: "sv", term: "BT-70")
    document.add("Lika rättigheter", language: "sv", term: "BT-24")
    let clauses = try RuleFiles.small.check(document).clauses
    #expect(clauses.count == 1)
    #expect(clauses[0].evidence.map(\.rule) == ["equality/en#1", "equality/sv#1", "equality/sv#1"])
  }

  @Test func partsTheLanguagesOfOneTag() throws {
    var document = TestDocument()
    document.add("Staff must have equal rights.", role: .performanceCondition, term: "p")
    document.add("Lika rättigheter", role: .performanceCondition, language: "sv", term: "p")
    var xml = document.document
    xml.format = .xml
    let rules = try RuleFiles.small.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    #expect(checker.check(xml).clauses.count == 2)
  }

  @Test func takesTheStrongestWording() throws {
    let clauses = try RuleFiles.small.check(TestDocument("Equal rights. Staff must have equal rights.")).clauses
    #expect(clauses.map(\.strength) == [.binding])
  }

  @Test func joinsOverlappingFindsIntoOneQuote() throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights\n  - rights of staff")
    #expect(try rules.quotes(in: "Equal rights of staff") == ["Equal rights of staff"])
  }

  @Test(arguments: [
    (Stage.performance, Role.other, Stage.performance), (.performance, .selection, .selection),
    (.performance, .exclusion, .exclusion),
    (.performance, .awardCriterion, .award), (.performance, .subcontracting, .subcontracting), (.award, .other, .award),
    (.award, .selection, .award), (.reserved, .title, .reserved), (.monitoring, .awardCriterion, .monitoring),
    (.performance, .performanceCondition, .performance), (.exclusion, .selection, .exclusion),
    (.exclusion, .awardCriterion, .exclusion), (.subcontracting, .selection, .subcontracting),
    (.subcontracting, .awardCriterion, .award),
  ])
  func takesTheStageFromTheFieldUnlessTheTypeHasIts(_ stage: Stage, _ role: Role, _ expected: Stage) throws {
    let rules = RuleFiles.small.withEquality(more: "stage: \(stage.rawValue)", phrases: "  - equal rights")
    #expect(try rules.check(TestDocument("Equal rights", role: role)).clauses.map(\.stage) == [expected])
  }

  // MARK: Codes

  @Test func takesACodeForAClause() throws {
    var document = TestDocument("Nothing here.")
    document.declarations = [("BT-775", "et-eq", "LOT-0001"), ("BT-775", "other", "LOT-0001"), ("BT-70", "et-eq", nil)]
    let clauses = try RuleFiles.small.check(document).clauses
    #expect(clauses.count == 1)
    #expect(clauses[0].strength == .declared && clauses[0].lot == "LOT-0001" && clauses[0].language == nil)
    #expect(clauses[0].evidence.map(\.quote) == ["et-eq"])
    #expect(clauses[0].evidence.map(\.rule) == ["equality/declared"])
    #expect(clauses[0].evidence[0].place.range.line == 2)
  }

  @Test(
    arguments: [("LOT-0001", "LOT-0001", 1), (nil, "LOT-0001", 1), ("LOT-0001", nil, 1), ("LOT-0001", "LOT-0002", 2)]
      as [(String?, String?, Int)])
  func joinsACodeToTheWordsThatBearItOut(_ wordsLot: String?, _ codeLot: String?, _ count: Int) throws {
    var document = TestDocument()
    document.add("Staff must have equal rights.", lot: wordsLot)
    document.declarations = [("BT-775", "et-eq", codeLot)]
    let clauses = try RuleFiles.small.check(document).clauses
    #expect(clauses.count == count)
    #expect(clauses.map(\.strength).max() == .binding)
    #expect(clauses.flatMap(\.evidence).count == 2)
  }

  // MARK: Findings

  @Test func makesAFindingOfALint() throws {
    let checked = try RuleFiles.small.check(TestDocument("We want\nnative speakers."))
    #expect(checked.clauses.isEmpty)
    let finding = try #require(checked.findings.first)
    #expect(finding.rule == "L91" && finding.name == "native-speaker" && finding.severity == .warning)
    #expect(finding.outcome == .notMet && finding.quote == "native speakers")
    #expect(finding.place?.range == SourceRange(line: 2, column: 1, endLine: 2, endColumn: 16, offset: 8, length: 15))
    #expect(finding.place?.path == "field 1")
  }

  @Test func keepsTheFingerprintWhenLinesAreInserted() throws {
    let text = "We want native speakers."
    let before = try RuleFiles.small.check(TestDocument(text)).findings
    let after = try RuleFiles.small.check(TestDocument("Two lines\n\nmore.\n\n" + text)).findings
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(before.map(\.place) != after.map(\.place))
    #expect(before[0].fingerprint.utf8.count == 16)
  }

  @Test func givesEveryMatterItsOwnFingerprint() throws {
    var document = TestDocument("Native speakers. NATIVE   SPEAKERS! A native speaker.")
    document.add("Native speakers", lot: "LOT-0001")
    let findings = try RuleFiles.small.check(document).findings
    #expect(Set(findings.map(\.fingerprint)).count == 3)
    #expect(findings.map(\.quote) == ["Native speakers", "native speaker", "Native speakers"])
  }

  @Test(arguments: [
    ("We want native speakers only.", ["native speakers only"]),
    ("Native speakers only, no others; native speakers count.", ["Native speakers only", "native speakers"]),
    ("We want native speakers.\n\nNative speakers only.", ["native speakers", "Native speakers only"]),
  ])
  func joinsOverlappingFindsOfALint(_ text: String, _ quotes: [String]) throws {
    let rules = RuleFiles.small.replacing([
      "lints/L91-native-speaker/en.yml": "language: en\nphrases: [native speaker*, speaker* only]"
    ])
    #expect(try rules.check(TestDocument(text)).findings.map(\.quote) == quotes)
  }

  @Test func ordersFindingsBySeverityThenPlace() throws {
    let rules = RuleFiles.small.replacing([
      "lints/L92-local-staff/rule.yml": RuleFiles.lint("L92", "local-staff", more: "severity: error"),
      "lints/L92-local-staff/en.yml": "language: en\nphrases: [local staff]",
    ])
    let findings = try rules.check(TestDocument("Native speakers. Native speaker. Local staff.")).findings
    #expect(findings.map(\.rule) == ["L92", "L91", "L91"])
  }
}
