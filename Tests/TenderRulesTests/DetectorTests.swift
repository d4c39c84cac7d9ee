import TenderDocument
import TenderRules
import Testing

/// What makes words a clause.
struct DetectorTests {
  @Test(
    arguments: [
      ("    - equal rights", "Staff has equal rights.", ["equal rights"]),
      ("    - { find: equal rights, with: [staff, pay] }", "Staff has equal rights.", ["equal rights"]),
      ("    - { find: equal rights, with: [wage, pay] }", "Staff has equal rights.", []),
      ("    - { find: equal rights, with: [staff] }", "Staff is here. All have equal rights.", []),
      (
        "    - { find: equal rights, with: [staff], within: paragraph }", "Staff is here. All have equal rights.",
        ["equal rights"]
      ),
      (
        "    - { find: equal rights, with: [staff], within: paragraph }", "Staff is here.\n\nAll have equal rights.", []
      ),
      ("    - { find: equal rights, without: [bidder*] }", "Bidders have equal rights.", []),
      ("    - { find: equal rights, without: [bidder*] }", "Bidders apply. Staff has equal rights.", ["equal rights"]),
      (
        "    - { find: equal rights, without: [bidder*], within: paragraph }", "Bidders apply. Staff has equal rights.",
        []
      ),
      ("    - equal rights\nwithout: [bidder*]", "Bidders have equal rights.", []),
      ("    - \"{worker} & equal rights\"", "Employees have equal rights.", ["Employees have equal rights"]),
    ] as [(String, String, [String])])
  func holdsPhrasesToTheirConditions(_ phrases: String, _ text: String, _ quotes: [String]) throws {
    let phrases = phrases.replacing("    -", with: "  -")
    #expect(try RuleFiles.small.withEquality(phrases: phrases).quotes(in: text) == quotes)
  }

  @Test func looksOnlyInFieldsOfTheRolesOfARule() throws {
    for role in Role.allCases {
      let only = try RuleFiles.small.withEquality(
        more: "roles: { only: [title, reserved] }", phrases: "  - equal rights"
      )
      .quotes(in: "Equal rights", role: role)
      #expect(only.isEmpty == ![.title, .reserved].contains(role), "\(role)")
      let except = try RuleFiles.small.withEquality(more: "roles: { except: [selection] }", phrases: "  - equal rights")
        .quotes(in: "Equal rights", role: role)
      #expect(except.isEmpty == [.selection, .justification].contains(role), "\(role)")
      let phrase = try RuleFiles.small
        .withEquality(more: "roles: { only: [other] }", phrases: "  - { find: equal rights, roles: [title] }")
        .quotes(in: "Equal rights", role: role)
      #expect(phrase.isEmpty == (role != .title), "\(role)")
    }
  }

  @Test func looksForNothingInAJustificationUnlessARuleNamesIt() throws {
    let role = Role.justification
    let everywhere = RuleFiles.small.withEquality(phrases: "  - equal rights")
    #expect(try everywhere.quotes(in: "Equal rights", role: role) == [])
    let named = RuleFiles.small.withEquality(more: "roles: { only: [justification] }", phrases: "  - equal rights")
    #expect(try named.quotes(in: "Equal rights", role: role) == ["Equal rights"])
  }

