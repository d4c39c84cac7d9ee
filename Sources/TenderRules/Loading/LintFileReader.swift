import TenderDocument
import Yams

/// Turns the `rule.yml` of a lint into its definition.
struct LintFileReader {
  let file: String
  let text: String

  func lint() throws(RuleFault) -> (lint: Lint, examples: LintExamples) {
    let rule = try RuleMapping(
      try RuleYAML.compose(text, file: file), file: file,
      keys: [
        "id", "name", "title", "severity", "confidence", "family", "message", "why", "advice", "citations", "sources",
        "limits", "jurisdiction", "example-role", "roles", "needs", "negatable", "applies", "cases", "when", "per",
        "hits", "misses", "suggest", "opt-in", "searches", "parameters",
      ])
    let common = RuleFileReader(file: file, text: text)
    let parameters = try self.parameters(rule)
    let lint = Lint(
      id: try rule.string("id"), name: try rule.string("name"), title: try rule.string("title"),
      severity: try rule.requiredChoice("severity", of: Finding.Severity.self),
      confidence: try rule.requiredChoice("confidence", of: Lint.Confidence.self),
      family: try rule.optionalString("family"), message: try rule.string("message"), why: try rule.string("why"),
      advice: try rule.string("advice"), citations: try common.citations(rule), sources: try common.sources(rule),
      limits: try rule.string("limits"), jurisdiction: try rule.strings("jurisdiction").joined(separator: ", "),
      exampleRole: try rule.choice("example-role", of: Role.self) ?? .other,
      roles: try common.roles(rule) ?? .everywhere, need: try rule.choice("needs", of: ClauseType.Need.self),
      isNegatable: try rule.flag("negatable"),
      scope: try rule.node("applies").map { (node: Node) throws(RuleFault) in try scope(node, keys: []) }
        ?? .everything,
      cases: try rule.nodes("cases").map { (node: Node) throws(RuleFault) in try self.case(node) },
      condition: try rule.node("when").map { (node: Node) throws(RuleFault) in
        try proved(try condition(node, depth: 0), at: node, parameters)
      },
      extent: try rule.choice("per", of: Lint.Extent.self) ?? .notice, isOptional: try rule.flag("opt-in"),
      search: try rule.choice("searches", of: AbsenceSearch.self), parameters: parameters, languages: [],
      suggestion: try rule.node("suggest").map { (node: Node) throws(RuleFault) in try suggestion(node) })
    return (lint, LintExamples(file: file, hits: try examples(rule, "hits"), misses: try examples(rule, "misses")))
  }

  private static let scopeKeys = ["country", "kind", "nature", "cpv", "legal-basis", "from", "to"]

  private func scope(_ node: Node, keys: [String]) throws(RuleFault) -> LintScope {
    let scope = try RuleMapping(node, file: file, keys: Self.scopeKeys + keys)
    return LintScope(
      countries: try scope.strings("country"), kinds: try scope.choices("kind", of: Notice.Kind.self),
      natures: try scope.strings("nature"), cpv: try scope.strings("cpv"), legalBases: try scope.strings("legal-basis"),
      from: try scope.optionalString("from"), to: try scope.optionalString("to"))
  }

  private func `case`(_ node: Node) throws(RuleFault) -> Lint.Case {
    let own = try RuleMapping(node, file: file, keys: Self.scopeKeys + ["severity"])
    return Lint.Case(
      severity: try own.requiredChoice("severity", of: Finding.Severity.self),
      scope: try scope(node, keys: ["severity"]))
  }

  /// `{ model: flow-down, level: standard, set: { days: 30 }, same-clause: true }`; all but the model may be left out.
  private func suggestion(_ node: Node) throws(RuleFault) -> ModelUse {
    let use = try RuleMapping(node, file: file, keys: ["model", "level", "set", "same-clause"])
    var values: [String: Double] = [:]
    if let node = use.node("set") {
      guard case .mapping(let entries) = node else {
        throw RuleFault(
          file: file, at: node, message: "`set` must be a mapping of parameters to numbers, found \(node.kindName)")
      }
      for (key, value) in entries {
        let text = try RuleMapping.text(value, file: file)
        guard let number = Double(text), number.isFinite else {
          throw RuleFault(file: file, at: value, message: "a parameter must be a number, found `\(text)`")
        }
        values[try RuleMapping.text(key, file: file)] = number
      }
    }
    return ModelUse(
      model: try use.string("model"), level: try use.choice("level", of: ModelLevel.self) ?? .standard, values: values,
      prefersSameClause: try use.flag("same-clause"))
  }

  // MARK: Conditions

