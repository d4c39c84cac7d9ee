/// Every measure of a supplier base.
public struct SupplierMeasures: Sendable {
  public let base: SupplierBase
  private let registers: [Register]
  private let dimensions: [Questionnaire.Dimension]
  /// The largest parts that are told one by one; the rest is one part.
  static let namedParts = 10
  private static let mapping = "eForms BT-165 (winner size); Recommendation 2003/361/EC"

  public init(_ base: SupplierBase, rules: ScoreRules) {
    self.init(base, registers: rules.registers, dimensions: rules.questionnaire.dimensions)
  }

  init(_ base: SupplierBase, registers: [Register], dimensions: [Questionnaire.Dimension]) {
    self.base = base
    self.registers = registers
    self.dimensions = dimensions
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
  private func parts(_ value: (SupplierBase.Supplier) -> Double) -> [Measure.Part] {
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

  // MARK: - Renewal

  private var renewal: [Measure] {
    let reason =
      base.period == nil ? "the table has no dates" : "the table holds nothing before the period"
    let before = base.monthsBefore
    let formula = "suppliers without a purchase in the \(before) months before the period ÷ all"
    let retention =
      "suppliers of the period before of the same length that are suppliers of the period ÷ those of the period before"
    guard before > 0 else {
      return [
        .missing(
          "new-entrant-share-by-suppliers", "New entrants, by number of suppliers", .share, because: reason,
          formula: formula, source: "the table"),
        .missing("retention", "Retention", .share, because: reason, formula: retention, source: "the table"),
      ]
    }
    var measures = [ClassShare.Basis.suppliers, .value].map { basis in
      var measure = ClassShare(base.active, basis, order: ["new"]) { $0.isKnownBefore ? .other : .member("new") }
        .measure(
          "new-entrant-share", "New entrants", of: .all, source: "the table")
      measure.formula = formula
      measure.inputs = [
        Measure.Input("months looked back", Double(before)), Measure.Input("months asked for", Double(base.window)),
      ]
      return measure
    }
    let earlier = base.suppliers.filter(\.isOfPeriodBefore)
    let kept = earlier.filter { $0.purchases > 0 }
    var measure = Measure(
      "retention", "Retention", .share, value: earlier.isEmpty ? nil : Double(kept.count) / Double(earlier.count),
      formula: retention, source: "the table")
    measure.inputs = [Measure.Input("kept", Double(kept.count)), Measure.Input("of", Double(earlier.count))]
    measures.append(measure.orReason("no supplier of the period before is known"))
    return measures
  }

  // MARK: - Concentration

  private var concentrations: [Measure] {
    let concentration = concentration
    guard !concentration.isEmpty else {
      return [
        .missing(
          "hhi", "Concentration (HHI)", .index, because: "there is no spend", formula: "Σ s²", source: "Hirschman 1964")
      ]
    }
    let total = base.spend.value
    var hhi = Measure(
      "hhi", "Concentration (HHI)", .index, value: concentration.hhi, formula: "Σ s²", source: "Hirschman 1964")
    hhi.parts = parts { ($0.spend.value / total) * ($0.spend.value / total) }
    var shannon = Measure(
      "shannon", "Diversity (Shannon H)", .index, value: concentration.shannon, formula: "−Σ s ln s",
      source: "Shannon 1948")
    shannon.parts = parts { -($0.spend.value / total) * Logarithm.natural($0.spend.value / total) }
    let count = Measure.Input("suppliers", Double(concentration.shares.count))
    var measures = [
      hhi,
      derived(
        "effective-suppliers", "Effective suppliers", concentration.effectiveHolders, "1 ÷ HHI", "Hill 1973",
        [Measure.Input("hhi", concentration.hhi)]),
      derived(
        "gini-simpson", "Diversity (Gini–Simpson)", concentration.giniSimpson, "1 − HHI", "Simpson 1949",
        [Measure.Input("hhi", concentration.hhi)]),
      shannon,
      derived(
        "shannon-effective", "Effective suppliers by Shannon", concentration.shannonEffective, "e^H", "Hill 1973",
        [Measure.Input("shannon", concentration.shannon)]),
      derived(
        "evenness", "Evenness", concentration.evenness, "H ÷ ln n", "Pielou 1966",
        [Measure.Input("shannon", concentration.shannon), count]
      ).orReason("there is one supplier only"),
      derived(
        "gini", "Inequality (Gini)", concentration.gini, "2 Σ i sᵢ ÷ n − (n + 1) ÷ n, s rising", "Gini 1912", [count]),
    ]
    for top in [1, 5] {
      var measure = Measure(
        "top-\(top)-share", top == 1 ? "Largest supplier" : "Five largest suppliers", .share,
        value: concentration.top(top),
        formula: "Σ of the \(top) largest s", source: "the table")
      measure.parts = base.paid.prefix(top).map { supplier in
        Measure.Part(
          supplier.name, supplier.spend.value / total, inputs: [Measure.Input("spend", supplier.spend.value)])
      }
      measures.append(measure)
    }
    return measures
  }

  private func derived(
    _ id: String, _ title: String, _ value: Double?, _ formula: String, _ source: String, _ inputs: [Measure.Input]
  ) -> Measure {
    var measure = Measure(id, title, .index, value: value, formula: formula, source: source)
    measure.inputs = inputs
    return measure
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