  @Test(arguments: [
    ("obligation", "", Role.other, "Staff has equal rights.", false),
    ("obligation", "", .other, "Staff must have equal rights.", true),
    ("obligation", "", .other, "Firms must apply. Staff has equal rights.", false),
    // A contract says what the contractor does; elsewhere that is only told.
    ("obligation", "", .other, "The contractor grants staff equal rights.", true),
    ("obligation", "", .other, "The contractor may grant equal rights.", false),
    ("obligation", "", .other, "The contractor works. Staff has equal rights.", false),
    ("obligation", "", .description, "The contractor grants staff equal rights.", false),
    ("obligation", "", .performanceCondition, "Staff has equal rights.", true),
    ("obligation", "", .awardCriterion, "Equal rights", true),
    ("obligation", "", .reserved, "Equal rights", true),
    ("obligation", "", .subcontracting, "Equal rights", true),
    ("obligation", "", .selection, "Equal rights", false),
    ("obligation", "nothing", .other, "Staff has equal rights.", true),
    ("scoring", "", .other, "Equal rights must be kept.", false),
    ("scoring", "", .other, "Equal rights: 10 points", true),
    ("scoring", "", .awardCriterion, "Equal rights", true),
    ("scoring", "", .performanceCondition, "Equal rights", false),
    ("scoring", "obligation", .performanceCondition, "Equal rights", true),
  ])
  func asksForObligationOrScoring(_ need: String, _ ownNeed: String, _ role: Role, _ text: String, _ isFound: Bool)
    throws
  {
    let phrase = ownNeed.isEmpty ? "  - equal rights" : "  - { find: equal rights, needs: \(ownNeed) }"
    let found = try RuleFiles.small.withEquality(more: "needs: \(need)", phrases: phrase).quotes(in: text, role: role)
    #expect(!found.isEmpty == isFound)
  }

  @Test(arguments: [
    ("No equal rights are given.", false),
    ("No one here gets equal rights.", false),
    ("No one who works here gets equal rights.", true),
    ("Work without equal rights.", false),
    ("Equal rights: not applicable", false),
    ("There are no fees. Equal rights apply.", true),
    ("Equal rights apply. No fees.", true),
    ("Equal rights apply. Not applicable: fees.", true),
    ("Equal rights apply to all staff of all firms who work here, fees not applicable", true),
  ])
  func cancelsWhatIsDenied(_ text: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(more: "negatable: true", phrases: "  - equal rights")
    #expect(try !rules.quotes(in: text).isEmpty == isFound)
    let others = RuleFiles.small.withEquality(phrases: "  - equal rights")
    #expect(try !others.quotes(in: text).isEmpty)
  }

  @Test(arguments: [
    ("This tender asks nothing on pay, on the training of young people, or on equal rights.", false),
    ("This tender asks nothing on pay; young people who work here get equal rights.", true),
    ("This tender asks nothing on pay, but young people must be given equal rights.", true),
    ("This tender asks nothing on pay, and the contractor of lot 2 gives all equal rights.", true),
    ("The contractor is asked nothing on pay, on training of young people, or on equal rights.", false),
    ("Young people who work here get equal rights. This tender asks nothing on pay.", true),
    ("On equal rights, on pay, and on the training of all who work here, this tender asks nothing.", false),
    ("The contractor grants equal rights, and on the pay of those who work here it is asked nothing.", true),
    ("Equal rights must be kept, and on the pay of those who work here this tender asks nothing.", true),
  ])
  func leavesOutWhatATenderSaysItLacks(_ text: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(more: "negatable: true", phrases: "  - equal rights").withLists(
      """
      contractor: [contractor*]
      absence: [ask* ...1 nothing]
      """)
    #expect(try !rules.quotes(in: text).isEmpty == isFound)
  }

