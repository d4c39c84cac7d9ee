import TenderDocument
import TenderScore

extension Document {
  /// The awards of a result notice as scoring sees them, among them those that only tell how many tenders there were; none for a
  /// notice of a modification, which repeats an award that was made before.
  ///
  /// - Parameter city: the charter city, or the company of one, that the buyer is taken for.
  func contractAwards(city: ContractAward.City?) -> [ContractAward] {
    guard notice.kind != .other else { return [] }
    let month = notice.published.flatMap { Month($0.prefix(7)) }
    return awards.map { award in
      var scored = ContractAward(
        buyer: notice.buyer?.name ?? "unknown buyer", month: month,
        winners: award.winners.indices.map { index in
          ContractAward.Winner(
            name: award.winners[index], identifier: award.winnerIDs[index], size: award.size(ofWinner: index),
            isNaturalPerson: award.naturalPersons.contains(index))
        })
      scored.city = city
      scored.sizes = award.winnerSizes.map { SizeClass(rawValue: $0) ?? .unknown }
      scored.value = award.value?.amount
      scored.currency = award.value?.currency
      scored.tenders = award.received["tenders"]
      scored.smeTenders = award.received["t-sme"]
      scored.otherEEATenders = award.received["t-oth-eea"]
      return scored
    }
  }
}

extension Award {
  /// Sizes are published in the order of the winners; where some winners have none, it can't be told whose they are.
  func size(ofWinner index: Int) -> SizeClass {
    guard winnerSizes.count == winners.count else { return .unknown }
    return SizeClass(rawValue: winnerSizes[index]) ?? .unknown
  }
}
