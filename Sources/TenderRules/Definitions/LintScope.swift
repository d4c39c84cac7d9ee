import TenderDocument

/// The notices that a lint, or one of its severities, is about. A list that is empty excludes nothing.
public struct LintScope: Sendable, Equatable {
  public static let everything = LintScope()

  /// In which the documents are written that it is about: it keeps a law from being asked of texts that name no country.
  public var languages: [LanguageCode] = []
  /// ISO 3166-1 alpha-3.
  public var countries: [String] = []
  public var kinds: [Notice.Kind] = []
  /// `services`, `supplies`, `works`.
  public var natures: [String] = []
  /// Prefixes of CPV codes.
  public var cpv: [String] = []
  /// CELEX numbers.
  public var legalBases: [String] = []
  /// Prefixes of the NUTS code of the buyer's address.
  public var regions: [String] = []
  public var buyers: [Buyer.Level] = []
  public var procedures: [Notice.ProcedureType] = []
  /// The least value, in one currency.
  public var value: ContractSize.Money?
  /// The least duration.
  public var months: Double?
  /// ISO 8601 dates of publication, both included; nil for no bound.
  public var from: String?
  public var to: String?

  /// `unknown` where the document does not say what is asked.
  ///
  /// Most scopes do not hold, and to say why by interpolation takes three times as long.
  func holds(_ facts: LintFacts) -> LintTruth {
    if !languages.isEmpty, !facts.languages.isEmpty, !facts.languages.contains(where: languages.contains) {
      return .no("the language is `\(facts.languages[0].rawValue)`")
    }
    if let no = miss(facts.country, in: countries, "the buyer's country") { return no }
    if !kinds.isEmpty, !kinds.contains(facts.kind) { return .no("the document is a " + facts.kind.rawValue) }
    if let no = miss(facts.nature, in: natures, "the kind of contract") { return no }
    if let no = miss(facts.legalBasis, in: legalBases, "the legal basis") { return no }
    if !cpv.isEmpty {
      guard !facts.cpv.isEmpty else { return .unknown("the document gives no CPV code") }
      guard facts.cpv.contains(where: { code in cpv.contains { code.hasPrefix($0) } }) else {
        return .no("the CPV codes are others")
      }
    }
    if let no = isInForce(facts.published) { return no }
    if !buyers.isEmpty, let no = miss(facts.buyer?.rawValue, in: buyers.map(\.rawValue), "the buyer's legal type") {
      return no
    }
    if !procedures.isEmpty,
      let no = miss(facts.procedure?.rawValue, in: procedures.map(\.rawValue), "the procedure")
    {
      return no
    }
    if let no = missRegion(facts.region) { return no }
    return missSize(facts.size) ?? .yes(nil)
  }

  private func missRegion(_ region: String?) -> LintTruth? {
    guard !regions.isEmpty else { return nil }
    guard let region else { return .unknown("the buyer's region is not given") }
    if regions.contains(where: { region.hasPrefix($0) }) { return nil }
    // A notice may name the country alone.
    if regions.contains(where: { $0.hasPrefix(region) }) { return .unknown("the buyer's region is only \(region)") }
    return .no("the buyer's region is \(region)")
  }

  private func missSize(_ size: ContractSize) -> LintTruth? {
    if let value {
      guard let own = size.value else { return .unknown("the value is not given") }
      guard own.currency == value.currency else { return .unknown("the value is given in \(own.currency)") }
      if own.amount < value.amount { return .no("the value is below \(Int(value.amount)) \(value.currency)") }
    }
    if let months {
      guard let own = size.months else { return .unknown("the duration is not given") }
      if own < months { return .no("the duration is below \(Int(months)) months") }
    }
    return nil
  }

  private func miss(_ fact: String?, in list: [String], _ name: String) -> LintTruth? {
    guard !list.isEmpty else { return nil }
    guard let fact else { return .unknown(name + " is not given") }
    return list.contains(fact) ? nil : .no(name + " is " + fact)
  }

  private func isInForce(_ published: String?) -> LintTruth? {
    guard from != nil || to != nil else { return nil }
    guard let published else { return .unknown("the date of publication is not given") }
    if let from, published < from { return .no("it applies from \(from) on") }
    if let to, published > to { return .no("it applied until \(to)") }
    return nil
  }
}
