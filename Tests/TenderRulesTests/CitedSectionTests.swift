import Testing

/// Sentences that are about a section they name by its number, and lines of forms that end in a denial.
struct CitedSectionTests {
  /// One field a line.
  private func penalties(_ lines: [String], _ rules: RuleFiles) throws -> [String] {
    var document = TestDocument()
    for line in lines { document.add(line) }
    return try rules.check(document).clauses.filter { $0.type == "penalty" }.flatMap { $0.evidence.map(\.quote) }
  }

  @Test(
    arguments: [
      (["4.1 Equal rights.", "7.1 Penalty for a breach of 4.1."], true),
      (["4.1 Equal rights.", "7.1 Penalty for a breach of 4.2."], false),
      (["4.1 Equal rights.", "4.2 Bins.", "7.1 Penalty for a breach of 4.2."], false),
      (["4.1 Bins.", "4.2 Equal rights.", "4.3 Bins.", "7.1 Penalty under 4.1 to 4.3."], true),
      (["ARTICLE 4 – STAFF", "Equal rights.", "7.1 Penalty under article 4."], true),
      (["KPI 3 Equal rights kept", "7.1 Penalty if KPI 3 is missed."], true),
      (["4.1 Equal rights.", "7.1 A penalty."], false),
      (["4.1 Equal rights.", "Clause 4.1 is backed by a penalty."], true),
      (["B4 Staff", "1. Equal rights are kept.", "B5 Money", "Penalty for a breach of B4."], true),
      (
        [
          "23. Staff", "Equal rights.", "B4 Bins.", "24. Money", "Bills.", "B5 Bins.", "25. End",
          "Penalty under point 23.",
        ], true
      ),
      (["4.1 Equal rights. A penalty of 4.1 points."], false),
    ] as [([String], Bool)])
  func findsWhatNamesTheSectionOfAnotherClause(_ lines: [String], _ isFound: Bool) throws {
    let rules = RuleFiles.small.replacing([
      "clauses/penalty/en.yml": "language: en\nphrases:\n  - { find: penalt*, needs: cited-clause }"
    ])
    #expect(try penalties(lines, rules).isEmpty == !isFound)
  }

  @Test(
    arguments: [
      (["4.1 Equal rights.", "6.1 Penalty for a breach of 4.1.", "7.1 Penalty for neglect of 6.1."], 2),
      (["4.1 Bins.", "6.1 Penalty for a breach of 4.1.", "7.1 Penalty for neglect of 6.1."], 0),
      (["4.1 Bins.", "6.1 Penalty for a breach of 7.1.", "7.1 Penalty for neglect of 6.1."], 0),
    ] as [([String], Int)])
  func findsWhatIsAboutAFindThatIsAboutAClause(_ lines: [String], _ count: Int) throws {
    let rules = RuleFiles.small.replacing([
      "clauses/penalty/en.yml": "language: en\nphrases:\n  - { find: penalt*, needs: cited-clause }"
    ])
    #expect(try penalties(lines, rules).count == count)
  }

  @Test(
    arguments: [
      (["4.1 Equal rights.", "4.2 A penalty."], true),
      (["4.1 Equal rights.", "5.1 A penalty."], false),
      (["4.1 Equal rights.", "4.2 Bins.", "4.3 Penalty for a breach of 4.2."], false),
      (["4.1 Equal rights.", "4.2 Bins.", "4.3 Bins.", "4.4 Bins.", "4.5 Penalty for a breach of 4.1."], true),
      (["4.1 Bins. Penalty for a breach of equal rights.", "4.2 Another penalty."], false),
    ] as [([String], Bool)])
  func looksForNeighboursInTheSectionsNamedOrAround(_ lines: [String], _ isFound: Bool) throws {
    let rules = RuleFiles.small.replacing([
      "clauses/penalty/rule.yml": RuleFiles.rule(
        "penalty", "monitoring-penalty", more: "beside: { families: [equal-opportunity], sentences: 2 }")
    ])
    let found = try penalties(lines, rules).filter { $0 != "Penalty" || !lines[0].contains("Penalty") }
    #expect(found.isEmpty == !isFound)
  }

  @Test(
    "counts chapters by Roman numerals beside the numbers of their sections",
    arguments: [
      (["ČL. IV – STAFF", "1. Equal rights.", "ČL. V – MONEY", "Penalty under article IV."], true),
      (["ČL. IV – STAFF", "1. Bins.", "ČL. V – MONEY", "Equal rights.", "Penalty under article IV."], false),
      (["IV. STAFF", "4.2 Equal rights.", "V. MONEY", "1. Penalty under 4.2."], true),
      (["CLÁUSULA SÉPTIMA", "Equal rights.", "CLÁUSULA OCTAVA", "Penalty under cláusula séptima."], true),
      (["III.4 Equal rights.", "V.2 Penalty under III.4."], true),
    ] as [([String], Bool)])
  func countsChapters(_ lines: [String], _ isFound: Bool) throws {
    let rules = RuleFiles.small.replacing([
      "clauses/penalty/en.yml": "language: en\nphrases:\n  - { find: penalt*, needs: cited-clause }"
    ])
    var document = TestDocument()
    for line in lines {
      let isHeading = line == line.uppercased()
      document.add(line, part: isHeading ? .heading : .text)
    }
    let found = try rules.check(document).clauses.contains { $0.type == "penalty" }
    #expect(found == isFound)
  }

  @Test(arguments: [
    ("Must we keep equal rights? Yes.", true), ("Must we keep equal rights?", true),
    ("Must we keep (equal rights)? See page?id=4", true), ("Equal rights are kept. Must we?", false),
    ("See page?id=4 on equal rights", false), ("How are equal rights kept? 5 points.", false),
    ("How are equal rights kept? (20 %)", false), ("Staff has equal rights (https://x.org/plan?page=1).", false),
    ("Equal rights are kept\n? Bins are emptied", false),
  ])
  func takesNoQuestionForAClause(_ text: String, _ isAsked: Bool) throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights")
    #expect(try rules.quotes(in: text).isEmpty == isAsked)
    let asking = RuleFiles.small.withEquality(more: "asks: true", phrases: "  - equal rights")
    #expect(try !asking.quotes(in: text).isEmpty)
  }

  @Test(arguments: [
    ("Equal rights: no", true), ("Equal rights (Articles 12 to 16, 20 and 77 of the law) : none.", true),
    ("Equal rights :\u{A0}no", true), ("| Equal rights | none |", true), ("Equal rights?\tNo", true),
    ("Equal rights     no", true), ("Equal rights: none. Bins: two.", true), ("Equal rights: no, as in 2024", true),
    ("Are equal rights asked? No.", true), ("Are equal rights asked? No, not here.", true),
    ("Equal rights: ☐ yes ☒ no", true), ("Equal rights ( ) yes (x) no (see below)", true),
    ("Equal rights: ☒ yes ☐ no", false), ("Equal rights: no. 5", false),
    ("Are equal rights asked? No staff is left out.", false),
    ("Equal rights: no staff is left out", false), ("Equal rights: yes", false), ("Equal rights\nBins: no", false),
  ])
  func deniesALineThatAnswersNo(_ text: String, _ isDenied: Bool) throws {
    let vocabulary = RuleFiles.small.texts["vocabulary/en.yml"] ?? ""
    let rules = RuleFiles.small.withEquality(more: "negatable: true", phrases: "  - equal rights")
      .replacing(["vocabulary/en.yml": vocabulary + "\n  denial-answer: [\"no\", none]"])
    #expect(try rules.quotes(in: text, role: .performanceCondition).isEmpty == isDenied)
  }
}
