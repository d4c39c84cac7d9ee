/// What a city promises as a buyer in the Integrating Cities Charter.
public enum Commitment: String, Sendable, CaseIterable, Comparable {
  case b1 = "B1"
  case b2 = "B2"
  case b3 = "B3"

  public var title: String {
    switch self {
    case .b1: "Apply principles of equality and diversity in procurement and tendering"
    case .b2: "Promote these principles amongst contractors"
    case .b3: "Promote a diverse supplier base"
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
