import TenderDocument

/// The notices that a lint, or one of its severities, is about. A list that is empty excludes nothing.
public struct LintScope: Sendable, Equatable {
  public static let everything = LintScope()

  /// ISO 3166-1 alpha-3.
  public var countries: [String] = []
  public var kinds: [Notice.Kind] = []
  /// `services`, `supplies`, `works`.
  public var natures: [String] = []
  /// Prefixes of CPV codes.
  public var cpv: [String] = []
  /// CELEX numbers.
  public var legalBases: [String] = []
  /// ISO 8601 dates of publication, both included; nil for no bound.
  public var from: String?
  public var to: String?

  /// `unknown` where the document does not say what is asked.
  func holds(_ facts: LintFacts) -> LintTruth {
    if let no = miss(facts.country, in: countries, "the buyer's country") { return no }
    if !kinds.isEmpty, !kinds.contains(facts.kind) { return .no("the document is a \(facts.kind.rawValue)") }
    if let no = miss(facts.nature, in: natures, "the kind of contract") { return no }
    if let no = miss(facts.legalBasis, in: legalBases, "the legal basis") { return no }
    if !cpv.isEmpty {
      guard !facts.cpv.isEmpty else { return .unknown("the document gives no CPV code") }
      guard facts.cpv.contains(where: { code in cpv.contains { code.hasPrefix($0) } }) else {
        return .no("the CPV codes are others")
      }
    }
    return isInForce(facts.published)
  }

  private func miss(_ fact: String?, in list: [String], _ name: String) -> LintTruth? {
    guard !list.isEmpty else { return nil }
    guard let fact else { return .unknown("\(name) is not given") }
    return list.contains(fact) ? nil : .no("\(name) is \(fact)")
  }

  private func isInForce(_ published: String?) -> LintTruth {
    guard from != nil || to != nil else { return .yes(nil) }
    guard let published else { return .unknown("the date of publication is not given") }
    if let from, published < from { return .no("it applies from \(from) on") }
    if let to, published > to { return .no("it applied until \(to)") }
    return .yes(nil)
  }
}
