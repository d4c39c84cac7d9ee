import Foundation
import GRDB

extension SurveyStore {
  /// Takes over what another survey database holds, whole or not at all.
  ///
  /// Content that both hold stays as it is, unless the other has checked it in a later run.
  ///
  /// - Returns: how many documents came or were replaced.
  public func merge(_ path: String) throws(StoreError) -> Int {
    let other = try SurveyStore(path: path, access: .read)
    other.close()
    guard !isSame(path) else {
      throw StoreError(file: path, message: "a survey database must be merged into another one, found itself")
    }
    do {
      return try queue.writeWithoutTransaction { db in
        try db.execute(sql: "ATTACH DATABASE ? AS other", arguments: [path])
        defer { try? db.execute(sql: "DETACH DATABASE other") }
        var count = 0
        try db.inTransaction {
          for statement in Self.merging { try db.execute(sql: statement) }
          count = try Int.fetchOne(db, sql: "SELECT count(*) FROM temp.taken") ?? 0
          try db.execute(sql: "DROP TABLE temp.taken")
          return .commit
        }
        return count
      }
    } catch {
      throw StoreError(error, file: self.path)
    }
  }

  /// True for the same file, however it is named.
  private func isSame(_ other: String) -> Bool {
    let files = [path, other].map { try? FileManager.default.attributesOfItem(atPath: $0)[.systemFileNumber] as? Int }
    let folders = [path, other].map { try? FileManager.default.attributesOfItem(atPath: $0)[.systemNumber] as? Int }
    return files[0] == files[1] && folders[0] == folders[1]
  }

  /// In this order; `temp.taken` holds the documents of the other database that are missing or older here.
  private static let merging = [
    """
    INSERT INTO main.run (tool, rules, policy, started)
      SELECT tool, rules, policy, started FROM other.run AS theirs
      WHERE NOT EXISTS (
        SELECT 1 FROM main.run WHERE (tool, rules, policy) = (theirs.tool, theirs.rules, theirs.policy))
      ORDER BY id
    """,
    """
    CREATE TEMP TABLE taken AS
      SELECT theirs.id, theirs.sha256, ours.id AS run
      FROM other.document AS theirs
        JOIN other.run AS judged ON judged.id = theirs.run
        JOIN main.run AS ours ON (ours.tool, ours.rules, ours.policy) = (judged.tool, judged.rules, judged.policy)
        LEFT JOIN main.document AS held ON held.sha256 = theirs.sha256
        LEFT JOIN main.run AS before ON before.id = held.run
      WHERE held.id IS NULL OR held.run <> ours.id AND before.started < judged.started
    """,
    "DELETE FROM main.document WHERE sha256 IN (SELECT sha256 FROM temp.taken)",
    """
    INSERT INTO main.document (sha256, run, \(columns))
      SELECT theirs.sha256, taken.run, \(columns) FROM other.document AS theirs JOIN temp.taken AS taken USING (id)
      ORDER BY theirs.id
    """,
    parts("clause", "type, family, stage, strength, commitments, lot, has_target, quote, language, path, line"),
    parts("weight", "lot, basis, social, diversity"),
    parts("finding", "rule, severity"),
    parts("award", "lot, winners, sizes, received, value, currency"),
    """
    INSERT OR IGNORE INTO main.refusal (source, run, sha256, kind, message)
      SELECT theirs.source, ours.id, theirs.sha256, theirs.kind, theirs.message
      FROM other.refusal AS theirs
        JOIN other.run AS judged ON judged.id = theirs.run
        JOIN main.run AS ours ON (ours.tool, ours.rules, ours.policy) = (judged.tool, judged.rules, judged.policy)
      WHERE theirs.source NOT IN (SELECT source FROM main.document)
    """,
  ]

  private static let columns = """
    source, procedure, notice, kind, published, title, buyer, town, country, nuts, national_id, legal_type, city, \
    certainty, cpv, nature, languages, b1, b2, b3, b1_obstacle, b2_obstacle, b3_obstacle, value, \
    currency
    """

  private static func parts(_ table: String, _ columns: String) -> String {
    let theirs = columns.split(separator: ", ").map { "part.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO main.\(table) (document, number, \(columns))
        SELECT ours.id, number, \(theirs)
        FROM temp.taken AS taken JOIN main.document AS ours USING (sha256) JOIN other.\(table) AS part ON part.document = taken.id
      """
  }
}
