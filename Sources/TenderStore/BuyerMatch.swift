import GRDB
import TenderRules

/// A buyer as published, the city it was taken for, and how many documents it has.
public struct BuyerMatch: Sendable, Equatable {
  public var name: String
  public var town: String?
  public var country: String?
  public var match: CityMatch
  public var documents: Int
}

extension SurveyStore {
  /// Every buyer whose name holds a city's name, with namesakes, by city, certainty and name.
  public func buyerMatches() throws(StoreError) -> [BuyerMatch] {
    let matches = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT city, certainty, buyer, town, country, count(*) AS documents FROM document WHERE city IS NOT NULL
          GROUP BY city, certainty, buyer, town, country
          """
      ).compactMap { row -> BuyerMatch? in
        guard let certainty = CityMatch.Certainty(rawValue: row["certainty"] ?? "") else { return nil }
        return BuyerMatch(
          name: row["buyer"] ?? "", town: row["town"], country: row["country"],
          match: CityMatch(city: row["city"], certainty: certainty), documents: row["documents"])
      }
    }
    return matches.sorted {
      ($0.match.city, $0.match.certainty, $0.name, $0.town ?? "")
        < ($1.match.city, $1.match.certainty, $1.name, $1.town ?? "")
    }
  }
}
