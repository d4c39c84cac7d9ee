/// A named choice of policy and lints for a buyer: the content of a file in `Rules/profiles`, or of one in a configuration.
public struct Profile: Sendable, Equatable {
  /// Whose practice it is.
  public struct Buyer: Sendable, Equatable {
    public var name: String
    /// ISO 3166-1 alpha-3.
    public var country: String?
  }

  public var id: String
  public var title: String
  public var about: String
  public var buyer: Buyer?
  public var jurisdiction: String
  /// ISO 3166-1 alpha-3 codes of the countries whose law its choices follow; empty where they are lawful everywhere.
  ///
  /// A document of a buyer known to be elsewhere is judged by `base` alone.
  public var countries: [String]
  /// When the practice is lawful, in words.
  public var lawful: String
  public var sources: [RuleSource]
  /// The id of the profile that it extends.
  public var base: String?
  /// The id of a policy; nil for that of `base`.
  public var policy: String?
  /// In the order of the file.
  public var choices: [LintChoice]
  /// Relative to the rules folder, or the file of a configuration.
  public var file: String
}
