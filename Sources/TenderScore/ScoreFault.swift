/// Why an input or a request can't be scored at all, in facts; the words are whole sentences without a place.
public struct ScoreFault: Error, Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case unreadable
    /// The bytes are no table: no header, a row beyond all limits, too many suppliers.
    case malformed = "malformed-table"
    case limitExceeded = "limit-exceeded"
    case missingColumn = "missing-column"
    /// A column is about persons and must not be scored.
    case privateData = "private-data"
    /// A rule file, a request or a row that defines the others is wrong.
    case wrongRequest = "wrong-request"
  }

  public var kind: Kind
  /// What must hold and what was found.
  public var message: String
  /// A sure next step.
  public var hint: String?
  /// 1-based.
  public var line: Int?
  /// The 1-based number of the cell in its row.
  public var cell: Int?

  public init(_ kind: Kind, _ message: String, hint: String? = nil, line: Int? = nil, cell: Int? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.line = line
    self.cell = cell
  }
}
