import TenderDocument

/// What a lint may ask about one lot, or about the whole notice.
struct LintFacts {
  var kind: Notice.Kind
  var country: String?
  var nature: String?
  var legalBasis: String?
  var published: String?
  var cpv: [String] = []
  var declarations: [(code: ClauseType.Code, witness: LintWitness?)] = []
  var clauses: [Clause] = []
  /// True if one of these business terms has a text.
  var hasField: ([String]) -> Bool = { _ in false }
  /// Of the lot; for the notice the first.
  var table: AwardTable?
  /// True if the fields made for weights hold some.
  var hasStatedWeights = false
  /// Why some text was not looked at; nil where all was.
  var gap: String?

  /// - Parameter finds: words of the lint's own phrases.
  func holds(_ condition: LintCondition, _ finds: [LintWitness]) -> LintTruth {
    switch condition {
    case .all(let parts): .all(parts.lazy.map { holds($0, finds) })
    case .any(let parts): .any(parts.lazy.map { holds($0, finds) })
    case .not(let part): !holds(part, finds)
    case .find: finds.first.map { .yes($0) } ?? absent
    case .clause(let query): holds(query)
    case .declares(let term, let codes): holds(term, codes)
    case .field(let names): hasField(names) ? .yes(nil) : .no(nil)
    case .award(let test): holds(test)
    case .below(let quantity): isBelow(quantity)
    }
  }

  /// What was not found is absent only where all was looked at.
  private var absent: LintTruth { gap.map { .unknown($0) } ?? .no(nil) }

  private func holds(_ query: LintCondition.ClauseQuery) -> LintTruth {
    let clause = clauses.first { clause in
      (query.types.isEmpty && query.families.isEmpty || query.types.contains(clause.type)
        || query.families.contains(clause.family))
        && (query.strengths.isEmpty || query.strengths.contains(clause.strength))
        && (!query.hasTarget || clause.target != nil)
    }
    guard let clause else { return absent }
    return .yes(LintWitness(place: clause.evidence[0].place, quote: clause.evidence[0].quote))
  }

  private func holds(_ term: String, _ codes: [String]) -> LintTruth {
    let found = declarations.first { $0.code.term == term && (codes.isEmpty || codes.contains($0.code.code)) }
    return found.map { .yes($0.witness) } ?? .no(nil)
  }

  private func holds(_ test: LintCondition.AwardTest) -> LintTruth {
    guard let table else { return .unknown("no award criteria were found") }
    if table.basis == .documentsOnly {
      return test == .documentsOnly ? .yes(nil) : .unknown("the criteria stand in the procurement documents")
    }
    switch test {
    case .documentsOnly: return .no(nil)
    case .not100: return not100(table)
    case .socialUnweighted:
      guard table.criteria.contains(where: { $0.weight?.value != nil }) else { return .no(nil) }
      return Self.first(in: table) { $0.family != nil && $0.weight == nil && $0.share == nil }
    case .order: return Self.first(in: table) { $0.weight?.unit == .order }
    case .range: return Self.first(in: table) { $0.weight?.unit == .range }
    case .inProse:
      return hasStatedWeights ? .no(nil) : Self.first(in: table) { $0.weight?.value != nil }
    case .social: return Self.first(in: table) { $0.family != nil }
    case .diversity:
      return Self.first(in: table) { $0.family.map(AwardPractice.Measure.diversity.counts) == true }
    }
  }

  private func not100(_ table: AwardTable) -> LintTruth {
    // The prose of a notice may count references and parts of criteria among them.
    guard hasStatedWeights || kind == .document else { return .no(nil) }
    let whole = table.criteria.filter { $0.parent == nil }
    let sum = whole.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    guard whole.count > 1, whole.allSatisfy({ $0.weight?.unit == .percent && $0.weight?.value != nil }),
      abs(sum - 100) > 0.5
    else { return .no(nil) }
    return Self.first(in: table) { $0.weight != nil }
  }

  private static func first(in table: AwardTable, where holds: (AwardTable.Criterion) -> Bool) -> LintTruth {
    guard let found = table.criteria.first(where: holds) else { return .no(nil) }
    return .yes(LintWitness(place: found.place, quote: found.name))
  }
}
