import TenderDocument
import TenderText

/// Runs the examples of lints that have a condition.
struct LintExampleRunner {
  let rules: RuleSet

  func run() -> (count: Int, failures: [ExampleRunner.Failure]) {
    var count = 0
    var failures: [ExampleRunner.Failure] = []
    for lint in rules.lints {
      guard let examples = rules.lintExamples[lint.id] else { continue }
      count += examples.hits.count + examples.misses.count
      for hit in examples.hits where !isTrue(lint, of: hit) {
        failures.append(.init(file: examples.file, line: hit.line, message: "a hit must be not met, found that it is"))
      }
      for miss in examples.misses where isTrue(lint, of: miss) {
        failures.append(
          .init(file: examples.file, line: miss.line, message: "a miss must not be found, the condition is true of it"))
      }
    }
    return (count, failures)
  }

  private func isTrue(_ lint: Lint, of example: LintExample) -> Bool {
    let facts = LintFacts(example)
    guard let condition = lint.condition, lint.applies(to: facts).isYes else { return false }
    return facts.holds(condition, example.finds.map { ($0.isEmpty ? nil : $0, .nowhere) }).isYes
  }
}

extension LintWitness {
  /// The words of an example, which stand in no document.
  fileprivate static let nowhere = LintWitness(
    place: Place(path: "", range: SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0)),
    quote: "")
}

extension LintFacts {
  /// The facts of an example; all of its words stand nowhere.
  init(_ example: LintExample) {
    let nowhere = LintWitness.nowhere.place
    self.init(kind: example.kind)
    country = example.country
    nature = example.nature
    legalBasis = example.legalBasis
    published = example.published
    cpv = example.cpv
    (buyer, region, procedure) = (example.buyer, example.region, example.procedure)
    (size, lots) = (example.size, example.lots)
    declarations = example.declares.map { ($0, .nowhere) }
    clauses = example.clauses.map { clause in
      Clause(
        type: clause.type, family: clause.family, stage: clause.stage, strength: clause.strength, commitments: [],
        lot: clause.lot, language: nil, evidence: [Evidence(quote: "", rule: "", place: nowhere)],
        target: clause.target)
    }
    terms = example.fields.map { Term(name: $0) }
    hasStatedWeights = example.criteria.contains { $0.weight != nil && !$0.isInProse }
    guard example.basis != nil || !example.criteria.isEmpty else { return }
    let criteria = example.criteria.map { criterion in
      AwardTable.Criterion(
        name: "", parent: nil, kind: .quality,
        weight: criterion.weight.map { AwardTable.Weight(raw: "", value: $0, unit: criterion.unit) },
        share: criterion.unit == .percent ? criterion.weight : nil, family: criterion.family, place: nowhere)
    }
    let weights = criteria.compactMap { $0.weight?.value }
    table = AwardTable(
      lot: nil, basis: example.basis ?? .notice, criteria: criteria,
      sum: weights.isEmpty ? nil : weights.reduce(0, +), isNormalised: false, reason: nil)
  }
}
