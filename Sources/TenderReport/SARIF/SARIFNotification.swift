import TenderDocument

/// A condition that SARIF's `toolExecutionNotifications` tells of.
struct SARIFNotification {
  var level: String
  var message: String
  /// The kind of input error.
  var id: String?
  var uri: SourceURI?
  var line: Int?
  var column: Int?

  init(level: String, message: String) {
    self.level = level
    self.message = message
  }

  init(_ source: String, _ error: InputError) {
    level = "error"
    message = error.message
    id = error.kind.rawValue
    uri = SourceURI(path: source)
    line = error.line
    column = error.column
  }
}
