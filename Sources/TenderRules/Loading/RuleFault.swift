/// What is wrong with a rule file.
public struct RuleFault: Error, Sendable, Equatable {
  /// Relative to the rules folder; the folder itself where no file is to blame.
  public var file: String
  /// 1-based.
  public var line: Int?
  public var column: Int?
  /// What must hold, and what was found.
  public var message: String
  public var hint: String?

  public init(file: String, line: Int? = nil, column: Int? = nil, message: String, hint: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}
