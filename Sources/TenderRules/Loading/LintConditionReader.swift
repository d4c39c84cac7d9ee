import TenderDocument
import Yams

/// Turns the `when` of a lint into its condition.
struct LintConditionReader {
  let file: String

  /// A mapping of one key, or `find`.
  func condition(_ node: Node) throws(RuleFault) -> LintCondition {
    try condition(node, depth: 0)
  }

  private func condition(_ node: Node, depth: Int) throws(RuleFault) -> LintCondition {
    guard depth < 8 else { throw RuleFault(file: file, at: node, message: "a condition must be at most 8 deep") }
    if case .scalar(let scalar) = node, scalar.string == "find" { return .find(nil) }
    let condition = try RuleMapping(
      node, file: file,
      keys: [
        "all", "any", "not", "find", "clause", "declares", "field", "award", "kind", "number", "same-target",
        "some-lots", "shown", "below",
      ])
    func part(_ node: Node) throws(RuleFault) -> LintCondition { try self.condition(node, depth: depth + 1) }
    if condition.has("all") { return .all(try condition.nodes("all").map(part)) }
    if condition.has("any") { return .any(try condition.nodes("any").map(part)) }
    if let negated = condition.node("not") { return .not(try part(negated)) }
    if let shown = condition.node("shown") { return try self.shown(shown, part) }
    return try leaf(condition)
  }

  private func leaf(_ condition: RuleMapping) throws(RuleFault) -> LintCondition {
    if let query = condition.node("clause") { return .clause(try self.query(query)) }
    if let query = condition.node("some-lots") { return .someLots(try self.query(query)) }
    if let quantity = condition.node("below") { return .below(try self.quantity(quantity)) }
    if let query = condition.node("number") { return .number(try number(query)) }
    if condition.has("find") { return .find(try condition.string("find")) }
    if condition.has("declares") { return try declares(condition) }
    if condition.has("field") { return .field(try condition.strings("field")) }
    if condition.has("kind") { return .kind(try condition.choices("kind", of: Notice.Kind.self)) }
    if condition.has("same-target") { return .sameTarget(try condition.choices("same-target", of: Stage.self)) }
    return .award(try condition.requiredChoice("award", of: LintCondition.AwardTest.self))
  }

  private func shown(
    _ node: Node, _ part: (Node) throws(RuleFault) -> LintCondition
  ) throws(RuleFault) -> LintCondition {
    let shown = try RuleMapping(node, file: file, keys: ["by", "otherwise"])
    return .shown(by: try part(try shown.requiredNode("by")), otherwise: try shown.string("otherwise"))
  }

  private func query(_ node: Node) throws(RuleFault) -> LintCondition.ClauseQuery {
    let query = try RuleMapping(node, file: file, keys: ["type", "family", "strength", "stage", "has-target"])
    return LintCondition.ClauseQuery(
      types: try query.strings("type"), families: try query.strings("family"),
      strengths: try query.choices("strength", of: Strength.self), stages: try query.choices("stage", of: Stage.self),
      hasTarget: try query.flag("has-target"))
  }

  private func number(_ node: Node) throws(RuleFault) -> LintCondition.NumberQuery {
    let query = try RuleMapping(node, file: file, keys: ["of", "from", "to", "currency"])
    guard query.has("from") || query.has("to") else {
      throw RuleFault(file: file, at: node, message: "`number` must have a bound, found neither `from` nor `to`")
    }
    return LintCondition.NumberQuery(
      quantity: try query.requiredChoice("of", of: LintCondition.NumberQuery.Quantity.self),
      from: try query.number("from"), to: try query.number("to"), currency: try query.optionalString("currency"))
  }

  /// `BT-775` for any code, `BT-06=soc-obj`, or several of one term.
  private func declares(_ condition: RuleMapping) throws(RuleFault) -> LintCondition {
    let codes = try condition.nodes("declares").map(code)
    guard let first = codes.first, codes.allSatisfy({ $0.term == first.term }) else {
      throw RuleFault(
        file: file, message: "`declares` must name codes of one term", hint: "write `any:` around several")
    }
    return .declares(term: first.term, codes: codes.map(\.code).filter { !$0.isEmpty })
  }

  func code(_ node: Node) throws(RuleFault) -> ClauseType.Code {
    let parts = try RuleMapping.text(node, file: file).split(separator: "=", maxSplits: 1)
    return ClauseType.Code(term: parts.first.map(String.init) ?? "", code: parts.count > 1 ? String(parts[1]) : "")
  }
}
