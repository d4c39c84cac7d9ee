/// What a profile or a configuration says of one lint; what it leaves open stays as it was.
public struct LintChoice: Sendable, Equatable {
  public struct Parameter: Sendable, Equatable {
    public var name: String
    public var value: Double
  }

  /// The lint's id.
  public var rule: String
  public var isOn: Bool
  public var severity: Finding.Severity?
  /// By name.
  public var parameters: [Parameter] = []
  /// Why the buyer expects what the lint asks for, in a sentence.
  public var expected: String?
  /// Of the id in its file, 1-based.
  public var line: Int
  public var column: Int
}
