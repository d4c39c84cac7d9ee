/// A buyer taken for a city, and how surely.
public struct CityMatch: Sendable, Equatable {
  /// The surest first.
  public enum Certainty: String, Sendable, CaseIterable, Comparable {
    /// By its national identifier.
    case identifier
    /// By its name.
    case name
    /// A legal person that the city owns or leads; counted apart.
    case group
    /// The name holds a name of the city, and nothing says that it is the city's. Not a match.
    case near

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public var city: City.ID
  public var certainty: Certainty

  public init(city: City.ID, certainty: Certainty) {
    self.city = city
    self.certainty = certainty
  }

  /// True where the buyer is the city itself.
  public var isCity: Bool { certainty == .identifier || certainty == .name }
}
