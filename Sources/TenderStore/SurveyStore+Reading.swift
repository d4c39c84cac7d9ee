import GRDB
import TenderDocument
import TenderRules
import TenderSurvey

extension SurveyStore {
  /// Documents in the database.
  public func count() throws(StoreError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") ?? 0 }
  }

  /// Gives every procedure once, in the order of their keys; one is in memory at a time.
  public func forEachProcedure(_ body: (SurveyProcedure) throws -> Void) throws(StoreError) {
    try read { db in
      var documents: [SurveyDocument] = []
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM document ORDER BY procedure, id")
      while let row = try rows.next() {
        let document = try Self.document(row, in: db)
        if let last = documents.last, last.procedure != document.procedure {
          try body(SurveyProcedure(documents))
          documents.removeAll(keepingCapacity: true)
        }
        documents.append(document)
      }
      if !documents.isEmpty { try body(SurveyProcedure(documents)) }
    }
  }

  private static func document(_ row: Row, in db: Database) throws -> SurveyDocument {
    let id: Int64 = row["id"]
    var buyer: Buyer?
    if let name: String = row["buyer"] {
      var read = Buyer(name: name)
      read.town = row["town"]
      read.country = row["country"]
      read.nuts = row["nuts"]
      read.nationalID = row["national_id"]
      read.legalType = row["legal_type"]
      buyer = read
    }
    var city: CityMatch?
    if let name: String = row["city"], let certainty = CityMatch.Certainty(rawValue: row["certainty"] ?? "") {
      city = CityMatch(city: name, certainty: certainty)
    }
    var document = SurveyDocument(
      source: row["source"], procedure: row["procedure"], kind: Notice.Kind(rawValue: row["kind"]) ?? .other)
    document.noticeID = row["notice"]
    document.published = row["published"]
    document.title = row["title"]
    document.buyer = buyer
    document.city = city
    document.cpv = words(row["cpv"])
    document.nature = row["nature"]
    if let amount: Double = row["value"], let currency: String = row["currency"] {
      document.value = ContractSize.Money(amount: amount, currency: currency)
    }
    document.languages = words(row["languages"]).map(LanguageCode.init(rawValue:))
    document.clauses = try parts("clause", of: id, in: db, clause)
    document.weights = try parts("weight", of: id, in: db, weights)
    document.findings = try parts("finding", of: id, in: db, finding)
    document.grades = ["b1", "b2", "b3"].map { Verdict.Grade(rawValue: row[$0]) ?? .notAssessable }
    document.obstacles = ["b1_obstacle", "b2_obstacle", "b3_obstacle"].map { row[$0] }
    document.awards = try parts("award", of: id, in: db, award)
    return document
  }

  private static func parts<Part>(
    _ table: String, of document: Int64, in db: Database, _ part: (Row) throws -> Part?
  ) throws -> [Part] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE document = ? ORDER BY number")
    let rows = try Row.fetchCursor(statement, arguments: [document])
    var parts: [Part] = []
    while let row = try rows.next() {
      if let part = try part(row) { parts.append(part) }
    }
    return parts
  }

  private static func clause(_ row: Row) -> SurveyDocument.Clause? {
    guard let stage = Stage(rawValue: row["stage"]), let strength = Strength(rawValue: row["strength"]) else {
      return nil
    }
    let language: String? = row["language"]
    return SurveyDocument.Clause(
      type: row["type"], family: row["family"], stage: stage, strength: strength,
      commitments: words(row["commitments"]).compactMap(Commitment.init(rawValue:)), lot: row["lot"],
      hasTarget: row["has_target"], quote: row["quote"], language: language.map(LanguageCode.init(rawValue:)),
      path: row["path"], line: row["line"])
  }

  private static func weights(_ row: Row) -> SurveyDocument.Weights? {
    AwardList.Basis(rawValue: row["basis"]).map {
      SurveyDocument.Weights(lot: row["lot"], basis: $0, social: row["social"], diversity: row["diversity"])
    }
  }

  private static func finding(_ row: Row) -> SurveyDocument.Finding? {
    Finding.Severity(rawValue: row["severity"]).map { SurveyDocument.Finding(rule: row["rule"], severity: $0) }
  }

  private static func award(_ row: Row) throws -> Award {
    var award = Award(lot: row["lot"])
    award.winners = try StoredJSON.value([String].self, row["winners"])
    award.winnerSizes = words(row["sizes"])
    award.received = try StoredJSON.value([String: Int].self, row["received"])
    if let amount: Double = row["value"], let currency: String = row["currency"] {
      award.value = Award.Value(amount: amount, currency: currency)
    }
    return award
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
