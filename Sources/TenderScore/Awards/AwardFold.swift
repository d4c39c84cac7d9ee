/// Folds awards into a supplier base and into what tendering was like; the order does not matter.
public struct AwardFold: Sendable {
  public private(set) var builder: SupplierBaseBuilder
  public private(set) var awards = 0
  /// Awards, and lots without one, each of which could tell how many tenders there were.
  private var lots = 0
  /// Awards that went to SMEs, and awards whose winners' sizes are known.
  private var smeAwards = (members: 0, known: 0)
  /// Awards and lots that tell how many tenders there were, and those with one only.
  private var single = (members: 0, known: 0)
  private var tenders = 0
  /// Of awards that tell both numbers.
  private var smeTenders = (members: 0, known: 0)
  private var otherEEA = (members: 0, known: 0)
  private var values: [Double] = []
  private var winners = WinnerCount()
  /// Forms that ask for a value are filled with 0.01 or 1 where nobody wants to tell it.
  private static let placeholder = 1.0
  /// Awards with several winners, whose value can't be told apart.
  public private(set) var shared = 0
  /// Awards in another currency, whose value is left out.
  public private(set) var otherCurrency = 0
  /// Awards with a value that stands for none.
  public private(set) var placeholders = 0
  public let currency: String
  /// Months to measure; nil for all. Awards before it only tell who is new.
  public let period: ClosedRange<Month>?
  private let personForm: Int?

  public init(rules: ScoreRules, currency: String, period: ClosedRange<Month>?) {
    builder = SupplierBaseBuilder(forms: rules.values.forms)
    personForm = rules.values.forms.firstIndex(where: \.isNaturalPerson)
    self.currency = currency
    self.period = period
  }

  public func base(window: Int) -> SupplierBase {
    builder.base(period: period ?? builder.months, window: window)
  }

  private func isMeasured(_ award: ContractAward) -> Bool {
    guard let period else { return true }
    return award.month.map(period.contains) ?? false
  }

  public mutating func add(_ award: ContractAward) throws(ScoreFault) {
    let value = award.currency == currency ? award.value.flatMap { $0 > Self.placeholder ? $0 : nil } : nil
    for winner in award.winners {
      // A value of several winners is nobody's.
      let amount = award.winners.count == 1 ? value.map { Amount($0) } : nil
      try builder.add(
        Purchase(
          supplier: winner.name, supplierID: winner.identifier, amount: amount, month: award.month, size: winner.size,
          form: winner.isNaturalPerson ? personForm : nil))
    }
    if isMeasured(award) { count(award, value) }
  }

  private mutating func count(_ award: ContractAward, _ value: Double?) {
    lots += 1
    if award.isMade { countMade(award, value) }
    countTenders(award)
  }

  private mutating func countMade(_ award: ContractAward, _ value: Double?) {
    awards += 1
    winners.add(award)
    if let told = award.value, value == nil {
      if told <= Self.placeholder { placeholders += 1 } else { otherCurrency += 1 }
    }
    if let value { values.append(value) }
    if award.winners.count > 1 { shared += 1 }
    if let wentToSMEs = award.wentToSMEs {
      smeAwards.known += 1
      if wentToSMEs { smeAwards.members += 1 }
    }
  }

  private mutating func countTenders(_ award: ContractAward) {
    guard let received = award.tenders, received > 0 else { return }
    single.known += 1
    tenders += received
    if received == 1 { single.members += 1 }
    if let sme = award.smeTenders, sme <= received {
      smeTenders.known += received
      smeTenders.members += sme
    }
    if let other = award.otherEEATenders, other <= received {
      otherEEA.known += received
      otherEEA.members += other
    }
  }

  // MARK: - Measures

