import TenderDocument

extension EFormsWalk {
  /// Reads a `ProcurementProject`: what is bought, in the procedure as a whole or in one lot.
  mutating func readProject(_ element: XMLTree.Index) {
    if lot == nil { readNoticeData(ofProject: element) }
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .name: addField(child, .title, "BT-21")
      case .description: addField(child, .description, "BT-24")
      case .note: addField(child, .additionalInformation, "BT-300")
      case .procurementAdditionalType: readAdditionalType(child)
      case .smeSuitableIndicator: declare("BT-726", by: child)
      case .mainCommodityClassification, .additionalCommodityClassification:
        if let code = tree.string(of: tree.first(.itemClassificationCode, in: child)) { draft.addCPV(code) }
      case .contractExtension: readExtensionOfContract(child)
      default: break
      }
    }
  }

  private mutating func readNoticeData(ofProject element: XMLTree.Index) {
    if draft.document.notice.title == nil {
      draft.document.notice.title = tree.string(of: own(.name, in: element))
    }
    draft.document.notice.nature = tree.string(of: tree.first(.procurementTypeCode, in: element))
    draft.document.notice.size = size(ofProject: element)
  }

  /// Reads one statement on strategic procurement, told apart by the code list it is from.
  private mutating func readAdditionalType(_ element: XMLTree.Index) {
    guard let code = tree.first(.procurementTypeCode, in: element) else { return }
    let term: String
    var textTerm: String?
    switch tree.attribute(.listName, of: code) {
    case "strategic-procurement": (term, textTerm) = ("BT-06", "BT-777")
    case "social-objective": term = "BT-775"
    case "environmental-impact": term = "BT-774"
    case "innovative-acquisition": term = "BT-776"
    case "gpp-criteria": term = "BT-805"
    case "accessibility": (term, textTerm) = ("BT-754", "BT-755")
    default: return
    }
    declare(term, by: code)
    if let textTerm { addTexts(.procurementType, in: element, .other, textTerm) }
  }

  private mutating func readExtensionOfContract(_ element: XMLTree.Index) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .optionsDescription: addField(child, .description, "BT-54")
      case .renewal:
        guard let period = tree.first(.period, in: child) else { continue }
        addTexts(.description, in: period, .description, "BT-57")
      default: break
      }
    }
  }

  /// Reads a `TenderingProcess`: how the procedure runs.
  mutating func readProcess(_ element: XMLTree.Index) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .description: addField(child, .other, "BT-88")
      case .procedureCode where lot == nil:
        draft.document.notice.procedureType = tree.string(of: child).flatMap(Self.procedureType)
      case .processJustification:
        guard let code = tree.first(.processReasonCode, in: child),
          tree.attribute(.listName, of: code) == "direct-award-justification"
        else { continue }
        addTexts(.processReason, in: child, .other, "BT-135")
        addTexts(.description, in: child, .other, "BT-135")
      default: break
      }
    }
  }
}
