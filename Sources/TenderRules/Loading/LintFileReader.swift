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
      scopes: try rule.nodes("applies").map { (node: Node) throws(RuleFault) in try scope(node, keys: []) },
      cases: try rule.nodes("cases").map { (node: Node) throws(RuleFault) in try self.case(node) },
      condition: try rule.node("when").map { (node: Node) throws(RuleFault) in
        let conditions = LintConditionReader(file: file)
        return try conditions.proved(try conditions.condition(node), at: node, parameters)
      },
      extent: try rule.choice("per", of: Lint.Extent.self) ?? .notice, isOptional: try rule.flag("opt-in"),
      search: try rule.choice("searches", of: AbsenceSearch.self), parameters: parameters, languages: [],
      suggestion: try rule.node("suggest").map { (node: Node) throws(RuleFault) in try suggestion(node) })
    let examples = LintExampleReader(file: file)
    return (
      lint,
      LintExamples(
        file: file, hits: try rule.nodes("hits").map(examples.example),
        misses: try rule.nodes("misses").map(examples.example))
    )
  }

  private static let scopeKeys = [
    "language", "country", "kind", "nature", "cpv", "legal-basis", "region", "buyer", "procedure", "value", "currency",
    "duration",
    "from", "to",
  ]

  private func scope(_ node: Node, keys: [String]) throws(RuleFault) -> LintScope {
    let scope = try RuleMapping(node, file: file, keys: Self.scopeKeys + keys)
    return LintScope(
      languages: try scope.strings("language").map(LanguageCode.init(rawValue:)),
      countries: try scope.strings("country"), kinds: try scope.choices("kind", of: Notice.Kind.self),
      natures: try scope.strings("nature"), cpv: try scope.strings("cpv"), legalBases: try scope.strings("legal-basis"),
      regions: try scope.strings("region"), buyers: try scope.choices("buyer", of: Buyer.Level.self),
      procedures: try scope.choices("procedure", of: Notice.ProcedureType.self), value: try money(scope),
      months: try scope.number("duration"), from: try scope.optionalString("from"),
      to: try scope.optionalString("to"))
  }

  /// `value` and its `currency`, `EUR` where none is named.
  private func money(_ mapping: RuleMapping) throws(RuleFault) -> ContractSize.Money? {
    guard let amount = try mapping.number("value") else { return nil }
    return ContractSize.Money(amount: amount, currency: try mapping.optionalString("currency") ?? "EUR")
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
}
