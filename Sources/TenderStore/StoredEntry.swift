import TenderSurvey

/// The tool and the data with which documents were checked.
public struct StoredRun: Sendable, Hashable {
  public var tool: String
  /// `sha256:` and the digest of all rule files.
  public var rules: String
  public var policy: String

  public init(tool: String, rules: String, policy: String) {
    self.tool = tool
    self.rules = rules
    self.policy = policy
  }
}

/// What one input gives to a survey.
public enum StoredEntry: Sendable {
  /// - Parameters:
  ///   - sha256: lower-case hexadecimal digest of the input's bytes; the same content counts once.
  ///   - isOfFile: true where the source is a file's absolute path: its new content takes the place of the old.
  case document(SurveyDocument, sha256: String, isOfFile: Bool)
  case refused(source: String, sha256: String?, kind: String, message: String)
}