  /// What tendering was like.
  public var measures: [Measure] {
    var average = Measure(
      "average-tenders", "Tenders received per award", .index,
      value: single.known > 0 ? Double(tenders) / Double(single.known) : nil,
      formula: "Σ tenders received ÷ awards and lots that tell them", source: "BT-760; TED NB_TENDERS_RECEIVED")
    average.inputs = [.init("tenders", Double(tenders)), .init("awards and lots", Double(single.known))]
    average.coverage = Measure.Coverage(known: Double(single.known), total: Double(lots), basis: "awards and lots")
    let sorted = values.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.isEmpty ? nil : sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    var medianAward = Measure(
      "median-award", "Median value of an award", .money, value: median, formula: "the middle one",
      source: "BT-720; TED VAL_TOTAL")
    medianAward.coverage = Measure.Coverage(known: Double(values.count), total: Double(awards), basis: "awards")
    return [
      Measure(
        "awards", "Awards", .count, value: Double(awards), formula: "awarded contracts and lots", source: "the notices"),
      share("sme-awards", "Awards to SMEs", smeAwards, of: awards, "awards", "BT-165; TED SME; a group by most of it"),
      share(
        "single-bid-rate", "Awards with one tender only", single, of: lots, "awards and lots",
        "BT-760; TED NB_TENDERS_RECEIVED"),
      average.orReason("no award tells it"),
      share(
        "sme-participation", "Tenders from SMEs", smeTenders, of: tenders, "tenders",
        "BT-760 t-sme; TED NB_TENDERS_RECEIVED_SME"),
      share(
        "other-eea-share", "Tenders from other EEA countries", otherEEA, of: tenders, "tenders",
        "BT-760 t-oth-eea; TED NB_TENDERS_RECEIVED_OTHER_EU"),
      medianAward.orReason("no award tells its value"),
    ] + winners.measures
  }

  private func share(
    _ id: String, _ title: String, _ count: (members: Int, known: Int), of total: Int, _ basis: String, _ source: String
  ) -> Measure {
    let value = count.known > 0 ? Double(count.members) / Double(count.known) : nil
    var measure = Measure(
      id, title, .share, value: value, formula: "these ÷ \(basis) of which it is known", source: source)
    measure.inputs = [.init("these", Double(count.members)), .init("known", Double(count.known))]
    measure.coverage = Measure.Coverage(known: Double(count.known), total: Double(total), basis: basis)
    return measure.orReason("no notice tells it")
  }

  /// One buyer or city as a row of a table.
  func row(_ name: String) -> [ScoreTable.Cell] {
    let base = base(window: 1)
    let spend = Concentration(base.paid.map { $0.spend.value })
    let measures = measures
    func value(_ id: String) -> ScoreTable.Cell { ScoreTable.Cell(measures.first { $0.id == id }?.value) }
    return [
      .text(name), .number(Double(awards)), .number(Double(base.active.count)), value("sme-awards"),
      .number(Double(smeAwards.known)), value("single-bid-rate"), value("average-tenders"), value("sme-participation"),
      value("awards-hhi"), value("awards-effective-suppliers"), .number(base.spend.value),
      spend.isEmpty ? .nothing : .number(spend.top(1)), spend.isEmpty ? .nothing : .number(spend.effectiveHolders),
    ]
  }

  /// - Parameters:
  ///   - id: of the first column.
  ///   - title: of the first column.
  static func columns(_ id: String, _ title: String) -> [ScoreTable.Column] {
    [
      .init(id, title), .init("awards", "Awards", .count), .init("suppliers", "Winners", .count),
      .init("sme_awards", "To SMEs", .share), .init("size_known", "Size known", .count),
      .init("single_bid_rate", "One tender", .share), .init("average_tenders", "Tenders", .index),
      .init("sme_participation", "From SMEs", .share), .init("awards_hhi", "HHI of awards", .index),
      .init("awards_effective_suppliers", "Effective", .index), .init("spend", "Value told", .money),
      .init("top_1_share", "Largest", .share), .init("effective_suppliers", "Effective by value", .index),
    ]
  }
}
