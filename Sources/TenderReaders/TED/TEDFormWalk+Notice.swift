import TenderDocument

extension TEDFormWalk {
  /// Takes from `element` what the notice as a whole is told by.
  mutating func readNoticeData(_ element: XMLTree.Index, _ name: ElementName) {
    switch name {
    case .title, .titleContract:
      if draft.document.notice.title == nil { draft.document.notice.title = tree.string(of: element) }
    case .legalBasis:
      if let basis = tree.attribute(.value, of: element) { draft.document.notice.legalBasis = basis }
    case .directive:
      if draft.document.notice.legalBasis == nil {
        draft.document.notice.legalBasis = tree.attribute(.value, of: element).flatMap(TEDHeader.celex)
      }
    case .typeContract:
      let nature = tree.attribute(.contractType, of: element) ?? tree.attribute(.value, of: element)
      if draft.document.notice.nature == nil { draft.document.notice.nature = nature?.lowercased() }
    case .addressContractingBody, .caCeConcessionaireProfile:
      if draft.document.notice.buyer == nil { draft.document.notice.buyer = buyer(at: element) }
    case .caType, .typeOfContractingAuthority:
      let type = tree.attribute(.value, of: element)
      draft.document.notice.buyer?.legalType = type
    case .valEstimatedTotal, .valTotal:
      if draft.document.notice.size.value == nil { draft.document.notice.size.value = money(element) }
    default: break
    }
  }

  private func buyer(at address: XMLTree.Index) -> Buyer? {
    let organisation = tree.first(.organisation, in: address) ?? address
    guard let name = tree.string(of: tree.first(.officialName, in: organisation)) else { return nil }
    var buyer = Buyer(name: name)
    buyer.nationalID = tree.string(of: tree.first(.nationalID, in: organisation))
    buyer.town = tree.string(of: tree.first(.town, in: address))
    buyer.country = tree.attribute(.value, of: tree.first(.countryOfAddress, in: address))
      .flatMap(TEDCountry.alpha3)
    buyer.nuts = tree.attribute(.code, of: tree.first(.nuts, in: address))
    return buyer
  }

  /// Takes a flag or a number as the eForms code that says the same.
  ///
  /// `PARTICULAR_PROFESSION` has none: it reserves the service to lawyers or architects, not to a social purpose, though
  /// TED's own conversion reads it as BT-736.
  mutating func readFlag(_ element: XMLTree.Index, _ name: ElementName, lot: String?) {
    switch name {
    case .restrictedShelteredWorkshop, .restrictedToShelteredWorkshops:
      draft.declare("BT-71", "res-ws", flag: element, lot: lot)
    case .reservedOrganisationsServiceMission: draft.declare("BT-71", "res-pub-ser", flag: element, lot: lot)
    case .particularProfession: draft.declare(name.rawValue, "yes", flag: element, lot: lot)
    case .restrictedShelteredProgram, .restrictedToFramework: draft.declare("BT-736", "yes", flag: element, lot: lot)
    case .economicCriteriaDoc, .technicalCriteriaDoc:
      draft.declare("BT-821", "epo-procurement-document", flag: element, lot: lot)
    case .likelySubcontracted, .contractLikelySubContractedWithDefence:
      draft.declare("BT-773", "yes", flag: element, lot: lot)
    case .indicateAnyShare where tree.attribute(.value, of: element) == "YES":
      draft.declare("BT-651", "shar-subc", flag: element, lot: lot)
    case .indicateAnyChange where tree.attribute(.value, of: element) == "YES":
      draft.declare("BT-65", "subc-chng", flag: element, lot: lot)
    case .minPercentage: draft.declare("BT-64", by: element, lot: lot)
    case .maxPercentage: draft.declare("BT-729", by: element, lot: lot)
    case .pctSubcontracting: draft.declare("BT-555", by: element, lot: lot)
    case .valSubcontracting: draft.declare("BT-553", by: element, lot: lot)
    default: break
    }
  }
}
