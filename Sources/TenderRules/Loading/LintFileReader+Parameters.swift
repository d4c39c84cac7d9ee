import Yams

extension LintFileReader {
  /// In the order of the file; none where the key is absent.
  func parameters(_ rule: RuleMapping) throws(RuleFault) -> [LintParameter] {
    guard let node = rule.node("parameters") else { return [] }
    return try RuleMapping.entries(of: node, file: file).map { (entry) throws(RuleFault) in
      let own = try RuleMapping(entry.value, file: file, keys: ["default", "from", "to", "unit", "about"])
      guard let initial = try own.number("default"), let from = try own.number("from"), let to = try own.number("to"),
        from <= to, (from...to).contains(initial)
      else {
        throw RuleFault(
          file: file, at: entry.value,
          message: "a parameter must have `from`, `to` and a `default` between them, found otherwise")
      }
      return LintParameter(
        name: entry.key.text, initial: initial, range: from...to, unit: try own.string("unit"),
        about: try own.string("about"))
    }
  }
}
