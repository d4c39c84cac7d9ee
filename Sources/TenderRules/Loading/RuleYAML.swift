import Yams

/// Reads one rule file into nodes, within limits.
enum RuleYAML {
  static let largestFile = 1 << 20
  static let mostNodes = 100_000

  static func compose(_ text: String, file: String) throws(RuleFault) -> Node {
    guard let node = try composeIfAny(text, file: file) else {
      throw RuleFault(file: file, message: "a rule file must hold a mapping, found nothing")
    }
    return node
  }

  /// nil for a text that is empty or holds comments alone.
  ///
  /// - Parameter kind: what the file is, in the words of a fault.
  static func composeIfAny(_ text: String, file: String, as kind: String = "a rule file") throws(RuleFault) -> Node? {
    guard text.utf8.count <= largestFile else {
      throw RuleFault(file: file, message: "\(kind) must be at most 1 MiB, found \(text.utf8.count) bytes")
    }
    let parser: Parser
    let node: Node?
    do {
      parser = try Parser(yaml: text)
      node = try parser.singleRoot()
    } catch let error as YamlError {
      throw fault(error, file: file, as: kind)
    } catch {
      throw RuleFault(file: file, message: "\(kind) must be YAML, found \(error)")
    }
    guard let node else { return nil }
    var budget = mostNodes
    // A node knows its anchor only as long as the parser lives.
    try withExtendedLifetime(parser) { () throws(RuleFault) in
      try refuseReferences(node, file: file, as: kind, budget: &budget)
    }
    return node
  }

  /// Anchors and aliases can grow a small file without bound; rules need neither. The parser puts the anchored node in the place of
  /// an alias, so that every alias shows as an anchor.
  private static func refuseReferences(
    _ node: Node, file: String, as kind: String, budget: inout Int
  ) throws(RuleFault) {
    budget -= 1
    guard budget > 0 else {
      throw RuleFault(file: file, message: "\(kind) must hold at most \(mostNodes) values, found more")
    }
    guard node.anchor == nil else {
      throw RuleFault(
        file: file, at: node, message: "\(kind) must not use anchors (`&name`), found one", hint: "quote the text")
    }
    switch node {
    case .scalar: break
    case .mapping(let mapping):
      for (key, value) in mapping {
        try refuseReferences(key, file: file, as: kind, budget: &budget)
        try refuseReferences(value, file: file, as: kind, budget: &budget)
      }
    case .sequence(let sequence):
      for item in sequence { try refuseReferences(item, file: file, as: kind, budget: &budget) }
    case .alias: break
    }
  }

  private static func fault(_ error: YamlError, file: String, as kind: String) -> RuleFault {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reason = context.map { "\(problem) (\($0.text))" } ?? problem
      return RuleFault(file: file, line: mark.line, column: mark.column, message: "\(kind) must be YAML: \(reason)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.joined(separator: "`, `")
      return RuleFault(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "a key must stand once in a mapping, found `\(names)` again")
    default: return RuleFault(file: file, message: "\(kind) must be YAML: \(error)")
    }
  }
}
