import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct EFormsTermsTests {
  private static func requirement(_ list: String, _ code: String, _ text: String = "") -> String {
    """
    <cac:TendererQualificationRequest><cac:SpecificTendererRequirement>\
    <cbc:TendererRequirementTypeCode listName="\(list)">\(code)</cbc:TendererRequirementTypeCode>\(text)\
    </cac:SpecificTendererRequirement></cac:TendererQualificationRequest>
    """
  }

  private static func execution(_ list: String, _ code: String, _ text: String = "") -> String {
    """
    <cac:ContractExecutionRequirement>\
    <cbc:ExecutionRequirementCode listName="\(list)">\(code)</cbc:ExecutionRequirementCode>\
    \(text)</cac:ContractExecutionRequirement>
    """
  }

  private static func subcontracting(_ name: String, _ value: String) -> String {
    "<cac:AllowedSubcontractTerms><cbc:\(name)>\(value)</cbc:\(name)></cac:AllowedSubcontractTerms>"
  }

  @Test(
    arguments: [
      (requirement("reserved-procurement", "res-ws"), "BT-71", "res-ws"),
      (requirement("exclusion-ground", "exg-mis-bre-soc-law"), "BT-67", "exg-mis-bre-soc-law"),
      (requirement("exclusion-grounds-source", "epo-procurement-document"), "BT-806", "epo-procurement-document"),
      (requirement("selection-criteria-source", "epo-notice"), "BT-821", "epo-notice"),
      (execution("reserved-execution", "not-known"), "BT-736", "not-known"),
      (
        """
        <cac:TendererQualificationRequest><cbc:CompanyLegalFormCode listName="required">true</cbc:CompanyLegalFormCode>
        </cac:TendererQualificationRequest>
        """, "BT-761", "true"
      ),
      (subcontracting("SubcontractingConditionsCode", "subc-min"), "BT-65", "subc-min"),
      (subcontracting("MinimumPercent", "10"), "BT-64", "10"),
      (subcontracting("MaximumPercent", "30.5"), "BT-729", "30.5"),
      ("<cac:Language><cbc:ID>SWE</cbc:ID></cac:Language>", "BT-97", "SWE"),
      (
        """
        <cac:RequiredFinancialGuarantee>
        <cbc:GuaranteeTypeCode listName="tender-guarantee-required">false</cbc:GuaranteeTypeCode>
        </cac:RequiredFinancialGuarantee>
        """, "BT-751", "false"
      ),
      (
        EFormsSample.extensions(
          """
          <efac:TenderSubcontractingRequirements><efbc:TenderSubcontractingRequirementsCode>subc-oblig\
          </efbc:TenderSubcontractingRequirementsCode></efac:TenderSubcontractingRequirements>
          """), "BT-651", "subc-oblig"
      ),
      (
        EFormsSample.extensions(
          """
          <efac:SelectionCriteria><cbc:TendererRequirementTypeCode listName="selection-criterion">slc-stand-other\
          </cbc:TendererRequirementTypeCode></efac:SelectionCriteria>
          """), "BT-809", "slc-stand-other"
      ),
    ])
  func readsACode(_ xml: String, _ term: String, _ code: String) throws {
    let notice = try ReadNotice(EFormsSample.terms(xml))
    #expect(notice.declarations == [ReadDeclaration(term, code, lot: "LOT-0001", source: code)])
    #expect(notice.fields.isEmpty)
  }

  @Test(
    arguments: [
      (execution("conditions", "performance", "<cbc:Description>T</cbc:Description>"), .performanceCondition, "BT-70"),
      (execution("reserved-execution", "yes", "<cbc:Description>T</cbc:Description>"), .reserved, "OPT-070"),
      (execution("nda", "true", "<cbc:Description>T</cbc:Description>"), .other, "BT-802"),
      (requirement("exclusion-ground", "human-traffic", "<cbc:Description>T</cbc:Description>"), .exclusion, "BT-67"),
      (
        """
        <cac:TendererQualificationRequest><cbc:CompanyLegalForm>T</cbc:CompanyLegalForm>
        </cac:TendererQualificationRequest>
        """, .selection, "BT-76"
      ),
      (
        EFormsSample.extensions(
          "<efac:SelectionCriteria><cbc:Description>T</cbc:Description></efac:SelectionCriteria>"),
        .selection, "BT-750"
      ),
      ("<cac:PaymentTerms><cbc:Note>T</cbc:Note></cac:PaymentTerms>", .other, "BT-77"),
    ] as [(String, Role, String)])
  func readsAText(_ xml: String, _ role: Role, _ term: String) throws {
    #expect(try ReadNotice(EFormsSample.terms(xml)).fields == [ReadField(role, term, "T", lot: "LOT-0001")])
  }

  @Test(arguments: ["einvoicing", "ecatalog-submission"])
  func leavesOutOtherConditions(_ list: String) throws {
    let notice = try ReadNotice(
      EFormsSample.terms(Self.execution(list, "allowed", "<cbc:Description>T</cbc:Description>")))
    #expect(notice.declarations.isEmpty && notice.fields.isEmpty)
  }

  @Test(arguments: [("used", true), ("n-used", false), ("nyk", false)])
  func readsAnOlderSelectionCriterionOnlyIfItIsUsed(_ usage: String, _ isRead: Bool) throws {
    let notice = try ReadNotice(
      EFormsSample.terms(
        EFormsSample.extensions(
          """
          <efac:SelectionCriteria><cbc:CriterionTypeCode listName="selection-criterion">tp-abil</cbc:CriterionTypeCode>
          <cbc:CalculationExpressionCode listName="usage">\(usage)</cbc:CalculationExpressionCode><cbc:Name>N</cbc:Name>
          <cbc:Description>D</cbc:Description></efac:SelectionCriteria>
          """)))
    #expect(notice.declarations.map(\.code) == (isRead ? ["tp-abil"] : []))
    #expect(
      notice.fields
        == (isRead
          ? [
            ReadField(.selection, "BT-749", "N", lot: "LOT-0001"),
            ReadField(.selection, "BT-750", "D", lot: "LOT-0001"),
          ] : []))
  }

  @Test func readsTheTermsOfTheProcedureWithoutALot() throws {
    let notice = try ReadNotice(
      EFormsSample.notice(
        "<cac:TenderingTerms>\(Self.requirement("exclusion-ground", "labour-law"))</cac:TenderingTerms>"))
    #expect(notice.declarations == [ReadDeclaration("BT-67", "labour-law", source: "labour-law")])
  }

  @Test(
    arguments: [
      ("strategic-procurement", "soc-obj", "BT-06", "BT-777"), ("social-objective", "et-eq", "BT-775", nil),
      ("environmental-impact", "circ-econ", "BT-774", nil), ("innovative-acquisition", "mar-nov", "BT-776", nil),
      ("gpp-criteria", "eu", "BT-805", nil), ("accessibility", "n-inc-just", "BT-754", "BT-755"),
    ] as [(String, String, String, String?)])
  func readsAStrategicAim(_ list: String, _ code: String, _ term: String, _ textTerm: String?) throws {
    let notice = try ReadNotice(
      EFormsSample.project(
        """
        <cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="\(list)">\(code)</cbc:ProcurementTypeCode>
        <cbc:ProcurementType>why</cbc:ProcurementType></cac:ProcurementAdditionalType>
        """))
    #expect(notice.declarations == [ReadDeclaration(term, code, lot: "LOT-0001", source: code)])
    #expect(notice.fields == (textTerm.map { [ReadField(.other, $0, "why", lot: "LOT-0001")] } ?? []))
  }

  @Test func readsTheSuitabilityForSmallFirms() throws {
    let notice = try ReadNotice(EFormsSample.project("<cbc:SMESuitableIndicator>true</cbc:SMESuitableIndicator>"))
    #expect(notice.declarations == [ReadDeclaration("BT-726", "true", lot: "LOT-0001", source: "true")])
  }
}
