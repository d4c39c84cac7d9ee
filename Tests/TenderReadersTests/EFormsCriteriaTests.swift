import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct EFormsCriteriaTests {
  private static func criterion(
    _ type: String, _ text: String = "", _ parameters: String = "", sub: String = "Subordinate"
  ) -> String {
    """
    <cac:\(sub)AwardingCriterion>\(parameters.isEmpty ? "" : EFormsSample.extensions(parameters))\
    <cbc:AwardingCriterionTypeCode listName="award-criterion-type">\(type)</cbc:AwardingCriterionTypeCode>\(text)\
    </cac:\(sub)AwardingCriterion>
    """
  }

  private static func parameter(_ list: String, _ code: String, _ number: String) -> String {
    """
    <efac:AwardCriterionParameter><efbc:ParameterCode listName="\(list)">\(code)</efbc:ParameterCode>\
    <efbc:ParameterNumeric>\(number)</efbc:ParameterNumeric></efac:AwardCriterionParameter>
    """
  }

  private func list(_ criteria: [ReadCriterion], lot: String = "LOT-0001") -> [ReadAwardList] {
    [ReadAwardList(lot: lot, .notice, criteria)]
  }

  @Test(arguments: ["per-exa", "per-mid", "dec-exa", "dec-mid", "poi-exa", "poi-mid", "ord-imp"])
  func readsAWeightOfEveryKind(_ code: String) throws {
    let notice = try ReadNotice(
      EFormsSample.criteria(
        Self.criterion("quality", "<cbc:Name>N</cbc:Name>", Self.parameter("number-weight", code, "12.5"))))
    #expect(notice.awardLists == list([ReadCriterion(.quality, "N", weight: "12.5", code: code)]))
    #expect(notice.declarations.isEmpty)
  }

  @Test(arguments: [("number-fixed", "fix-tot", "BT-5422"), ("number-threshold", "min-score", "BT-5423")])
  func declaresWhatIsNoWeight(_ parameters: String, _ code: String, _ term: String) throws {
    let notice = try ReadNotice(
      EFormsSample.criteria(
        Self.criterion(
          "quality", "<cbc:Name>N</cbc:Name>",
          Self.parameter(parameters, code, "500000") + Self.parameter("number-weight", "poi-exa", "5"))))
    #expect(notice.awardLists == list([ReadCriterion(.quality, "N", weight: "5", code: "poi-exa")]))
    #expect(notice.declarations == [ReadDeclaration(term, code, lot: "LOT-0001", source: code)])
  }

  @Test func namesACriterionByItsDescriptionWhereItHasNoName() throws {
    let notice = try ReadNotice(
      EFormsSample.criteria(
        Self.criterion("price") + Self.criterion("cost", "<cbc:Name> </cbc:Name><cbc:Description>D</cbc:Description>")
          + Self.criterion("quality", "<cbc:Name>N</cbc:Name><cbc:Description>E</cbc:Description>")))
    #expect(
      notice.awardLists
        == list([ReadCriterion(.price), ReadCriterion(.cost, "D"), ReadCriterion(.quality, "N", description: "E")]))
    #expect(
      notice.fields == [
        ReadField(.awardCriterion, "BT-540", "D", lot: "LOT-0001"),
        ReadField(.awardCriterion, "BT-734", "N", lot: "LOT-0001"),
        ReadField(.awardCriterion, "BT-540", "E", lot: "LOT-0001"),
      ])
  }

  @Test func namesACriterionInTheNoticesOwnLanguage() throws {
    let notice = try ReadNotice(
      EFormsSample.criteria(
        Self.criterion(
          "quality",
          "<cbc:Name languageID=\"FRA\">Qualité</cbc:Name>" + "<cbc:Name languageID=\"ENG\">Quality</cbc:Name>")))
    #expect(notice.awardLists == list([ReadCriterion(.quality, "Quality")]))
    #expect(notice.fields.map(\.text) == ["Qualité", "Quality"])
    #expect(notice.document.awardLists.first?.criteria.first?.language?.rawValue == "en")
  }

  @Test func readsTheWordsAroundTheCriteria() throws {
    let notice = try ReadNotice(
      EFormsSample.criteria(
        """
        <cbc:Description>order only</cbc:Description>\
        <cbc:CalculationExpression>60 % P + 40 % Q</cbc:CalculationExpression>\
        \(Self.criterion("price"))
        """))
    #expect(
      notice.fields == [
        ReadField(.awardCriterion, "BT-733", "order only", lot: "LOT-0001"),
        ReadField(.awardCriterion, "BT-543", "60 % P + 40 % Q", lot: "LOT-0001"),
      ])
    #expect(notice.awardLists == list([ReadCriterion(.price)]))
  }

  @Test func findsTheWholeOfACriterionInACriterion() throws {
    let inner = Self.criterion("quality", "<cbc:Name>part</cbc:Name>", Self.parameter("number-weight", "per-exa", "5"))
    let outer = Self.criterion("quality", "<cbc:Name>whole</cbc:Name>" + inner, sub: "")
    let notice = try ReadNotice(EFormsSample.terms("<cac:AwardingTerms>\(outer)</cac:AwardingTerms>"))
    #expect(
      notice.awardLists
        == list([
          ReadCriterion(.quality, "whole"), ReadCriterion(.quality, "part", weight: "5", code: "per-exa", parent: 0),
        ]))
  }

  @Test func readsTheCriteriaOfAGroupOfLots() throws {
    let terms = """
      <cac:TenderingTerms><cac:AwardingTerms><cac:AwardingCriterion>\(Self.criterion("price"))</cac:AwardingCriterion>\
      </cac:AwardingTerms></cac:TenderingTerms>
      """
    let notice = try ReadNotice(EFormsSample.notice(EFormsSample.lot(id: "GLO-0001", scheme: "LotsGroup", terms)))
    #expect(notice.awardLists == list([ReadCriterion(.price)], lot: "GLO-0001"))
    #expect(notice.document.lots.isEmpty)
  }

  @Test func saysNothingWithoutCriteria() throws {
    #expect(try ReadNotice(EFormsSample.terms("<cac:AwardingTerms/>")).awardLists.isEmpty)
  }
}
