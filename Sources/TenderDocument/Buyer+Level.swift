extension Buyer {
  /// The part of the state that a buyer belongs to.
  public enum Level: String, Sendable, CaseIterable {
    /// Of the central government: ministries and state agencies.
    case central
    /// Regions, provinces, cities; TED's forms do not tell them apart.
    case subnational
    /// Governed by public law, whoever controls it.
    case body
    /// An institution, body or agency of the Union.
    case union
    /// A public undertaking, or an entity with special or exclusive rights.
    case undertaking
  }

  /// From the legal type; nil where it is not given or is none of these.
  public var level: Level? {
    switch legalType {
    case "cga", "org-sub-cga", "MINISTRY", "NATIONAL_AGENCY": .central
    case "ra", "rl-aut", "la", "org-sub-ra", "org-sub-la", "REGIONAL_AUTHORITY", "REGIONAL_AGENCY": .subnational
    case "body-pl", "body-pl-cga", "body-pl-ra", "body-pl-la", "BODY_PUBLIC": .body
    case "eu-ins-bod-ag", "eu-int-org", "EU_INSTITUTION": .union
    case "pub-undert", "pub-undert-cga", "pub-undert-ra", "pub-undert-la", "spec-rights-entity": .undertaking
    default: nil
    }
  }
}