  /// A mapping of one key, or `find`.
  private func condition(_ node: Node, depth: Int) throws(RuleFault) -> LintCondition {
    guard depth < 8 else { throw RuleFault(file: file, at: node, message: "a condition must be at most 8 deep") }
    if case .scalar(let scalar) = node, scalar.string == "find" { return .find }
    let condition = try RuleMapping(
      node, file: file, keys: ["all", "any", "not", "clause", "declares", "field", "award", "below"])
    func parts(_ key: String) throws(RuleFault) -> [LintCondition] {
      try condition.nodes(key).map { (node: Node) throws(RuleFault) in try self.condition(node, depth: depth + 1) }
    }
    if condition.has("all") { return .all(try parts("all")) }
    if condition.has("any") { return .any(try parts("any")) }
    if let part = condition.node("not") { return .not(try self.condition(part, depth: depth + 1)) }
    if let query = condition.node("clause") { return .clause(try self.query(query)) }
    if condition.has("declares") { return try declares(condition) }
    if let quantity = condition.node("below") { return .below(try self.quantity(quantity)) }
    if condition.has("field") { return .field(try condition.strings("field")) }
    return .award(try condition.requiredChoice("award", of: LintCondition.AwardTest.self))
  }

  private func query(_ node: Node) throws(RuleFault) -> LintCondition.ClauseQuery {
    let query = try RuleMapping(node, file: file, keys: ["type", "family", "strength", "has-target"])
    return LintCondition.ClauseQuery(
      types: try query.strings("type"), families: try query.strings("family"),
      strengths: try query.choices("strength", of: Strength.self), hasTarget: try query.flag("has-target"))
  }

  /// `BT-775` for any code, `BT-06=soc-obj`, or several of one term.
  private func declares(_ condition: RuleMapping) throws(RuleFault) -> LintCondition {
    let codes = try condition.nodes("declares").map { (node: Node) throws(RuleFault) in try code(node) }
    guard let first = codes.first, codes.allSatisfy({ $0.term == first.term }) else {
      throw RuleFault(
        file: file, message: "`declares` must name codes of one term", hint: "write `any:` around several")
    }
    return .declares(term: first.term, codes: codes.map(\.code).filter { !$0.isEmpty })
  }

  private func code(_ node: Node) throws(RuleFault) -> ClauseType.Code {
    let parts = try RuleMapping.text(node, file: file).split(separator: "=", maxSplits: 1)
    return ClauseType.Code(term: parts.first.map(String.init) ?? "", code: parts.count > 1 ? String(parts[1]) : "")
  }

  // MARK: Examples

  private func examples(_ rule: RuleMapping, _ key: String) throws(RuleFault) -> [LintExample] {
    try rule.nodes(key).map { (node: Node) throws(RuleFault) in
      let own = try RuleMapping(
        node, file: file,
        keys: [
          "kind", "country", "nature", "legal-basis", "published", "cpv", "declares", "fields", "clauses", "basis",
          "criteria", "finds",
        ])
      return LintExample(
        kind: try own.choice("kind", of: Notice.Kind.self) ?? .contractNotice,
        country: try own.optionalString("country"), nature: try own.optionalString("nature"),
        legalBasis: try own.optionalString("legal-basis"), published: try own.optionalString("published"),
        cpv: try own.strings("cpv"),
        declares: try own.nodes("declares").map { (node: Node) throws(RuleFault) in try code(node) },
        fields: try own.strings("fields"),
        clauses: try own.nodes("clauses").map { (node: Node) throws(RuleFault) in try exampleClause(node) },
        basis: try own.choice("basis", of: AwardList.Basis.self),
        criteria: try own.nodes("criteria").map { (node: Node) throws(RuleFault) in try criterion(node) },
        hasFind: try own.flag("finds"), line: node.mark?.line ?? 1)
    }
  }

  private func exampleClause(_ node: Node) throws(RuleFault) -> LintExample.Clause {
    let clause = try RuleMapping(node, file: file, keys: ["type", "family", "strength", "target", "unit"])
    let unit = try clause.optionalString("unit") ?? "hours"
    return LintExample.Clause(
      type: try clause.optionalString("type") ?? "", family: try clause.optionalString("family") ?? "",
      strength: try clause.choice("strength", of: Strength.self) ?? .binding,
      target: try clause.number("target").map { Target(value: $0, unit: unit) })
  }

  private func criterion(_ node: Node) throws(RuleFault) -> LintExample.Criterion {
    let criterion = try RuleMapping(node, file: file, keys: ["weight", "unit", "family", "in-prose"])
    return LintExample.Criterion(
      weight: try criterion.number("weight"),
      unit: try criterion.choice("unit", of: AwardTable.WeightUnit.self) ?? .percent,
      family: try criterion.optionalString("family"), isInProse: try criterion.flag("in-prose"))
  }
}
