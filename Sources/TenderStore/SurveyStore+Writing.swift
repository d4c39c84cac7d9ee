import Foundation
import GRDB
import TenderDocument
import TenderRules
import TenderSurvey

extension SurveyStore {
  /// The id of the run for these rules; runs with the same tool and rules are one.
  ///
  /// - Parameter started: ISO 8601, of the clock of the caller.
  public func begin(_ run: StoredRun, started: String) throws(StoreError) -> Int64 {
    try write { db in
      if let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM run WHERE tool = ? AND rules = ? AND policy = ?",
        arguments: [run.tool, run.rules, run.policy])
      {
        return id
      }
      try db.execute(
        sql: "INSERT INTO run (tool, rules, policy, started) VALUES (?, ?, ?, ?)",
        arguments: [run.tool, run.rules, run.policy, started])
      return db.lastInsertedRowID
    }
  }

  /// True if the content was checked by the same tool under the same rules.
  public func holds(sha256: String, run: Int64) throws(StoreError) -> Bool {
    // One query needs no transaction, which takes as long as the query itself.
    try query { db in
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM document WHERE sha256 = ? AND run = ?")
      return try Bool.fetchOne(statement, arguments: [sha256, run]) ?? false
    }
  }

  /// Writes all entries or, after an error, none.
  public func add(_ entries: [StoredEntry], run: Int64) throws(StoreError) {
    try write { db in
      for entry in entries {
        switch entry {
        case .document(let document, let sha256, let isOfFile):
          try Self.add(document, sha256: sha256, isOfFile: isOfFile, run: run, to: db)
        case .refused(let source, let sha256, let kind, let message):
          try Self.execute(
            db, "INSERT OR REPLACE INTO refusal (source, run, sha256, kind, message) VALUES (?, ?, ?, ?, ?)",
            [source, run, sha256, kind, message])
        }
      }
    }
  }

  /// Drops what is known of refused lines and entries of `containers`, which are about to be read again.
  public func forgetRefusals(in containers: [String]) throws(StoreError) {
    guard !containers.isEmpty else { return }
    try write { db in
      for source in containers {
        // From `source:` to before `source;`, and from `source!/` to before `source!0`: the next code points.
        try Self.execute(
          db, "DELETE FROM refusal WHERE source = ? OR source >= ? AND source < ? OR source >= ? AND source < ?",
          [source, source + ":", source + ";", source + "!/", source + "!0"])
      }
    }
  }

  private static func add(
    _ document: SurveyDocument, sha256: String, isOfFile: Bool, run: Int64, to db: Database
  ) throws {
    try execute(db, "DELETE FROM document WHERE sha256 = ?", [sha256])
    if isOfFile { try execute(db, "DELETE FROM document WHERE source = ?", [document.source]) }
    try execute(db, "DELETE FROM refusal WHERE source = ?", [document.source])
    let buyer = document.buyer
    let none = Verdict.Grade.notAssessable
    let grades = (0..<3).map { (document.grades.indices.contains($0) ? document.grades[$0] : none).rawValue }
    let obstacles = (0..<3).map { document.obstacles.indices.contains($0) ? document.obstacles[$0] : nil }
    try execute(
      db,
      """
      INSERT INTO document (sha256, run, source, procedure, notice, kind, published, title, buyer, town, country, nuts,
        national_id, legal_type, city, certainty, cpv, nature, languages, b1, b2, b3,
        b1_obstacle, b2_obstacle, b3_obstacle, value, currency)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sha256, run, document.source, document.procedure, document.noticeID, document.kind.rawValue, document.published,
        document.title, buyer?.name, buyer?.town, buyer?.country, buyer?.nuts, buyer?.nationalID, buyer?.legalType,
        document.city?.city, document.city?.certainty.rawValue, document.cpv.joined(separator: " "), document.nature,
        document.languages.map(\.rawValue).joined(separator: " "),
        grades[0], grades[1], grades[2], obstacles[0], obstacles[1], obstacles[2],
        document.value?.amount, document.value?.currency,
      ])
    try addParts(of: document, id: db.lastInsertedRowID, to: db)
  }

  private static func addParts(of document: SurveyDocument, id: Int64, to db: Database) throws {
    for (number, clause) in document.clauses.enumerated() {
      try execute(
        db,
        "INSERT INTO clause VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          id, number, clause.type, clause.family, clause.stage.rawValue, clause.strength.rawValue,
          clause.commitments.map(\.rawValue).joined(separator: " "), clause.lot, clause.hasTarget, clause.quote,
          clause.language?.rawValue, clause.path, clause.line,
        ])
    }
    for (number, weights) in document.weights.enumerated() {
      try execute(
        db, "INSERT INTO weight VALUES (?, ?, ?, ?, ?, ?)",
        [id, number, weights.lot, weights.basis.rawValue, weights.social, weights.diversity])
    }
    for (number, finding) in document.findings.enumerated() {
      try execute(
        db, "INSERT INTO finding VALUES (?, ?, ?, ?)", [id, number, finding.rule, finding.severity.rawValue])
    }
    for (number, award) in document.awards.enumerated() {
      try execute(
        db, "INSERT INTO award VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          id, number, award.lot, try StoredJSON.text(award.winners), award.winnerSizes.joined(separator: " "),
          try StoredJSON.text(award.received), award.value?.amount, award.value?.currency,
        ])
    }
  }

  private static func execute(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
