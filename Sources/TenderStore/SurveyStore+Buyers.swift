import GRDB
import TenderDocument

extension SurveyStore {
  /// Every buyer as published, with how many documents it has, by name.
  public func forEachBuyer(_ body: (Buyer, _ documents: Int) throws -> Void) throws(StoreError) {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT buyer, town, country, nuts, national_id, count(*) AS documents FROM document WHERE buyer IS NOT NULL
          GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
          """)
      while let row = try rows.next() {
        var buyer = Buyer(name: row["buyer"])
        buyer.town = row["town"]
        buyer.country = row["country"]
        buyer.nuts = row["nuts"]
        buyer.nationalID = row["national_id"]
        try body(buyer, row["documents"])
      }
    }
  }
}
