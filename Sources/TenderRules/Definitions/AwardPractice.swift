/// What some buyer gives to social or diversity criteria: an entry of `Rules/awards/practices.yml`.
public struct AwardPractice: Sendable, Equatable {
  /// The share that is compared.
  public enum Measure: String, Sendable, CaseIterable {
    case social, diversity

    /// True if criteria of `family` are in the share.
    func counts(_ family: String) -> Bool {
      switch self {
      case .social: true
      case .diversity:
        ["diversity-criterion", "anti-discrimination", "equal-opportunity", "gender-equality"].contains(family)
      }
    }
  }

  public var id: String
  public var name: String
  public var measure: Measure
  /// Percent of the evaluation, 0…100.
  public var percent: Double
  /// Title of the document that says so.
  public var source: String
  public var url: String?
  /// The day on which the source was read, `2026-11-21`.
  public var read: String

  public init(
    id: String, name: String, measure: Measure, percent: Double, source: String, url: String?, read: String
  ) {
    self.id = id
    self.name = name
    self.measure = measure
    self.percent = percent
    self.source = source
    self.url = url
    self.read = read
  }
}
