import GRDB

/// A survey database: a SQLite file of what was found in checked documents.
///
/// Every batch is one transaction. A run that is stopped in any way leaves whole batches; the next run goes on from there.
public final class SurveyStore: Sendable {
  public enum Access: Sendable {
    case read
    /// Makes the file if there is none.
    case write
  }

  public let path: String
  let queue: DatabaseQueue

  public init(path: String, access: Access) throws(StoreError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.readonly = access == .read
      configuration.busyMode = .timeout(5)
      if access == .write {
        configuration.journalMode = .wal
        // A batch survives the end of the process; after a power failure whole batches may be missing, never half ones.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      if access == .write { try StoreSchema.migrator.migrate(queue) }
    } catch {
      throw StoreError(error, file: path)
    }
    try requireSchema()
  }

  /// Refuses a database that a later version has made, and one that is not a survey at all.
  private func requireSchema() throws(StoreError) {
    let migrator = StoreSchema.migrator
    let (isLater, isWhole, isEarlier) = try read { db in
      (
        try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db),
        try !migrator.appliedIdentifiers(db).isEmpty
      )
    }
    guard !isLater else {
      throw StoreError(
        file: path, message: "a survey database must be of this version or an earlier one, found a later one",
        hint: "update fairtender")
    }
    guard isWhole else {
      throw StoreError(
        file: path,
        message: "a survey database must have the tables of this version, found "
          + (isEarlier ? "those of an earlier one" : "other ones or none"),
        hint: "`fairtender survey collect` makes or updates one")
    }
  }

  /// Leaves one file that also a read-only medium can hold. Whoever else has the database open keeps its journal, and nothing is lost.
  public func close() {
    // A journal that stays is no fault: the next to open the database takes it up.
    try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try? queue.close()
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError(error, file: path)
    }
  }

  /// Reads outside of a transaction.
  func query<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch {
      throw StoreError(error, file: path)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw StoreError(error, file: path)
    }
  }
}
