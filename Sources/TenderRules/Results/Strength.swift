/// How firmly a clause is worded, strongest first.
public enum Strength: String, Sendable, CaseIterable, Comparable {
  case binding
  case conditional
  case aspirational
  /// Points to another document.
  case referral
  /// Only a code or flag says so.
  case declared

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .declared: 0
    case .referral: 1
    case .aspirational: 2
    case .conditional: 3
    case .binding: 4
    }
  }
}
