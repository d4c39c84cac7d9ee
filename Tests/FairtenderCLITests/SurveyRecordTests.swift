import TenderDocument
import TenderReport
import TenderRules
import TenderSurvey
import Testing

@testable import FairtenderCLI

/// What a survey takes from a document, whether it checks it or reads its report.
@Suite struct SurveyRecordTests {
  @Test func isTheSameFromReportsOfTheSamples() throws {
    let folder = Repository.root.path(percentEncoded: false)
    let options = try CheckOptions.parse(["--rules", folder + "/Rules"])
    var planner = try CheckPlanner(options, failOn: nil)
    let (context, inputs) = try planner.context(for: InputCollector.inputs([folder + "/Samples"]), named: [])
    var checker = context.checker(of: 0)
    let renderer = JSONRenderer(layout: .lines, includesAllOutcomes: false)
    var checkedSamples = 0
    for input in inputs {
      let report = checker.report(on: input, hints: context.hints(of: 0))
      let record = try ReportRecord(renderer.render(report))
      switch (report.content, record.content) {
      case (.checked(let checked), .document(let document, let sha256, _)):
        #expect(document == SurveyDocument(checked, source: report.source, city: nil))
        #expect(sha256 == report.sha256)
        checkedSamples += 1
      case (.refused(let errors), .refused(let kind, let message)):
        #expect((errors[0].kind.rawValue, errors[0].message) == (kind, message))
      default:
        Issue.record("\(report.source)")
      }
    }
    #expect(checkedSamples >= 7)
  }

  @Test func isTheSameFromReportsOfAwards() throws {
    let folder = Repository.root.path(percentEncoded: false)
    var planner = try CheckPlanner(CheckOptions.parse(["--rules", folder + "/Rules"]), failOn: nil)
    let (context, _) = try planner.context(for: InputCollector.inputs([folder + "/Samples"]), named: [])
    var checker = context.checker(of: 0)
    let content = Array(Self.awards.utf8)
    let report = checker.report(
      source: "a.xml", content: content, sha256: InputChecker.digest(content), hints: context.hints(of: 0))
    guard case .checked(let checked) = report.content,
      case .document(let document, _, _) = try ReportRecord(
        JSONRenderer(layout: .lines, includesAllOutcomes: false).render(report)
      ).content
    else {
      Issue.record("not read")
      return
    }
    #expect(document == SurveyDocument(checked, source: "a.xml", city: nil))
    #expect(document.value == ContractSize.Money(amount: 1_000_002.75, currency: "EUR"))
    #expect(
      document.awards.map(\.value) == [
        Award.Value(amount: 1_000_000.5, currency: "EUR"), Award.Value(amount: 2.25, currency: "EUR"),
      ])
    #expect(document.awards.map(\.winners) == [["Ada & Bo", "Cai"], ["Dee"]])
  }

  /// An award notice whose winners have identifiers and sizes.
  private static let awards = """
    <TED_EXPORT DOC_ID="000001-2021"><FORM_SECTION><F03_2014 CATEGORY="ORIGINAL" LG="EN">
    <OBJECT_CONTRACT><TITLE><P>Cleaning</P></TITLE><OBJECT_DESCR ITEM="1"><SHORT_DESCR><P>Cleaning of schools.</P></SHORT_DESCR>
    </OBJECT_DESCR></OBJECT_CONTRACT>
    <AWARD_CONTRACT ITEM="1"><AWARDED_CONTRACT><TENDERS><NB_TENDERS_RECEIVED>3</NB_TENDERS_RECEIVED></TENDERS><CONTRACTORS>
    <CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Ada &amp; Bo</OFFICIALNAME><NATIONALID>1</NATIONALID></ADDRESS_CONTRACTOR>
    <SME/></CONTRACTOR><CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Cai</OFFICIALNAME></ADDRESS_CONTRACTOR><NO_SME/>
    </CONTRACTOR></CONTRACTORS><VALUES><VAL_TOTAL CURRENCY="EUR">1000000.50</VAL_TOTAL></VALUES></AWARDED_CONTRACT>
    </AWARD_CONTRACT><AWARD_CONTRACT ITEM="2"><AWARDED_CONTRACT><CONTRACTORS><CONTRACTOR><ADDRESS_CONTRACTOR>
    <OFFICIALNAME>Dee</OFFICIALNAME></ADDRESS_CONTRACTOR></CONTRACTOR></CONTRACTORS>
    <VALUES><VAL_TOTAL CURRENCY="EUR">2.25</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
    </F03_2014></FORM_SECTION></TED_EXPORT>
    """
}
