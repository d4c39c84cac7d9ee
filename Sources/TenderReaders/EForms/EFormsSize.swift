import TenderDocument

extension EFormsWalk {
  /// The estimated value (BT-27) and the duration (BT-36, else BT-536 to BT-537) that a `ProcurementProject` gives.
  func size(ofProject element: XMLTree.Index) -> ContractSize {
    var size = ContractSize()
    let amount = tree.first(.requestedTenderTotal, .estimatedOverallContractAmount, in: element)
    if let currency = tree.attribute(.currencyID, of: amount), let sum = tree.string(of: amount).flatMap(Double.init) {
      size.value = ContractSize.Money(amount: sum, currency: currency)
    }
    guard let period = tree.first(.plannedPeriod, in: element) else { return size }
    let duration = tree.first(.durationMeasure, in: period)
    if let unit = tree.attribute(.unitCode, of: duration), let count = tree.string(of: duration).flatMap(Double.init) {
      size.months = ContractSize.months(count, unit)
    } else if let start = tree.string(of: tree.first(.startDate, in: period)),
      let end = tree.string(of: tree.first(.endDate, in: period))
    {
      size.months = ContractSize.months(from: start, to: end)
    }
    return size
  }

  /// From the code of BT-105; nil for an unknown one.
  static func procedureType(_ code: String) -> Notice.ProcedureType? {
    switch code {
    case "open": .open
    case "restricted": .restricted
    case "neg-w-call": .negotiatedWithCall
    case "neg-wo-call": .negotiatedWithoutCall
    case "comp-dial": .dialogue
    case "innovation": .partnership
    case "comp-tend", "oth-single", "oth-mult": .other
    default: nil
    }
  }
}
