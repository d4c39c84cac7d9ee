/// Why an input, or a part of it, could not be read.
public struct InputError: Error, Sendable, Equatable {
  public enum Kind: String, Sendable {
    case malformedXML = "malformed-xml"
    case documentType = "document-type"
    case limitExceeded = "limit-exceeded"
    case unreadable
    case tooLarge = "too-large"
    case notRegularFile = "not-regular-file"
    case encoding
    case binary
    case unsupported
    case empty
  }

  public var kind: Kind
  /// What must hold, and what was found; no full stop, no place.
  public var message: String
  /// 1-based; nil where the whole input is meant.
  public var line: Int?
  /// 1-based, in Unicode scalars.
  public var column: Int?
  /// A sure next step, without full stop.
  public var hint: String?

  public init(_ kind: Kind, _ message: String, line: Int? = nil, column: Int? = nil, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
    self.hint = hint
  }
}