  @Test(arguments: [
    ("Background. The town has a plan for equal rights.", Role.description, false),
    ("1.2 Background: the town has a plan for equal rights.", .description, false),
    ("Background. The contractor keeps equal rights.", .description, true),
    ("Background. Equal rights must be kept.", .description, true),
    ("Background\n\nStaff has equal rights.", .description, true),
    ("Equal rights of staff of any background.", .description, true),
    ("Background. The town has a plan for equal rights.", .performanceCondition, true),
    ("The town has signed a charter of equal rights.", .description, false),
    ("The town has signed a charter of equal rights, and the contractor keeps it.", .description, true),
    ("The town has signed the contract. It asks for equal rights.", .description, true),
    ("The town has signed a charter of equal rights.", .performanceCondition, true),
  ])
  func leavesOutWhatAParagraphTellsOfTheBuyer(_ text: String, _ role: Role, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights").withLists(
      """
      contractor: [contractor*]
      background-lead: [background]
      buyer-does: [town has signed]
      """)
    #expect(try !rules.quotes(in: text, role: role).isEmpty == isFound)
  }

  @Test(arguments: [
    ("Staff must have equal rights.", Role.other, Strength.binding),
    ("Staff must have equal rights where possible.", .other, .conditional),
    ("Equal rights, see annex 3.", .other, .referral),
    ("Firms may give equal rights.", .other, .aspirational),
    ("Equal rights", .other, .aspirational),
    ("Equal rights", .performanceCondition, .binding),
    ("Equal rights are encouraged.", .performanceCondition, .aspirational),
    ("Firms must apply. Equal rights", .other, .aspirational),
    ("The contractor grants equal rights.", .other, .binding),
    ("Contractors are encouraged to grant equal rights.", .other, .aspirational),
  ])
  func tellsTheStrengthOfASentence(_ text: String, _ role: Role, _ strength: Strength) throws {
    let clauses = try RuleFiles.small.check(TestDocument(text, role: role)).clauses
    #expect(clauses.map(\.strength) == [strength])
  }

  @Test(arguments: [
    ("nothing", "performance", "Equal rights are kept.", Role.other, Strength.binding),
    ("nothing", "performance", "Firms may keep equal rights.", .other, .aspirational),
    ("nothing", "performance", "Equal rights are kept.", .description, .aspirational),
    ("scoring", "tech-spec", "Equal rights get points.", .other, .binding),
    ("scoring", "tech-spec", "Equal rights get points.", .description, .binding),
    ("scoring", "performance", "Equal rights get points.", .description, .binding),
  ])
  func takesWordsThatSufficeAndSpecificationsAtTheirWord(
    _ need: String, _ stage: String, _ text: String, _ role: Role, _ strength: Strength
  ) throws {
    let rules = RuleFiles.small.withEquality(
      more: "stage: \(stage)", phrases: "  - { find: equal rights, needs: \(need) }")
    #expect(try rules.check(TestDocument(text, role: role)).clauses.map(\.strength) == [strength])
  }

  @Test(arguments: [
    ("The town keeps equal rights for its staff.", false),
    ("The town keeps equal rights for its staff, and the contractor keeps equal rights too.", true),
    ("The town hires a contractor. It keeps equal rights.", true),
    ("The town contractor keeps equal rights.", false),
  ])
  func leavesOutWhatTheBuyerDoesInItsOwnHouse(_ text: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights\nbackground: [town ...2 keeps]").withLists(
      "contractor: [contractor*]")
    #expect(try !rules.quotes(in: text).isEmpty == isFound)
  }

  @Test(arguments: [
    ("The former contract had equal rights.", "", false),
    ("The former contract had equal rights.", "looks-back: true", true),
    ("As in the former contract, staff has equal rights.", "", true),
    ("The former contract had equal rights for two, now for ten.", "", true),
  ])
  func leavesOutWhatAnEarlierContractHad(_ text: String, _ more: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(more: more, phrases: "  - equal rights").withLists(
      """
      other-contract: [former contract had]
      now: [now]
      """)
    #expect(try !rules.quotes(in: text).isEmpty == isFound)
  }

  @Test(arguments: [
    ("The law lets buyers ask for equal rights, and this one does so in lot 2.", true),
    ("The law lets buyers ask for equal rights.", false),
    ("The law lets buyers choose. Staff has equal rights.", true),
    ("The law lets buyers of works, supplies or services of any value ask for equal rights.", true),
    ("Buyers can ask for equal rights; that option is not used.", false),
    ("Buyers can ask for equal rights. That option is not used.", false),
    ("Staff has equal rights. There is a lift. That option is not used.", true),
    ("The contractor gives equal rights. That option is not used.", true),
  ])
  func leavesOutWhatALawPermitsAndNobodyHasMadeUseOf(_ text: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(phrases: "  - equal rights").withLists(
      """
      contractor: [contractor*]
      law-permits: [law lets ...1 buyers]
      taken-up: [lot]
      not-used: [option ...2 not used]
      """)
    #expect(try !rules.quotes(in: text).isEmpty == isFound)
  }

  @Test(arguments: [
    ("Job coaching", 20, Role.other, false), ("Job coaching", 20, .performanceCondition, true),
    ("Road works", 20, .other, true), ("Job coaching", 3, .other, true),
  ])
  func knowsFromItsFirstLinesWhatATextIsAbout(_ title: String, _ fields: Int, _ role: Role, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(
      more: "subject-matter: { cpv: [\"80\"], roles: [description] }", phrases: "  - equal rights"
    ).withLists("social-service: [job coaching]")
    var document = TestDocument(title)
    for _ in 2..<fields { document.add("Streets are long.") }
    document.add("The young learn of equal rights.", role: role)
    #expect(try !rules.check(document).clauses.isEmpty == isFound)
  }

  @Test(arguments: [(Field.Part.text, true), (.heading, false)])
  func takesAServiceNamedFurtherDownForTheSubjectOnlyInAHeading(_ part: Field.Part, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(
      more: "subject-matter: { cpv: [\"80\"], roles: [description] }", phrases: "  - equal rights"
    ).withLists("social-service: [job coaching]")
    var document = TestDocument("Road works")
    for _ in 0..<30 { document.add("Streets are long.") }
    document.add("Vacancies are sent to the job coaching office.", part: part)
    document.add("The young have equal rights.")
    #expect(try !rules.check(document).clauses.isEmpty == isFound)
  }

  @Test(arguments: [
    ("Firms may give equal rights.", Role.other, Strength.binding), ("Equal rights", .description, .binding),
    ("Equal rights are encouraged.", .other, .aspirational),
    ("Firms may encourage equal rights.", .other, .aspirational),
    ("Equal rights where possible.", .other, .conditional),
  ])
  func takesAFirmRuleAtItsWordThoughItSaysMay(_ text: String, _ role: Role, _ strength: Strength) throws {
    let rules = RuleFiles.small.withEquality(more: "firm: true", phrases: "  - equal rights").withLists("modal: [may]")
    #expect(try rules.check(TestDocument(text, role: role)).clauses.map(\.strength) == [strength])
  }

  @Test(arguments: [("", false), (", own-guards: true", true)])
  func letsAPhraseKeepItsOwnGuards(_ key: String, _ isFound: Bool) throws {
    let rules = RuleFiles.small.withEquality(
      phrases: "  - { find: equal rights, without: [hotel*]\(key) }\nwithout: [bidder*]")
    #expect(try !rules.quotes(in: "All bidders and staff have equal rights.").isEmpty == isFound)
    #expect(try rules.quotes(in: "Hotels have equal rights.").isEmpty)
  }

  @Test func findsNothingInATableOfContents() throws {
    for (part, count) in [(Field.Part.text, 1), (.contents, 0)] {
      var document = TestDocument()
      document.add("Equal rights", part: part)
      #expect(try RuleFiles.small.check(document).clauses.count == count)
    }
  }

  @Test(arguments: [
    (["80500000"], Role.title, true), (["80500000"], .other, false), (["45000000"], .title, false), ([], .title, false),
    (["45000000", "85300000"], .title, true),
  ])
  func leavesOutWhatIsBought(_ cpv: [String], _ role: Role, _ isBought: Bool) throws {
    let rules = RuleFiles.small.withEquality(
      more: "subject-matter: { cpv: [\"80\", \"853\"], roles: [title, description] }", phrases: "  - equal rights")
    var document = TestDocument("Courses on equal rights", role: role)
    document.cpv = cpv
    #expect(try rules.check(document).clauses.isEmpty == isBought)
  }

  @Test func readsOnlyTheRulesOfAFieldsLanguage() throws {
    var document = TestDocument()
    document.add("Lika rättigheter och equal rights", language: "sv")
    let clauses = try RuleFiles.small.check(document).clauses
    #expect(clauses.map { $0.evidence[0].quote } == ["Lika rättigheter"])
    #expect(clauses[0].language == LanguageCode(rawValue: "sv"))
    #expect(clauses[0].evidence[0].rule == "equality/sv#1")
  }

  @Test(arguments: [("fi", true), (nil, true), ("en", false)] as [(String?, Bool)])
  func saysWhatItCouldNotRead(_ language: String?, _ isUnread: Bool) throws {
    var document = TestDocument("A text.")
    document.add("Teksti.", language: language)
    let verdicts = try RuleFiles.small.check(document).verdicts
    #expect(verdicts.allSatisfy { ($0.grade == .notAssessable) == isUnread })
  }
}
