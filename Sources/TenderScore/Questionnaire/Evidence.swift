/// How well a declared measure is shown.
public enum Evidence: String, Sendable, CaseIterable {
  case declared, documented, certified

  /// What a measure counts by it (0…1).
  public var factor: Double {
    switch self {
    case .declared: 0.4
    case .documented: 0.7
    case .certified: 1
    }
  }
}
