import TenderDocument
import TenderRules
import TenderText

/// What is said about one input, in any format.
public struct Report: Sendable {
  /// The tool and the data that judged, so that every figure can be traced.
  public struct Tool: Sendable {
    public var version: String
    /// `sha256:` and the digest of all rule files.
    public var rules: String
    public var policy: String
    /// The id of the profile that chose lints and policy; nil where none did.
    public var profile: String?

    public init(version: String, rules: String, policy: String, profile: String?) {
      self.version = version
      self.rules = rules
      self.policy = policy
      self.profile = profile
    }
  }

  public enum Content: Sendable {
    /// Behind a reference, as a document is a hundred values to copy.
    indirect case checked(CheckedDocument)
    /// Nothing could be read; never empty.
    case refused([InputError])
  }

  public var tool: Tool
  /// The path as the user gave it, or the id of a piped text.
  public var source: String
  /// Lower-case hexadecimal digest of the input's bytes; nil where they could not be read.
  public var sha256: String?
  /// The charter city that the buyer is, or that its name is near; nil where the name holds none.
  public var city: CityMatch?
  public var content: Content

  public init(tool: Tool, source: String, sha256: String?, city: CityMatch? = nil, content: Content) {
    self.tool = tool
    self.source = source
    self.sha256 = sha256
    self.city = city
    self.content = content
  }
}
