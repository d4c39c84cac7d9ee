import TenderDocument

extension TEDFormWalk {
  /// The value and duration that the children of `element` give: those of a lot, or of a contract that is not divided.
  func size(in element: XMLTree.Index) -> ContractSize {
    var size = ContractSize(value: money(tree.first(.valObject, in: element)))
    if let duration = tree.first(.duration, in: element), let unit = tree.attribute(.type, of: duration),
      let count = tree.string(of: duration).flatMap(Double.init)
    {
      size.months = ContractSize.months(count, unit)
    } else if let start = tree.string(of: tree.first(.dateStart, in: element)),
      let end = tree.string(of: tree.first(.dateEnd, in: element))
    {
      size.months = ContractSize.months(from: start, to: end)
    }
    return size
  }

  func money(_ element: XMLTree.Index?) -> ContractSize.Money? {
    guard let currency = tree.attribute(.currency, of: element),
      let amount = tree.string(of: element).flatMap(Double.init)
    else { return nil }
    return ContractSize.Money(amount: amount, currency: currency)
  }
}
