import TenderDocument

/// The tenders, tendering parties and contracts of a result notice by id.
private struct EFormsTenders {
  var partyOfTender: [String: String] = [:]
  var valueOfTender: [String: Award.Value] = [:]
  var tenderersOfParty: [String: [String]] = [:]
  /// Tenders with a contract.
  var settled: Set<String> = []
}

extension EFormsWalk {
  /// Reads the `NoticeResult` of a result notice.
  mutating func readResult(_ element: XMLTree.Index) {
    let tenders = tenders(in: element)
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .lotResult: readLotResult(child, tenders)
      case .lotTender: readTender(child)
      default: break
      }
    }
  }

  private func tenders(in element: XMLTree.Index) -> EFormsTenders {
    var tenders = EFormsTenders()
    for child in tree.children(of: element) {
      let name = tree.name(of: child)
      guard let id = tree.string(of: tree.first(.id, in: child)) else { continue }
      switch name {
      case .lotTender:
        tenders.partyOfTender[id] = tree.string(of: tree.first(.tenderingParty, .id, in: child))
        let total = tree.first(.legalMonetaryTotal, .payableAmount, in: child)
        if let amount = tree.amount(of: total), let currency = tree.attribute(.currencyID, of: total) {
          tenders.valueOfTender[id] = Award.Value(amount: amount, currency: currency)
        }
      case .tenderingParty: tenders.tenderersOfParty[id] = ids(.tenderer, in: child)
      case .settledContract: tenders.settled.formUnion(ids(.lotTender, in: child))
      default: break
      }
    }
    return tenders
  }

  private func ids(_ name: ElementName, in element: XMLTree.Index) -> [String] {
    tree.children(of: element).compactMap { child in
      guard tree.name(of: child) == name else { return nil }
      return tree.string(of: tree.first(.id, in: child))
    }
  }

  /// Reads the award of one lot; a lot without a winner adds nothing.
  private mutating func readLotResult(_ element: XMLTree.Index, _ tenders: EFormsTenders) {
    if let status = tree.first(.tenderResultCode, in: element), tree.string(of: status) != "selec-w" { return }
    var award = Award(lot: tree.string(of: tree.first(.tenderLot, .id, in: element)))
    for statistics in tree.children(of: element) where tree.name(of: statistics) == .receivedSubmissionsStatistics {
      guard let code = tree.string(of: tree.first(.statisticsCode, in: statistics)),
        let count = tree.integer(of: tree.first(.statisticsNumeric, in: statistics))
      else { continue }
      award.received[code] = count
    }
    let listed = ids(.lotTender, in: element)
    // A lot result lists the ranked tenders too; those that won have a contract.
    let won = listed.filter(tenders.settled.contains)
    let winning = won.isEmpty ? listed : won
    for tender in winning { addWinners(of: tender, tenders, to: &award) }
    award.value = Self.total(winning.map { tenders.valueOfTender[$0] })
    draft.document.awards.append(award)
  }

  /// nil where one value is not published or of another currency.
  private static func total(_ values: [Award.Value?]) -> Award.Value? {
    guard var total = values.first ?? nil else { return nil }
    for value in values.dropFirst() {
      guard let value, value.currency == total.currency else { return nil }
      total.amount += value.amount
    }
    return total
  }

  private mutating func addWinners(of tender: String, _ tenders: EFormsTenders, to award: inout Award) {
    guard let party = tenders.partyOfTender[tender], let tenderers = tenders.tenderersOfParty[party] else { return }
    winnerCount += tenderers.count
    guard winnerCount <= Self.maximumWinners else {
      fault = InputError(
        .limitExceeded, "a notice must name at most \(Self.maximumWinners) winners, found \(winnerCount)")
      return
    }
    for company in tenderers.compactMap(organisations.company) {
      if let id = tree.string(of: tree.first(.partyLegalEntity, .companyID, in: company.element)) {
        award.winnerIDs[award.winners.count] = id
      }
      if company.isNaturalPerson { award.naturalPersons.insert(award.winners.count) }
      award.winners.append(company.name)
      if let size = company.size { award.winnerSizes.append(size) }
    }
  }

  /// Reads what a tender says about subcontracting and about the terms of a public transport contract.
  private mutating func readTender(_ element: XMLTree.Index) {
    lot = tree.string(of: tree.first(.tenderLot, .id, in: element))
    defer { lot = nil }
    for child in tree.children(of: element) {
      guard let code = tree.first(.termCode, in: child) else { continue }
      let list = tree.attribute(.listName, of: code)
      switch tree.name(of: child) {
      case .subcontractingTerm where list == "applicability":
        declare("BT-773", by: code)
        addTexts(.termDescription, in: child, .subcontracting, "BT-554")
        declare("BT-553", by: tree.first(.termAmount, in: child))
        declare("BT-555", by: tree.first(.termPercent, in: child))
      case .contractTerm where list == "contract-detail":
        addTexts(.termDescription, in: child, .performanceCondition, "OPP-031")
      case .contractTerm where list == "rewards-penalties":
        addTexts(.termDescription, in: child, .performanceCondition, "OPP-034")
      default: break
      }
    }
  }
}
