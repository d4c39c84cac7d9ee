/// Small eForms notices for tests, with the prefixes and namespaces of real ones.
enum EFormsSample {
  private static let namespaces = [
    "": "urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2",
    ":cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    ":cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    ":ext": "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2",
    ":efac": "http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1",
    ":efbc": "http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1",
    ":efext": "http://data.europa.eu/p27/eforms-ubl-extensions/1",
  ]

  static func notice(root: String = "ContractNotice", language: String? = "ENG", _ body: String) -> String {
    let declarations = namespaces.sorted { $0.key < $1.key }.map { "xmlns\($0.key)=\"\($0.value)\"" }
    let code = language.map { "<cbc:NoticeLanguageCode>\($0)</cbc:NoticeLanguageCode>" } ?? ""
    return "<\(root) \(declarations.joined(separator: " "))>\(code)\(body)</\(root)>"
  }

  static func lot(id: String = "LOT-0001", scheme: String = "Lot", _ body: String) -> String {
    """
    <cac:ProcurementProjectLot><cbc:ID schemeName="\(scheme)">\(id)</cbc:ID>\(body)</cac:ProcurementProjectLot>
    """
  }

  /// A notice of one lot with these terms.
  static func terms(_ body: String) -> String {
    notice(lot("<cac:TenderingTerms>\(body)</cac:TenderingTerms>"))
  }

  /// A notice of one lot with this project.
  static func project(_ body: String) -> String {
    notice(lot("<cac:ProcurementProject>\(body)</cac:ProcurementProject>"))
  }

  /// A notice of one lot with these award criteria.
  static func criteria(_ body: String) -> String {
    terms("<cac:AwardingTerms><cac:AwardingCriterion>\(body)</cac:AwardingCriterion></cac:AwardingTerms>")
  }

  static func extensions(_ body: String) -> String {
    """
    <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>\(body)</efext:EformsExtension>\
    </ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
    """
  }

  static func company(_ id: String, _ names: String, rest: String = "") -> String {
    """
    <efac:Organization><efac:Company>\(rest)<cac:PartyIdentification><cbc:ID schemeName="organization">\(id)</cbc:ID>\
    </cac:PartyIdentification>\(names)</efac:Company></efac:Organization>
    """
  }
}
