import TenderDocument

extension TEDFormWalk {
  /// Reads one award: a contract, or the prize of a design contest. One that was not made adds nothing.
  mutating func readAward(_ element: XMLTree.Index, _ name: ElementName) {
    let lot = tree.string(of: tree.first(.lotNo, in: element) ?? tree.first(.lotNumber, in: element))
    let made = name == .awardContract ? tree.first(.awardedContract, in: element) : element
    guard let made else { return }
    var award = Award(lot: lot)
    readAward(made, into: &award)
    if isLead { draft.document.awards.append(award) }
  }

  private mutating func readAward(_ element: XMLTree.Index, into award: inout Award) {
    for child in tree.children(of: element) {
      let name = tree.name(of: child)
      if isLead { readFlag(child, name, lot: award.lot) }
      switch name {
      case .addressContractor, .addressWinner, .organisation:
        guard let name = tree.string(of: tree.first(.officialName, in: child)) else { break }
        if let id = tree.string(of: tree.first(.nationalID, in: child)) { award.winnerIDs[award.winners.count] = id }
        award.winners.append(name)
      case .valTotal:
        if let amount = tree.amount(of: child), let currency = tree.attribute(.currency, of: child) {
          award.value = Award.Value(amount: amount, currency: currency)
        }
      case .costsRangeAndCurrencyWithVATRate: award.value = netValue(child)
      // The costs before it are those of a year or a month, not of the whole contract.
      case .moreInformationIfAnnualMonthly: award.value = nil
      case .sme: award.winnerSizes.append("sme")
      case .noSME: award.winnerSizes.append("large")
      case .infoAddSubcontracting, .additionalInformation:
        addText(child, name, .subcontracting, lot: award.lot)
      default:
        if let code = name.receivedTenders {
          award.received[code] = tree.integer(of: child)
        } else {
          readAward(child, into: &award)
        }
      }
    }
  }
}

extension TEDFormWalk {
  /// The value of a contract of R2.0.8 without VAT; nil for a range, or where the rate of a value with VAT is not told.
  private func netValue(_ element: XMLTree.Index) -> Award.Value? {
    guard let currency = tree.attribute(.currency, of: element),
      let amount = number(tree.first(.valueCost, in: element)), amount >= 0, amount < 1e15
    else { return nil }
    guard let taxed = tree.first(.includingVAT, in: element) else {
      return Award.Value(amount: amount, currency: currency)
    }
    guard let percent = number(tree.first(.vatPercent, in: taxed)), (0...100).contains(percent) else { return nil }
    return Award.Value(amount: amount / (1 + percent / 100), currency: currency)
  }

  private func number(_ element: XMLTree.Index?) -> Double? {
    tree.attribute(.formattedValue, of: element).flatMap(Double.init) ?? tree.amount(of: element)
  }
}

extension ElementName {
  /// The BT-760 code of a TED element that counts tenders.
  fileprivate var receivedTenders: String? {
    switch self {
    case .nbTendersReceived, .nbParticipants, .offersReceivedNumber: "tenders"
    case .nbTendersReceivedSme, .nbParticipantsSme: "t-sme"
    case .nbTendersReceivedOtherEu, .nbParticipantsOtherEu: "t-oth-eea"
    case .nbTendersReceivedNonEu: "t-no-eea"
    case .nbTendersReceivedEmeans: "t-esubm"
    default: nil
    }
  }
}
