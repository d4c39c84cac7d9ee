import TenderDocument
import Yams

/// Turns the `hits` and `misses` of a lint with a condition into notices in a few words.
struct LintExampleReader {
  let file: String

  func example(_ node: Node) throws(RuleFault) -> LintExample {
    let own = try RuleMapping(
      node, file: file,
      keys: [
        "kind", "country", "nature", "legal-basis", "published", "cpv", "buyer", "region", "procedure", "value",
        "currency", "duration", "lots", "declares", "fields", "clauses", "basis", "criteria", "finds",
      ])
    return LintExample(
      kind: try own.choice("kind", of: Notice.Kind.self) ?? .contractNotice,
      country: try own.optionalString("country"), nature: try own.optionalString("nature"),
      legalBasis: try own.optionalString("legal-basis"), published: try own.optionalString("published"),
      cpv: try own.strings("cpv"), buyer: try own.choice("buyer", of: Buyer.Level.self),
      region: try own.optionalString("region"), procedure: try own.choice("procedure", of: Notice.ProcedureType.self),
      size: try size(own), lots: try own.strings("lots"),
      declares: try own.nodes("declares").map(LintConditionReader(file: file).code),
      fields: try own.strings("fields"), clauses: try own.nodes("clauses").map(clause),
      basis: try own.choice("basis", of: AwardList.Basis.self), criteria: try own.nodes("criteria").map(criterion),
      finds: try finds(own), line: node.mark?.line ?? 1)
  }

  private func size(_ example: RuleMapping) throws(RuleFault) -> ContractSize {
    let currency = try example.optionalString("currency") ?? "EUR"
    return ContractSize(
      value: try example.number("value").map { ContractSize.Money(amount: $0, currency: currency) },
      months: try example.number("duration"))
  }

  /// `true` for phrases of no group, or the names of groups.
  private func finds(_ example: RuleMapping) throws(RuleFault) -> [String] {
    try example.strings("finds").filter { $0 != "false" }.map { $0 == "true" ? "" : $0 }
  }

  private func clause(_ node: Node) throws(RuleFault) -> LintExample.Clause {
    let clause = try RuleMapping(
      node, file: file, keys: ["type", "family", "strength", "stage", "lot", "target", "unit"])
    let unit = try clause.optionalString("unit") ?? "hours"
    return LintExample.Clause(
      type: try clause.optionalString("type") ?? "", family: try clause.optionalString("family") ?? "",
      strength: try clause.choice("strength", of: Strength.self) ?? .binding,
      stage: try clause.choice("stage", of: Stage.self) ?? .performance, lot: try clause.optionalString("lot"),
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
