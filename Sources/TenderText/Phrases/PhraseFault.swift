/// What is wrong with a phrase of a rule file.
public struct PhraseFault: Error, Sendable, Equatable {
  /// What must hold, and what was found.
  public var message: String
  public var hint: String?
  /// 1-based, in Unicode scalars of the phrase.
  public var column: Int

  public init(_ message: String, hint: String? = nil, column: Int) {
    self.message = message
    self.hint = hint
    self.column = column
  }
}
