import Yams

/// One item under `suppress:` of a configuration: findings of a lint that do not count.
public struct SuppressionEntry: Sendable, Equatable {
  /// The id of the lint.
  public var rule: String
  /// nil for every document.
  public var path: PathPattern?
  /// nil for every finding of the lint.
  public var fingerprint: String?
  public var reason: String
  /// ISO 8601 date, the last day on which it holds.
  public var until: String
  /// The configuration, as its faults show it.
  public var file: String
  /// 1-based.
  public var line: Int

  public init(
    rule: String, path: PathPattern? = nil, fingerprint: String? = nil, reason: String, until: String, file: String,
    line: Int
  ) {
    self.rule = rule
    self.path = path
    self.fingerprint = fingerprint
    self.reason = reason
    self.until = until
    self.file = file
    self.line = line
  }

  /// Reads the items of a `suppress:` list, in order.
  ///
  /// - Throws: the first item that lacks a lint, a reason or a date, or holds a key that is not known.
  static func entries(_ nodes: [Node], file: String) throws(RuleFault) -> [SuppressionEntry] {
    try nodes.map { (node: Node) throws(RuleFault) in try entry(node, file: file) }
  }

  private static func entry(_ node: Node, file: String) throws(RuleFault) -> SuppressionEntry {
    let item = try RuleMapping(node, file: file, keys: ["rule", "path", "fingerprint", "reason", "until"])
    let until = try item.string("until")
    guard SuppressionDay.isDay(until) else {
      throw RuleFault(
        file: file, at: try item.requiredNode("until"),
        message: "`until` must be a date such as `2027-03-01`, found `\(until)`")
    }
    let reason = try item.string("reason")
    guard reason.contains(where: \.isLetter) else {
      throw RuleFault(
        file: file, at: try item.requiredNode("reason"), message: "`reason` must say why in words, found `\(reason)`")
    }
    return SuppressionEntry(
      rule: try item.string("rule"), path: try item.optionalString("path").map(PathPattern.init),
      fingerprint: try item.optionalString("fingerprint"), reason: reason, until: until, file: file,
      line: node.mark?.line ?? 1)
  }

  /// True where its last day has passed.
  ///
  /// - Parameter day: ISO 8601 date.
  public func isOver(on day: String) -> Bool { until < day }

  /// True if the entry is about the document at `path`, as seen from the configuration's folder.
  public func covers(_ path: String) -> Bool {
    self.path?.matches(path) ?? true
  }
}
