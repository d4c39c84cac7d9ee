import TenderDocument

extension EFormsWalk {
  /// Reads `TenderingTerms`, of the procedure or of one lot.
  mutating func readTerms(_ element: XMLTree.Index) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .ublExtensions: readTermsExtensions(child)
      case .contractExecutionRequirement: readExecutionRequirement(child)
      case .tendererQualificationRequest: readQualification(child)
      case .allowedSubcontractTerms: readSubcontracting(child)
      case .awardingTerms: readAwardingTerms(child)
      case .language: declare("BT-97", by: tree.first(.id, in: child))
      case .paymentTerms: addTexts(.note, in: child, .other, "BT-77")
      case .requiredFinancialGuarantee:
        declare("BT-751", by: tree.first(.guaranteeTypeCode, in: child))
        addTexts(.description, in: child, .other, "BT-75")
      default: break
      }
    }
  }

  mutating func addTexts(_ name: ElementName, in element: XMLTree.Index, _ role: Role, _ term: String) {
    for child in tree.children(of: element) where tree.name(of: child) == name { addField(child, role, term) }
  }

  /// Reads one condition of carrying out the contract, told apart by the code list it is from.
  private mutating func readExecutionRequirement(_ element: XMLTree.Index) {
    guard let code = tree.first(.executionRequirementCode, in: element) else {
      return addTexts(.description, in: element, .performanceCondition, "BT-70")
    }
    switch tree.attribute(.listName, of: code) {
    case "conditions": addTexts(.description, in: element, .performanceCondition, "BT-70")
    case "reserved-execution":
      declare("BT-736", by: code)
      addTexts(.description, in: element, .reserved, "OPT-070")
    case "customer-service": addTexts(.description, in: element, .performanceCondition, "OPT-072")
    case "nda": addTexts(.description, in: element, .other, "BT-802")
    default: break
    }
  }

  private mutating func readQualification(_ element: XMLTree.Index) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .companyLegalFormCode: declare("BT-761", by: child)
      case .companyLegalForm: addField(child, .selection, "BT-76")
      case .specificTendererRequirement: readRequirement(child)
      default: break
      }
    }
  }

  /// Reads one requirement on tenderers, told apart by the code list it is from.
  private mutating func readRequirement(_ element: XMLTree.Index) {
    guard let code = tree.first(.tendererRequirementTypeCode, in: element) else { return }
    switch tree.attribute(.listName, of: code) {
    case "reserved-procurement": declare("BT-71", by: code)
    case "exclusion-ground":
      declare("BT-67", by: code)
      addTexts(.description, in: element, .exclusion, "BT-67")
    case "exclusion-grounds-source": declare("BT-806", by: code)
    case "selection-criteria-source": declare("BT-821", by: code)
    case "missing-info-submission": addTexts(.description, in: element, .other, "BT-772")
    default: break
    }
  }

  private mutating func readSubcontracting(_ element: XMLTree.Index) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .subcontractingConditionsCode: declare("BT-65", by: child)
      case .minimumPercent: declare("BT-64", by: child)
      case .maximumPercent: declare("BT-729", by: child)
      default: break
      }
    }
  }

  private mutating func readTermsExtensions(_ element: XMLTree.Index) {
    for part in tree.children(of: element) {
      guard let content = tree.first(.extensionContent, .eformsExtension, in: part) else { continue }
      for child in tree.children(of: content) {
        switch tree.name(of: child) {
        case .selectionCriteria: readSelection(child)
        case .tenderSubcontractingRequirements:
          declare("BT-651", by: tree.first(.tenderSubcontractingRequirementsCode, in: child))
        default: break
        }
      }
    }
  }

  /// Reads a selection criterion: BT-809 since SDK 1.13, BT-747 with its use (BT-748) before.
  private mutating func readSelection(_ element: XMLTree.Index) {
    if let usage = tree.first(.calculationExpressionCode, in: element), tree.string(of: usage) != "used" { return }
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .tendererRequirementTypeCode: declare("BT-809", by: child)
      case .criterionTypeCode: declare("BT-747", by: child)
      case .name: addField(child, .selection, "BT-749")
      case .description: addField(child, .selection, "BT-750")
      case .secondStageIndicator: declare("BT-40", by: child)
      default: break
      }
    }
  }
}
