import Yams

/// The numbers of a lint: its parameters, and what it compares with them.
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

  /// `{ share: diversity, than: least }` or `{ target: [clause-type], unit: hours, than: least }`.
  func quantity(_ node: Node) throws(RuleFault) -> LintCondition.Quantity {
    let quantity = try RuleMapping(node, file: file, keys: ["share", "target", "unit", "than"])
    let measure: LintCondition.Quantity.Measure =
      if let share = try quantity.choice("share", of: AwardPractice.Measure.self) {
        .share(share)
      } else {
        .target(types: try quantity.strings("target"), unit: try quantity.string("unit"))
      }
    // The value of the parameter comes when the whole condition is read.
    return LintCondition.Quantity(measure: measure, parameter: try quantity.string("than"), limit: 0)
  }

  /// `condition` with the defaults of the parameters that it names.
  func proved(
    _ condition: LintCondition, at node: Node, _ parameters: [LintParameter]
  ) throws(RuleFault) -> LintCondition {
    for name in condition.parameterNames where !parameters.contains(where: { $0.name == name }) {
      throw RuleFault(
        file: file, at: node, message: "`than` must name a parameter of the lint, found `\(name)`",
        hint: "declare it under `parameters`")
    }
    return condition.bound(to: Dictionary(parameters.map { ($0.name, $0.initial) }) { first, _ in first })
  }
}
