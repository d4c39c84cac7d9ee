import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct TEDCriteriaTests {
  private static let quality =
    "<AC_QUALITY><AC_CRITERION>Plan</AC_CRITERION><AC_WEIGHTING>60 %</AC_WEIGHTING></AC_QUALITY>"
  private static let price = "<AC_PRICE><AC_WEIGHTING>40</AC_WEIGHTING></AC_PRICE>"
  private static let both = [ReadCriterion(.quality, "Plan", weight: "60 %"), ReadCriterion(.price, weight: "40")]

  @Test(
    arguments: [
      ("<AC>\(quality)\(price)</AC>", both),
      ("\(quality)\(price)", both),
      ("<DIRECTIVE_2014_24_EU><AC>\(quality)\(price)</AC></DIRECTIVE_2014_24_EU>", both),
      ("<DIRECTIVE_2014_25_EU>\(quality)\(price)</DIRECTIVE_2014_25_EU>", both),
      (
        """
        <DIRECTIVE_2014_23_EU><AC><AC_CRITERION>Plan</AC_CRITERION><AC_CRITERION>Fee</AC_CRITERION></AC>
        </DIRECTIVE_2014_23_EU>
        """,
        [ReadCriterion(.quality, "Plan"), ReadCriterion(.quality, "Fee")]
      ),
      (
        """
        <DIRECTIVE_2009_81_EC><AC><AC_CRITERIA><AC_CRITERION>Plan</AC_CRITERION><AC_WEIGHTING>9</AC_WEIGHTING>
        </AC_CRITERIA></AC>
        </DIRECTIVE_2009_81_EC>
        """, [ReadCriterion(.quality, "Plan", weight: "9")]
      ),
      (
        "<AC><AC_COST><AC_CRITERION>Cost</AC_CRITERION><AC_WEIGHTING>70/100</AC_WEIGHTING></AC_COST></AC>",
        [ReadCriterion(.cost, "Cost", weight: "70/100")]
      ),
      ("<AC><AC_PRICE/></AC>", [ReadCriterion(.price)]),
      ("<AC_PRICE/>", [ReadCriterion(.price)]),
      ("<AC_QUALITY><AC_CRITERION/><AC_WEIGHTING> </AC_WEIGHTING></AC_QUALITY>", [ReadCriterion(.quality)]),
      ("<LOWEST_PRICE/>", [ReadCriterion(.price)]),
      (
        """
        <CRITERIA_STATED_BELOW><CRITERIA_DEFINITION><ORDER_C>1</ORDER_C><CRITERIA>Plan</CRITERIA>
        <WEIGHTING>60</WEIGHTING>
        </CRITERIA_DEFINITION></CRITERIA_STATED_BELOW>
        """, [ReadCriterion(.quality, "Plan", weight: "60")]
      ),
    ] as [(String, [ReadCriterion])])
  func readsEveryShape(_ xml: String, _ criteria: [ReadCriterion]) throws {
    let notice = try ReadNotice(TEDSample.object(xml))
    #expect(notice.awardLists == [ReadAwardList(.notice, criteria)])
    #expect(notice.fields.map(\.text) == criteria.compactMap(\.name))
    #expect(notice.fields.allSatisfy { $0.role == .awardCriterion })
  }

  @Test(arguments: ["<AC><AC_PROCUREMENT_DOC/></AC>", "<AC_PROCUREMENT_DOC/>", "<CRITERIA_STATED_IN_OTHER_DOCUMENT/>"])
  func leavesTheCriteriaToTheDocuments(_ xml: String) throws {
    #expect(try ReadNotice(TEDSample.object(xml)).awardLists == [ReadAwardList(.documentsOnly, [])])
  }

  @Test func prefersStatedCriteriaToADocument() throws {
    let notice = try ReadNotice(TEDSample.object("<AC_PROCUREMENT_DOC/><AC_PRICE/>"))
    #expect(notice.awardLists == [ReadAwardList(.notice, [ReadCriterion(.price)])])
  }

  @Test func saysNothingWithoutCriteria() throws {
    #expect(try ReadNotice(TEDSample.object("<SHORT_DESCR><P>x</P></SHORT_DESCR>")).awardLists.isEmpty)
  }

  @Test func placesANamelessCriterionAtItsElement() throws {
    let document = try ReadNotice(TEDSample.object("<AC_PRICE/>\(Self.price)")).document
    let sources = document.awardLists.flatMap(\.criteria).map { document.source.string(at: $0.source) }
    #expect(sources == ["<AC_PRICE/>", "<AC_PRICE><AC_WEIGHTING>40"])
  }

  @Test func keepsTheListsOfLotsApartAndThatOfTheNoticeLast() throws {
    let notice = try ReadNotice(
      TEDSample.notice(
        """
        <F17_ANNEX_B ITEM="1"><LOT_NUMBER>7</LOT_NUMBER><LOWEST_PRICE/></F17_ANNEX_B><F17_ANNEX_B ITEM="2"/>
        <CRITERIA_STATED_IN_OTHER_DOCUMENT/>
        """))
    #expect(
      notice.awardLists == [
        ReadAwardList(lot: "7", .notice, [ReadCriterion(.price)]), ReadAwardList(.documentsOnly, []),
      ])
    #expect(notice.document.lots.map(\.id) == ["7", "2"])
  }
}
