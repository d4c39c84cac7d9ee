import TenderDocument

/// Which procedures a report is about. An empty list asks nothing.
public struct SurveyFilter: Sendable, Equatable {
  /// Charter cities by id.
  public var cities: Set<String> = []
  /// ISO 3166-1 alpha-3.
  public var countries: Set<String> = []
  /// ISO 8601 dates, or beginnings of them, of the leading document; both ends are in.
  public var from: String?
  public var to: String?
  /// Beginnings of CPV codes, one of which the main code must have.
  public var cpv: [String] = []
  /// `services`, `supplies`, `works`.
  public var natures: Set<String> = []

  public init() {}

  public func admits(_ procedure: SurveyProcedure) -> Bool {
    let leading = procedure.leading
    if !cities.isEmpty, !(procedure.city.map { $0.isCity && cities.contains($0.city) } ?? false) { return false }
    if !countries.isEmpty, !(leading.buyer?.country.map(countries.contains) ?? false) { return false }
    if !natures.isEmpty, !(leading.nature.map(natures.contains) ?? false) { return false }
    if !cpv.isEmpty, !cpv.contains(where: { leading.cpv.first?.hasPrefix($0) ?? false }) { return false }
    guard from != nil || to != nil else { return true }
    guard let published = leading.published else { return false }
    // "2024" as an end means all of 2024.
    return published >= from ?? "" && to.map { published.prefix($0.count) <= $0 } ?? true
  }
}
