import TenderDocument

/// The organisations of a notice, which stand in one place and are referred to by id.
struct EFormsOrganisations {
  struct Company {
    /// The `efac:Company`.
    var element: XMLTree.Index
    var name: String
    /// BT-165, such as `micro`.
    var size: String?
    var isNaturalPerson = false
  }

  private var companies: [String: Company] = [:]

  mutating func add(_ company: Company, id: String) {
    companies[id] = company
  }

  func company(_ id: String) -> Company? {
    companies[id]
  }
}

extension EFormsWalk {
  /// Reads an `efac:Organizations`; an organisation without a name is left out.
  mutating func readOrganisations(_ element: XMLTree.Index) {
    for organisation in tree.children(of: element) where tree.name(of: organisation) == .organization {
      guard let company = tree.first(.company, in: organisation),
        let id = tree.string(of: tree.first(.partyIdentification, .id, in: company)),
        let name = nameOfCompany(company)
      else { continue }
      let size = tree.string(of: tree.first(.companySizeCode, in: company))
      let isPerson = tree.string(of: tree.first(.naturalPersonIndicator, in: organisation)) == "true"
      organisations.add(
        EFormsOrganisations.Company(element: company, name: name, size: size, isNaturalPerson: isPerson), id: id)
    }
  }

  /// Reads the buyer; a further one is left out.
  mutating func readContractingParty(_ element: XMLTree.Index) {
    guard draft.document.notice.buyer == nil, let party = tree.first(.party, in: element),
      let id = tree.string(of: tree.first(.partyIdentification, .id, in: party)),
      let company = organisations.company(id)
    else { return }
    var buyer = buyer(company.element, name: company.name)
    for type in tree.children(of: element) where tree.name(of: type) == .contractingPartyType {
      if let code = tree.first(.partyTypeCode, in: type), tree.attribute(.listName, of: code) == "buyer-legal-type" {
        buyer.legalType = tree.string(of: code)
      }
    }
    draft.document.notice.buyer = buyer
  }

  /// Reads the business that a registration notice is about: its publisher, as near to a buyer as there is.
  mutating func readBusinessParty(_ element: XMLTree.Index) {
    if let name = tree.string(of: tree.first(.partyLegalEntity, .registrationName, in: element)) {
      draft.document.notice.buyer = buyer(element, name: name)
    }
  }

  /// The name in the notice's own language; there is one `PartyName` a language, or one with a `Name` for each.
  private func nameOfCompany(_ company: XMLTree.Index) -> String? {
    var first: XMLTree.Index?
    for child in tree.children(of: company) where tree.name(of: child) == .partyName {
      guard let name = own(.name, in: child) else { continue }
      if first == nil { first = name }
      if isOwn(name) { return tree.string(of: name) }
    }
    return tree.string(of: first)
  }

  private func buyer(_ element: XMLTree.Index, name: String) -> Buyer {
    var buyer = Buyer(name: name)
    buyer.nationalID = tree.string(of: tree.first(.partyLegalEntity, .companyID, in: element))
    guard let address = tree.first(.postalAddress, in: element) else { return buyer }
    buyer.town = tree.string(of: tree.first(.cityName, in: address))
    buyer.nuts = tree.string(of: tree.first(.countrySubentityCode, in: address))
    buyer.country = tree.string(of: tree.first(.country, .identificationCode, in: address))
    return buyer
  }
}
