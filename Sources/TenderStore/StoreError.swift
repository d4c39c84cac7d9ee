import GRDB

/// Why a survey database could not be used. What was in it stays as it was.
public struct StoreError: Error, Sendable, Equatable {
  public var file: String
  /// What must hold and what was found.
  public var message: String
  public var hint: String?

  init(file: String, message: String, hint: String? = nil) {
    self.file = file
    self.message = message
    self.hint = hint
  }

  init(_ error: any Error, file: String) {
    guard let error = error as? DatabaseError else {
      self.init(file: file, message: "a survey database must be usable, found: \(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(
        file: file, message: "the disk must have room for the survey database, found it full",
        hint: "what was collected so far is safe; make room and run the same command again")
    case .SQLITE_READONLY:
      self.init(file: file, message: "a survey database must be writable, found it read-only")
    case .SQLITE_CANTOPEN:
      self.init(file: file, message: "a survey database must be in a folder that exists and can be written, found none")
    case .SQLITE_NOTADB:
      self.init(file: file, message: "a survey database must be a SQLite file, found something else")
    case .SQLITE_CORRUPT:
      self.init(
        file: file, message: "a survey database must be whole, found it damaged",
        hint: "collect anew into another file")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        file: file, message: "one run at a time can write a survey database, found it in use",
        hint: "collect into a file of its own and join them with `survey merge`")
    case .SQLITE_IOERR:
      self.init(
        file: file, message: "the disk must take what is written, found that it does not",
        hint: "what was collected so far is safe; look at the disk and run the same command again")
    default:
      self.init(
        file: file, message: "a survey database must be usable, found: \(error.message ?? error.resultCode.description)"
      )
    }
  }
}
