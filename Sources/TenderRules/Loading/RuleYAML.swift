import Yams

/// Reads one rule file into nodes, within limits.
enum RuleYAML {
  static let largestFile = 1 << 20
  static let mostNodes = 100_000

  static func compose(_ text: String, file: String) throws(RuleFault) -> Node {
    guard text.utf8.count <= largestFile else {
      throw RuleFault(file: file, message: "a rule file must be at most 1 MiB, found \(text.utf8.count) bytes")
    }
    let parser: Parser
    let node: Node?
    do {
      parser = try Parser(yaml: text)
      node = try parser.singleRoot()
    } catch let error as YamlError {
      throw fault(error, file: file)
    } catch {
      throw RuleFault(file: file, message: "a rule file must be YAML, found \(error)")
    }
    guard let node else { throw RuleFault(file: file, message: "a rule file must hold a mapping, found nothing") }
    var budget = mostNodes
    // A node knows its anchor only as long as the parser lives.
    try withExtendedLifetime(parser) { () throws(RuleFault) in try refuseReferences(node, file: file, budget: &budget) }
    return node
  }

  /// Anchors and aliases can grow a small file without bound; rules need neither. The parser puts the anchored node in the place of
  /// an alias, so that every alias shows as an anchor.
  private static func refuseReferences(_ node: Node, file: String, budget: inout Int) throws(RuleFault) {
    budget -= 1
    guard budget > 0 else {
      throw RuleFault(file: file, message: "a rule file must hold at most \(mostNodes) values, found more")
    }
    guard node.anchor == nil else {
      throw RuleFault(
        file: file, at: node, message: "a rule file must not use anchors (`&name`), found one", hint: "quote the text")
    }
    switch node {
    case .scalar: break
    case .mapping(let mapping):
      for (key, value) in mapping {
        try refuseReferences(key, file: file, budget: &budget)
        try refuseReferences(value, file: file, budget: &budget)
      }
    case .sequence(let sequence):
      for item in sequence { try refuseReferences(item, file: file, budget: &budget) }
    case .alias: break
    }
  }

  private static func fault(_ error: YamlError, file: String) -> RuleFault {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reason = context.map { "\(problem) (\($0.text))" } ?? problem
      return RuleFault(file: file, line: mark.line, column: mark.column, message: "a rule file must be YAML: \(reason)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.joined(separator: "`, `")
      return RuleFault(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "a key must stand once in a mapping, found `\(names)` again")
    default: return RuleFault(file: file, message: "a rule file must be YAML: \(error)")
    }
  }
}
