import TenderDocument

/// Whom a measure is about.
public struct SurveyGroup: Sendable, Hashable, Comparable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Every procedure of the survey.
    case all
    /// A charter city: only buyers that are the city itself.
    case city
    /// Companies that a charter city owns or leads.
    case cityGroup = "city-group"
    case country
    case town
    case nuts
    /// A group of the user's own list.
    case list
  }

  public var kind: Kind
  /// Such as `nantes`, `FRA` or `FRG01`; empty for `all`.
  public var id: String

  public init(kind: Kind, id: String = "") {
    self.kind = kind
    self.id = id
  }

  public static func < (a: Self, b: Self) -> Bool {
    (Kind.allCases.firstIndex(of: a.kind) ?? 0, a.id) < (Kind.allCases.firstIndex(of: b.kind) ?? 0, b.id)
  }
}

/// How procedures are grouped; every procedure also counts for `all`.
public struct SurveyGrouping: Sendable {
  public var kinds: Set<SurveyGroup.Kind>
  /// A user's own groups; nil where there is no list.
  public var list: SurveyList?

  public init(kinds: Set<SurveyGroup.Kind> = [.city, .cityGroup, .country], list: SurveyList? = nil) {
    self.kinds = kinds
    self.list = list
  }

  func groups(of procedure: SurveyProcedure) -> [SurveyGroup] {
    let buyer = procedure.leading.buyer
    let city = procedure.city
    let ids: [(SurveyGroup.Kind, String?)] = [
      (.city, city.flatMap { $0.isCity ? $0.city : nil }),
      (.cityGroup, city.flatMap { $0.certainty == .group ? $0.city : nil }),
      (.country, buyer?.country), (.town, buyer?.town), (.nuts, buyer?.nuts),
      (.list, buyer.flatMap { list?.entry(for: $0)?.group }),
    ]
    return [SurveyGroup(kind: .all)]
      + ids.compactMap { kind, id in kinds.contains(kind) ? id.map { SurveyGroup(kind: kind, id: $0) } : nil }
  }
}
