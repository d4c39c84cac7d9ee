import Yams

/// What a condition compares with the parameters of its lint.
extension LintConditionReader {
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
