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
