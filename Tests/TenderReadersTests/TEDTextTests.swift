import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct TEDTextTests {
  @Test(
    arguments: [
      ("TITLE", .title), ("SHORT_DESCR", .description), ("INFO_ADD", .additionalInformation),
      ("PERFORMANCE_CONDITIONS", .performanceCondition), ("SUITABILITY", .selection), ("LEGAL_FORM", .selection),
      ("ECONOMIC_FINANCIAL_INFO", .selection), ("TECHNICAL_PROFESSIONAL_MIN_LEVEL", .selection),
      ("CRITERIA_SELECTION", .selection), ("CRITERIA_CANDIDATE", .selection), ("PARTICULAR_PROFESSION", .selection),
      ("CRITERIA_EVALUATION", .awardCriterion), ("MAIN_FEATURES_AWARD", .awardCriterion),
      ("RULES_CRITERIA", .awardCriterion), ("INFO_ADD_SUBCONTRACTING", .subcontracting),
      ("SOCIAL_STANDARDS", .performanceCondition), ("REWARDS_PENALITIES", .performanceCondition),
      ("ASSIST_PERSONS_REDUCTED_MOB", .performanceCondition),
      ("EXISTENCE_OTHER_PARTICULAR_CONDITIONS", .performanceCondition), ("TITLE_CONTRACT", .title),
      ("SHORT_CONTRACT_DESCRIPTION", .description), ("ECONOMIC_OPERATORS_PERSONAL_SITUATION", .selection),
      ("D_JUSTIFICATION", .justification), ("ADDITIONAL_NEED", .other),
    ] as [(String, Role)])
  func givesTheTextItsRole(_ element: String, _ role: Role) throws {
    let notice = try ReadNotice(TEDSample.notice("<WRAPPER><\(element)><P>one</P><P>two</P></\(element)></WRAPPER>"))
    #expect(notice.fields == [ReadField(role, element, "one\ntwo")])
  }

  @Test func readsBothPartsOfAQualification() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        "<LEFTI><QUALIFICATION><CONDITIONS><P>a</P></CONDITIONS><METHODS><P>b</P></METHODS></QUALIFICATION></LEFTI>"))
    #expect(notice.fields == [ReadField(.selection, "CONDITIONS", "a"), ReadField(.selection, "METHODS", "b")])
  }

  @Test func readsTheNewTextOfACorrigendumOnly() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <CHANGES><CHANGE><OLD_VALUE><TEXT><P>old</P></TEXT></OLD_VALUE><NEW_VALUE><TEXT><P>new</P></TEXT>
        </NEW_VALUE></CHANGE>
        </CHANGES>
        """))
    #expect(notice.fields == [ReadField(.other, "TEXT", "new")])
  }

  @Test(
    arguments: [
      ("<RESTRICTED_SHELTERED_WORKSHOP/>", "BT-71", "res-ws"),
      ("<RESTRICTED_TO_SHELTERED_WORKSHOPS/>", "BT-71", "res-ws"),
      ("<RESERVED_ORGANISATIONS_SERVICE_MISSION/>", "BT-71", "res-pub-ser"),
      ("<RESTRICTED_SHELTERED_PROGRAM/>", "BT-736", "yes"), ("<RESTRICTED_TO_FRAMEWORK/>", "BT-736", "yes"),
      ("<PARTICULAR_PROFESSION CTYPE=\"SERVICES\"/>", "PARTICULAR_PROFESSION", "yes"),
      ("<ECONOMIC_CRITERIA_DOC/>", "BT-821", "epo-procurement-document"),
      ("<TECHNICAL_CRITERIA_DOC/>", "BT-821", "epo-procurement-document"), ("<LIKELY_SUBCONTRACTED/>", "BT-773", "yes"),
      ("<INDICATE_ANY_SHARE VALUE=\"YES\"/>", "BT-651", "shar-subc"),
      ("<INDICATE_ANY_CHANGE VALUE=\"YES\"/>", "BT-65", "subc-chng"),
    ])
  func readsAFlagAsItsTwin(_ flag: String, _ term: String, _ code: String) throws {
    let notice = try ReadNotice(TEDSample.notice("<LEFTI>\(flag)</LEFTI>"))
    #expect(notice.declarations == [ReadDeclaration(term, code, source: flag)])
    #expect(notice.fields.isEmpty)
  }

  @Test(
    arguments: [
      "<NO_PARTICULAR_PROFESSION/>",
      "<INDICATE_ANY_SHARE VALUE=\"NO\"/>",
      "<PERFORMANCE_STAFF_QUALIFICATION/>",
    ])
  func readsNoReservationIntoOtherFlags(_ flag: String) throws {
    #expect(try ReadNotice(TEDSample.notice("<LEFTI>\(flag)</LEFTI>")).declarations.isEmpty)
  }

  @Test func readsNumbersOnSubcontracting() throws {
    let notice = try ReadNotice(TEDSample.notice("<PCT_SUBCONTRACTING> 30 </PCT_SUBCONTRACTING>"))
    #expect(notice.declarations == [ReadDeclaration("BT-555", "30", source: "30")])
  }
}
