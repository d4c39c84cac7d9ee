import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

@Suite struct PlainTextReaderTests {
  // MARK: Roles

  @Test func givesASectionTheRoleOfItsHeading() throws {
    let fields = try read(
      """
      Town of Hill

      1 Award criteria

      Price counts 60, quality 40.

      2 Contract conditions

      The supplier must not discriminate.
      """)
    #expect(
      fields == [
        "title: Town of Hill", "award-criterion @section 1: 1 Award criteria",
        "award-criterion @section 1: Price counts 60, quality 40.",
        "performance-condition @section 2: 2 Contract conditions",
        "performance-condition @section 2: The supplier must not discriminate.",
      ])
  }

  @Test func endsARoleAtAnUnknownHeadingOfTheSameDepth() throws {
    let fields = try read("Tender\n\n1. Award criteria\n\nPrice.\n\n2. Parking\n\nNone.")
    #expect(fields.suffix(2) == ["other @section 2: 2. Parking", "other @section 2: None."])
  }

  @Test func keepsTheRoleDeeperInside() throws {
    let fields = try read(
      "Tender\n\n1. Award criteria\n\n1.1 Prices\n\nLowest price.\n\n1.2 Method\n\nPoints are added.")
    #expect(fields.suffix(4).allSatisfy { $0.hasPrefix("award-criterion") })
    #expect(fields.last == "award-criterion @section 1.2: Points are added.")
  }

  @Test func letsADeeperHeadingSayMore() throws {
    let fields = try read(
      "Tender\n\n4. Contract conditions\n\n4.1 Subcontracting\n\nOnly with consent.\n\n4.2 Reviews\n\nMonthly.")
    #expect(fields[3] == "subcontracting @section 4.1: Only with consent.")
    #expect(fields.last == "performance-condition @section 4.2: Monthly.")
  }

  @Test func readsALabelInFrontOfAParagraph() throws {
    let fields = try read("Tender\n\nAward criteria: the lowest price.\n\nThe rest is in the documents.")
    #expect(
      fields == [
        "title: Tender", "award-criterion: Award criteria: the lowest price.", "other: The rest is in the documents.",
      ])
  }

  @Test func endsASectionAtAHeadingInsideAParagraph() throws {
    let fields = try read(
      "Tender\n\n3. Award criteria\n\nThe lowest price.\n\n4. Staff. Drivers know the town.\n\n5. Uniforms. They are blue."
    )
    #expect(
      fields.map { $0.prefix { $0 != " " && $0 != ":" } } == [
        "title", "award-criterion", "award-criterion", "other", "other",
      ])
  }

  @Test func namesAChapterInsideAParagraphAsItIsWritten() throws {
    let fields = try read(
      "Tender\n\nArticle 3 Award criteria\n\nThe lowest price.\n\nArticle 4. Staff. Drivers know the town.")
    #expect(fields.last == "other @Article 4: Article 4. Staff. Drivers know the town.")
  }

  @Test func countsTheItemsOfAListInsideTheirSection() throws {
    let fields = try read(
      "Tender\n\n2. Award criteria\n\n1. Price. The lowest.\n\n2. Staff. The best.\n\n3. Time. The shortest.")
    #expect(fields.dropFirst().allSatisfy { $0.hasPrefix("award-criterion") })
  }

  @Test func takesNoRoleFromATableOfContents() throws {
    let fields = try read(
      """
      Tender

      CONTENTS
      1 Award criteria
      2 Contract conditions
      3 Schedules

      1 AWARD CRITERIA

      Price.
      """)
    #expect(fields[2...4].allSatisfy { $0.hasPrefix("other @CONTENTS") })
    #expect(fields.suffix(2) == ["award-criterion @section 1: 1 AWARD CRITERIA", "award-criterion @section 1: Price."])
  }

  @Test(arguments: ["", " 3", " ..... 3"])
  func tellsTheLinesOfATableOfContents(_ page: String) throws {
    let text = """
      Tender

      CONTENTS
      1 Our town\(page)
      2 Social value\(page)
      3 Schedules\(page)

      1 Our town

      It lies on a hill.

      2 Social value

      Trainees.

      3 Schedules

      None.
      """
    let parts = try document(text).fields.map(\.part)
    #expect(parts[2...4] == [.contents, .contents, .contents])
    #expect(!parts[5...].contains(.contents))
    let list = text.replacing("2 Social value\n\nTrainees.\n\n3 Schedules\n\nNone.", with: "2 Trainees")
    #expect(try !document(list).fields.map(\.part).contains(.contents))
  }

  @Test(arguments: ["", " 3", " ..... 3"])
  func countsAnewBehindATableOfContents(_ page: String) throws {
    let fields = try read(
      """
      Tender

      CONTENTS
      1 Our town\(page)
      2 Award criteria\(page)
      3 Contract conditions\(page)
      3.1 Equality\(page)
      4 Schedules\(page)

      1 Our town

      It lies on a hill.

      2 Award criteria

      Price.

      3 Contract conditions

      Nobody is discriminated against.
      """)
    #expect(
      fields.suffix(6) == [
        "other @section 1: 1 Our town", "other @section 1: It lies on a hill.",
        "award-criterion @section 2: 2 Award criteria", "award-criterion @section 2: Price.",
        "performance-condition @section 3: 3 Contract conditions",
        "performance-condition @section 3: Nobody is discriminated against.",
      ])
  }

  @Test func knowsAHeadingWithoutASpaceBelowIt() throws {
    let fields = try read(
      """
      Bestek

      1 Voorwerp

      Acht scholen.

      2 Bijzondere uitvoeringsvoorwaarden
      De opdrachtnemer sluit bij het werk niemand
      uit en meldt wat hij daarvoor doet.
      """)
    #expect(
      fields[3...] == [
        "performance-condition @section 2: 2 Bijzondere uitvoeringsvoorwaarden",
        """
        performance-condition @section 2: De opdrachtnemer sluit bij het werk niemand
        uit en meldt wat hij daarvoor doet.
        """,
      ])
  }

  @Test func takesNoRoleFromDotLeaders() throws {
    let fields = try read(
      "Tender\n\nAward criteria ............ 4\nContract conditions ........ 7\n\nAll bids are read.")
    #expect(fields.allSatisfy { $0.hasPrefix("other:") || $0.hasPrefix("title:") })
  }

  @Test func knowsAPartThatALetterNumbers() throws {
    let fields = try read("PART A  WORKS\n\n1 Scope\n\nCleaning.\n\nPART B  AWARD CRITERIA\n\nPrice 60 percent.")
    #expect(fields.last == "award-criterion @PART B: Price 60 percent.")
  }

  @Test(arguments: [
    // Number and title, parted as Word and national habits part them.
    ("A 6   Site", "A 7   Award criteria", "B 1   Workshop", "section A 7"),
    ("A.6 Site", "A.7 Award criteria", "B.1 Workshop", "section A.7"),
    ("A6) Site", "A7) Award criteria", "B1) Workshop", "section A7"),
    ("Δ.6 Site", "Δ.7 Award criteria", "Ε.1 Workshop", "section Δ.7"),
    ("6.\tSite", "7.\tAward criteria", "8.\tWorkshop", "section 7"),
    ("VI.   Site", "VII.   Award criteria", "VIII.   Workshop", "section VII"),
    ("6 – SITE", "7 – AWARD CRITERIA", "8 – WORKSHOP", "section 7"),
    ("6-1 Site", "6-2 Award criteria", "6-3 Workshop", "section 6-2"),
    ("TITLE VI – SITE", "TITLE VII – AWARD CRITERIA", "TITLE VIII – WORKSHOP", "TITLE VII"),
  ])
  func endsARoleWhateverTheNumbering(_ before: String, _ award: String, _ after: String, _ path: String) throws {
    let fields = try read("Tender\n\n\(before)\n\nFenced.\n\n\(award)\n\nPrice.\n\n\(after)\n\nHeated.")
    #expect(fields.contains("award-criterion @\(path): Price."), "\(fields)")
    #expect(fields.last?.hasPrefix("other @") == true, "\(fields)")
  }

  @Test func knowsAPartThatACapitalAloneNumbers() throws {
    let fields = try read("Tender\n\n1. Award criteria\n\nPrice.\n\nB Contract conditions\n\nA Word of thanks.")
    #expect(fields[2] == "award-criterion @section 1: Price.")
    #expect(fields.last == "performance-condition @Contract conditions: A Word of thanks.")
  }

  @Test func takesNoBorderForAnUnderline() throws {
    let fields = try read(
      "Tender\n\nAWARD CRITERIA\n\n1.1 Lot 1\n+-------+------+\n| Price | 60 % |\n+-------+------+\n| Menus | 40 % |")
    #expect(fields.last?.hasPrefix("award-criterion") == true)
  }

  @Test func knowsTheCodesOfBuildingContracts() throws {
    let fields = try read(
      "Tender\n\nAFB.53 Award criteria\n\nPrice.\n\nAFC.224 Contract conditions\n\nBins are emptied.")
    #expect(fields[2] == "award-criterion @section AFB.53: Price.")
    #expect(fields.last == "performance-condition @section AFC.224: Bins are emptied.")
  }

  @Test(arguments: [
    "Price: 45 points", "Social aspects: weight 30", "Contract conditions: 10 points", "Price 55 percent",
    "Pris, 55 procent",
  ])
  func keepsAnItemWithItsWeightInItsList(_ item: String) throws {
    let fields = try read("Tender\n\n3. Award criteria\n\nA) \(item)\nB) Menus: 20 points\n\nTies are drawn.")
    #expect(fields.dropFirst().allSatisfy { $0.hasPrefix("award-criterion @section 3") }, "\(fields)")
  }

  @Test func doesNotTakeAListForTheOutline() throws {
    let fields = try read(
      "Tender\n\n7 AWARD CRITERIA\n\nAnswer:\n1. Menu design\n2. Contract conditions\n\nThe mark counts.")
    #expect(fields.dropFirst().allSatisfy { $0.hasPrefix("award-criterion @section 7") })
  }

  @Test func obeysTheRoleOfTheCaller() throws {
    let fields = try read("1 Award criteria\n\nPrice.", role: .performanceCondition)
    #expect(fields == ["performance-condition: 1 Award criteria", "performance-condition: Price."])
  }

  @Test func opensALotWhereItsDepthIsSure() throws {
    let document = try document(
      "Tender\n\n8 Award criteria\n\n8.1 Lot 1\n\nPrice.\n\n8.2 Lot 2\n\nQuality.\n\n8.3 Ties\n\nBy lot.\n\nLot 9 is void."
    )
    #expect(document.fields.map(\.lot) == [nil, nil, "1", "1", "2", "2", nil, nil, nil])
    #expect(document.lots.map(\.id) == ["1", "2"])
  }

  // MARK: Paragraphs

  @Test(arguments: [
    // A sentence wrapped over lines, a hard break in a narrow column.
    ("The supplier must not discriminate\nagainst anyone on grounds of age.", 1),
    ("The supplier must not\nharass anyone and must\nkeep a record of every\ncomplaint it gets.", 1),
    // Items.
    ("The supplier:\n- trains staff\n- reports once a year", 3),
    ("• trains staff\n  and managers\n• reports once a year", 2),
    ("a) a letter of intent;\nb) a declaration;\nc) two references.", 3), ("1.1 First duty.\n1.2 Second duty.", 2),
    ("Apply principles of equality;\nPromote principles of equality amongst contractors;\nPromote a diverse base.", 3),
    // Numbers inside a sentence that happen to begin a line.
    ("The duties named in sections 6.4 and\n6.5 are those of the subcontractor as well.", 1),
    ("The office answers every call that comes in within\n24-48 hours of the day it was received.", 1),
    ("The pages of the report are printed and bound in the format\nA4 Portrait on both sides.", 1),
    // White space behind a number makes no row.
    ("1.\tFirst duty of the supplier, which goes on over the line and on\nto the next one as any sentence does.", 1),
    ("The contractor applies the law of the twelfth of March 1999, number\n68. on the right to work", 1),
    (
      "The services – cleaning of the schools and of the town hall\n– are paid by the hour and not by the square metre.",
      1
    ),
    // Rows.
    ("Price          60 %\nQuality        40 %", 2),
    ("| Q1 | Menu design |\n|    | and food    |\n| Q2 | Safety      |", 2),
    ("Price ........ 60\nQuality ...... 40", 2), ("Reference: T-38\nDeadline: 5 October", 2),
    // Short lines that were not wrapped.
    ("Town of Hill\nProcurement Service\nRoom 12", 3),
  ])
  func findsTheParagraphs(_ text: String, _ count: Int) throws {
    #expect(try document(text).fields.count == count)
  }

  @Test func keepsFieldsInOrderWithoutOverlap() throws {
    let document = try document("Anna\n\nBert  \r\n\r\nCarla.\rDora\u{0C}Emil\n\n\u{A0}Frida\u{A0}\n")
    #expect(document.fields.map { document.string($0.range) } == ["Anna", "Bert", "Carla.", "Dora", "Emil", "Frida"])
    #expect(zip(document.fields, document.fields.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test func takesTheFirstLineForTheTitle() throws {
    let long = String(repeating: "é", count: 200)
    #expect(try document("\n\n  Cleaning of schools \n\nText.").notice.title == "Cleaning of schools")
    #expect(try document(long).notice.title == String(repeating: "é", count: 150))
    #expect(try document("Text").notice.kind == .document)
  }

  @Test(arguments: [
    (
      "Town of Hill\nProcurement Service\n\nInvitation to tender: cleaning\n\n1 Scope", "Invitation to tender: cleaning"
    ),
    ("TOWN OF HILL\n\nSPECIFICATIONS\nCleaning of schools", "SPECIFICATIONS"),
    ("Stadt Berg\nUnterhaltsreinigung – Leistungsbeschreibung\nText", "Unterhaltsreinigung – Leistungsbeschreibung"),
    // A sentence, a table row and what is numbered are no titles.
    ("Town of Hill\nThis invitation to tender is short.\nText", "Town of Hill"),
    ("Town of Hill\n1 Invitation to tender", "Town of Hill"),
    ("Town of Hill\n| Invitation to tender | T-38 |", "Town of Hill"),
    ("Town of Hill\n" + String(repeating: "Street\n", count: 11) + "Invitation to tender", "Town of Hill"),
  ])
  func takesTheLineThatNamesTheDocumentForTheTitle(_ text: String, _ title: String) throws {
    let document = try document(text)
    #expect(document.notice.title == title)
    let field = try #require(document.fields.first { $0.role == .title })
    #expect(document.string(field.range).hasPrefix(title))
  }

  @Test func takesNoSentenceForATitle() throws {
    func roles(_ text: String) throws -> [Role] { try document(text).fields.map(\.role) }
    let clause = "The contractor shall employ two long-term unemployed persons."
    #expect(try roles(clause) == [.other])
    #expect(try roles("Cleaning\n" + clause) == [.title, .other])
    #expect(try roles("Cleaning of schools.\n\n" + clause) == [.title, .other])
  }

  @Test func refusesWhiteSpace() {
    #expect(throws: InputError(.empty, "an input must hold text, this one has nothing but white space")) {
      try document(" \n\t\u{0C}\n")
    }
  }

  @Test func refusesMoreLinesThanAnyTenderHas() {
    let text = String(repeating: "a\n", count: PagedText.largestLineCount + 1)
    #expect(throws: InputError(.limitExceeded, "a text must have 1,000,000 lines at most, found 1000001")) {
      try document(text)
    }
  }

  @Test func setsTheLanguageOfTheCaller() throws {
    let input = ReaderInput(source: SourceText("The supplier"), tree: nil, language: LanguageCode(rawValue: "ca"))
    let document = try PlainTextReader(headings: .sample).read(input)
    #expect(document.fields.map(\.language) == [LanguageCode(rawValue: "ca")])
    #expect(document.notice.languages == [LanguageCode(rawValue: "ca")])
  }

  @Test(arguments: [
    ("School meals – Contract conditions", Role.performanceCondition), ("Contract conditions", .performanceCondition),
    ("School meals - contract conditions", .performanceCondition), ("Contract conditions and award", .other),
    ("Contract conditions – Award criteria", .other), ("School meals", .other),
    ("Award criteria: school meals", .other),
  ])
  func givesChaptersWithoutARoleThatOfTheTitle(_ title: String, _ role: Role) throws {
    let fields = try document("\(title)\n\n1 Kitchens\n\nCooks wear white.\n\n2 Award criteria\n\nPrice.").fields
    #expect(fields.map(\.role).suffix(4) == [role, role, .awardCriterion, .awardCriterion])
  }

  @Test func neverTrapsOnBrokenText() throws {
    let pieces = [
      "1.", "2.1 ", "\n", "\n\n", "Lot ", "5", "|", "....", "§", "IV.", "a)", "(", "•", "# ", "Page 3", "\u{0C}", "é",
      "Σ", "Award criteria", "   ", "%", "—", "😀",
    ]
    var random = SeededGenerator(seed: 3)
    for round in 0..<2_000 {
      let text = (0..<Int(random.next() % 20)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      guard let document = try? document(text) else { continue }
      #expect(
        document.fields.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= document.text.bytes.count },
        "seed 3, round \(round)")
    }
  }

  // MARK: Pieces

  private func document(_ text: String, role: Role? = nil) throws -> Document {
    try PlainTextReader(headings: .sample).read(ReaderInput(source: SourceText(text), tree: nil, role: role))
  }

  /// `role @path: words` a field.
  private func read(_ text: String, role: Role? = nil) throws -> [String] {
    let document = try document(text, role: role)
    let paths = document.paths.paths(of: document.fields.map(\.path))
    return document.fields.map { field in
      "\(field.role.rawValue)\(paths[field.path].map { " @\($0)" } ?? ""): \(document.string(field.range))"
    }
  }
}
