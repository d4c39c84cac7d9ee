/// The share of a class of suppliers by one way of counting, with what is unknown as its own class.
struct ClassShare {
  /// What each supplier counts by.
  enum Basis: String, CaseIterable {
    case suppliers, purchases, value

    var words: String {
      switch self {
      case .suppliers: "by number of suppliers"
      case .purchases: "by number of purchases"
      case .value: "by value"
      }
    }

    func weight(of supplier: SupplierBase.Supplier) -> Double {
      switch self {
      case .suppliers: 1
      case .purchases: Double(supplier.purchases)
      case .value: max(0, supplier.spend.value)
      }
    }
  }

  /// What a supplier is, as far as it is known.
  enum Answer {
    /// In the class, as this part of it.
    case member(String)
    case other
    case unknown
  }

  /// Whether the share is of the suppliers of which it is known, or of all.
  enum Denominator {
    case known, all
  }

  let basis: Basis
  private var members: [(name: String, weight: Double, count: Int)] = []
  private var other = 0.0
  private var unknown = 0.0

  /// - Parameter order: names of parts in the order to show.
  init(_ suppliers: [SupplierBase.Supplier], _ basis: Basis, order: [String], answer: (SupplierBase.Supplier) -> Answer)
  {
    self.basis = basis
    members = order.map { ($0, 0, 0) }
    for supplier in suppliers.reversed() {
      let weight = basis.weight(of: supplier)
      switch answer(supplier) {
      case .member(let name):
        guard let index = members.firstIndex(where: { $0.name == name }) else { continue }
        members[index].weight += weight
        members[index].count += 1
      case .other: other += weight
      case .unknown: unknown += weight
      }
    }
  }

  private var inside: Double { members.reduce(0) { $0 + $1.weight } }
  var total: Double { inside + other + unknown }
  var known: Double { inside + other }

  func measure(_ id: String, _ title: String, of denominator: Denominator, source: String) -> Measure {
    let whole = denominator == .known ? known : total
    let ofWhat = denominator == .known ? "of what is known" : "of all, what is unknown not counted as such"
    let formula = "\(title) ÷ total, \(basis.words), \(ofWhat)"
    let name = "\(id)-by-\(basis.rawValue)"
    let words = "\(title), \(basis.words)"
    guard whole > 0, known > 0 else {
      let reason = total > 0 ? "it is unknown for all" : "there is nothing to measure"
      var measure = Measure.missing(name, words, .share, because: reason, formula: formula, source: source)
      measure.coverage = Measure.Coverage(known: known, total: total, basis: basis.rawValue)
      return measure
    }
    var measure = Measure(name, words, .share, value: inside / whole, formula: formula, source: source)
    measure.parts = members.filter { $0.count > 0 }.map { member in
      let inputs = [Measure.Input(basis.rawValue, member.weight), Measure.Input("of", whole)]
      return Measure.Part(member.name, member.weight / whole, inputs: inputs)
    }
    measure.coverage = Measure.Coverage(
      known: known, total: total, basis: basis.rawValue, lowest: inside / total, highest: (inside + unknown) / total)
    return measure
  }
}
