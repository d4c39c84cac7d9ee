/// Every measure of a supplier base.
public struct SupplierMeasures: Sendable {
  public let base: SupplierBase
  private let registers: [Register]
  /// The largest parts that are told one by one; the rest is one part.
  static let namedParts = 10
  private static let mapping = "eForms BT-165 (winner size); Recommendation 2003/361/EC"

  public init(_ base: SupplierBase, rules: ScoreRules) {
    self.base = base
    registers = rules.registers
  }

  public var all: [Measure] {
    counts + sizes + statuses + renewal + concentrations + [organisationMix] + declaredMeasures
  }

  public var concentration: Concentration {
    Concentration(base.paid.map { $0.spend.value })
  }

  // MARK: - Counts

  private var counts: [Measure] {
    let purchases = base.active.reduce(0) { $0 + $1.purchases }
    let valued = base.active.reduce(0) { $0 + $1.valued }
    var spend = Measure(
      "spend", "Spend", .money, value: base.spend.value,
      formula: "purchases less credits, of suppliers whose purchases exceed their credits", source: "the table")
    spend.parts = parts { $0.spend.value }
    spend.coverage = Measure.Coverage(known: Double(valued), total: Double(purchases), basis: "purchases")
    let sorted = base.paid.map(\.spend.value)
    let middle = sorted.count / 2
    let median =
      sorted.isEmpty ? nil : sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    return [
      Measure(
        "suppliers", "Suppliers", .count, value: Double(base.active.count),
        formula: "suppliers with a purchase in the period",
        source: "the table"),
      Measure(
        "purchases", "Purchases", .count, value: Double(purchases), formula: "rows of the period", source: "the table"),
      spend,
      Measure(
        "median-spend", "Median spend per supplier", .money, value: median,
        formula: "the middle one of all suppliers' spend",
        source: "the table"
      ).orReason("there is no spend"),
    ]
  }

  /// The largest suppliers and the rest, as parts.
  func parts(_ value: (SupplierBase.Supplier) -> Double) -> [Measure.Part] {
    var parts = base.paid.prefix(Self.namedParts).map { supplier in
      Measure.Part(supplier.name, value(supplier), inputs: [Measure.Input("spend", supplier.spend.value)])
    }
    let rest = base.paid.dropFirst(Self.namedParts)
    if !rest.isEmpty {
      let sum = rest.reversed().reduce(0) { $0 + value($1) }
      parts.append(Measure.Part("\(rest.count) others", sum, inputs: [Measure.Input("suppliers", Double(rest.count))]))
    }
    return parts
  }

  // MARK: - Shares

  private var sizes: [Measure] {
    ClassShare.Basis.allCases.map { basis in
      ClassShare(base.active, basis, order: SupplierBase.sizeOrder, answer: SupplierBase.answer(size:)).measure(
        "sme-share", "SMEs", of: .known, source: Self.mapping)
    }
      + [ClassShare.Basis.suppliers, .value].map { basis in
        ClassShare(base.active, basis, order: ["micro"], answer: SupplierBase.answer(micro:)).measure(
          "micro-share", "Micro enterprises", of: .known, source: Self.mapping)
      }
  }

  private var statuses: [Measure] {
    var measures: [Measure] = []
    for basis in [ClassShare.Basis.suppliers, .value] {
      measures.append(
        ClassShare(base.active, basis, order: ["by legal form", "by register"]) {
          base.answer(socialEconomy: $0, registers)
        }.measure(
          "social-economy-share", "Social economy", of: .known, source: "legal forms and registers of the rules"))
    }
    measures += shares(of: Register.sheltered, "Sheltered and inclusion enterprises")
    for basis in [ClassShare.Basis.suppliers, .value] {
      measures.append(
        ClassShare(base.active, basis, order: registers.map(\.title)) { base.answer(certified: $0, registers) }.measure(
          "certified-share", "Certified, each supplier once", of: .all,
          source: "registers and certificates, valid on the last day"))
    }
    let named = [Register.socialEconomy, Register.sheltered]
    var seen: Set<String> = Set(named)
    for name in registers.flatMap(\.classes) where seen.insert(name).inserted {
      let isHeld = base.active.contains { !base.registers(of: $0, in: name, registers).isEmpty }
      let isPromise = !registers.contains { $0.classes.contains(name) && $0.isCertified }
      if isHeld { measures += shares(of: name, (isPromise ? "Promised: " : "Certified: ") + name) }
    }
    return measures
  }

  private func shares(of name: String, _ title: String) -> [Measure] {
    [ClassShare.Basis.suppliers, .value].map { basis in
      ClassShare(base.active, basis, order: registers.filter { $0.classes.contains(name) }.map(\.title)) {
        base.answer(class: name, $0, registers)
      }.measure("\(name)-share", title, of: .all, source: "registers and certificates, valid on the last day")
    }
  }

  // MARK: - Mix

  /// Shannon over the kinds of organisation: size × legal form × certified or not. Suppliers with an unknown size are a kind too.
  private var organisationMix: Measure {
    var kinds: [String: Int] = [:]
    for supplier in base.active {
      let form = supplier.form.map { base.forms[$0].title } ?? "unknown form"
      let size = supplier.size == .unknown ? "unknown size" : supplier.size.rawValue
      kinds["\(size), \(form)\(base.isCertified(supplier, registers) ? ", certified" : "")", default: 0] += 1
    }
    let formula = "−Σ p ln p over size × legal form × certified, by number of suppliers"
    guard !kinds.isEmpty else {
      return .missing(
        "organisation-mix", "Mix of organisations (Shannon)", .index, because: "there are no suppliers",
        formula: formula, source: "Shannon 1948")
    }
    let total = Double(base.active.count)
    let parts = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { kind, count in
      let share = Double(count) / total
      return Measure.Part(kind, -share * Logarithm.natural(share), inputs: [Measure.Input("suppliers", Double(count))])
    }
    var measure = Measure(
      "organisation-mix", "Mix of organisations (Shannon)", .index, value: parts.reversed().reduce(0) { $0 + $1.value },
      formula: formula, source: "Shannon 1948")
    measure.parts = parts
    let told = base.active.count { $0.size != .unknown && $0.form != nil }
    measure.coverage = Measure.Coverage(known: Double(told), total: total, basis: "suppliers")
    return measure
  }

  private var declaredMeasures: [Measure] {
    guard base.active.contains(where: { $0.measures != nil }) else { return [] }
    return [ClassShare.Basis.suppliers, .value].map { basis in
      ClassShare(base.active, basis, order: ["with measures"]) { supplier in
        guard let measures = supplier.measures else { return .unknown }
        return measures == 0 ? .other : .member("with measures")
      }.measure("measures-share", "Suppliers with declared measures", of: .all, source: "the column of measures")
    }
  }
}

extension Measure {
  /// The same; with `reason` where it has no value.
  func orReason(_ reason: String) -> Measure {
    guard value == nil else { return self }
    var measure = self
    measure.reason = reason
    return measure
  }
}
