import Yams

/// One `.fairtender.yml` as written: nothing is looked up, and no other file is read.
public struct ConfigurationFile: Sendable {
  /// The name by which users know it.
  public static let name = ".fairtender.yml"

  /// The path, as faults and origins show it.
  public let file: String
  /// The path of a file that this one extends, relative to its own folder.
  public private(set) var base: PlacedText?
  public private(set) var profile: PlacedText?
  public private(set) var policy: PlacedText?
  public private(set) var language: PlacedText?
  /// The language that reports are told in.
  public private(set) var messages: PlacedText?
  /// The path of a rules folder, relative to the file's folder.
  public private(set) var rules: PlacedText?
  public private(set) var failOn: PlacedText?
  /// Patterns of paths below the file's folder that are passed over.
  public private(set) var excluded: [PlacedText] = []
  /// Findings that do not count, by patterns of paths below the file's folder.
  public private(set) var suppressions: [SuppressionEntry] = []
  public private(set) var lints: [LintChoice] = []
  public private(set) var profiles: [Profile] = []

  /// How one key is read.
  private typealias KeyReader = @Sendable (inout ConfigurationFile, RuleMapping) throws(RuleFault) -> Void

  /// Every key that a file may hold. A new one is a line here and a property above.
  private static let keys: [(name: String, read: KeyReader)] = [
    ("extends", { (own, mapping) throws(RuleFault) in own.base = try mapping.placedText("extends") }),
    ("profile", { (own, mapping) throws(RuleFault) in own.profile = try mapping.placedText("profile") }),
    ("policy", { (own, mapping) throws(RuleFault) in own.policy = try mapping.placedText("policy") }),
    ("language", { (own, mapping) throws(RuleFault) in own.language = try mapping.placedText("language") }),
    ("messages", { (own, mapping) throws(RuleFault) in own.messages = try mapping.placedText("messages") }),
    ("rules", { (own, mapping) throws(RuleFault) in own.rules = try mapping.placedText("rules") }),
    ("fail-on", { (own, mapping) throws(RuleFault) in own.failOn = try mapping.placedText("fail-on") }),
    ("exclude", { (own, mapping) throws(RuleFault) in own.excluded = try mapping.placedTexts("exclude") }),
    (
      "suppress",
      { (own, mapping) throws(RuleFault) in
        own.suppressions = try SuppressionEntry.entries(mapping.nodes("suppress"), file: own.file)
      }
    ),
    ("lints", { (own, mapping) throws(RuleFault) in try own.readLints(mapping) }),
    ("profiles", { (own, mapping) throws(RuleFault) in try own.readProfiles(mapping) }),
  ]

  /// - Throws: what is wrong with the file: YAML that can't be read, a key that is not known, a value of another kind.
  public init(_ text: String, file: String) throws(RuleFault) {
    self.file = file
    // An empty file, or one of comments, sets nothing.
    guard let node = try RuleYAML.composeIfAny(text, file: file, as: "a configuration") else { return }
    let mapping = try RuleMapping(node, file: file, keys: Self.keys.map(\.name))
    for key in Self.keys { try key.read(&self, mapping) }
  }

  private mutating func readLints(_ mapping: RuleMapping) throws(RuleFault) {
    guard let node = mapping.node("lints") else { return }
    lints = try ProfileReader(file: file).choices(node)
  }

  private mutating func readProfiles(_ mapping: RuleMapping) throws(RuleFault) {
    guard let node = mapping.node("profiles") else { return }
    profiles = try RuleMapping.entries(of: node, file: file).map { (entry) throws(RuleFault) in
      try ProfileReader(file: file).profile(entry.value, id: entry.key.text)
    }
  }
}
