import TenderDocument

/// What a lint may ask about one lot, or about the whole notice.
struct LintFacts {
  /// A business term with the lot of its text.
  struct Term {
    var name: String
    var lot: String?
  }

  var kind: Notice.Kind
  /// Of the texts; empty where none is known.
  var languages: [LanguageCode] = []
  var country: String?
  var nature: String?
  var legalBasis: String?
  var published: String?
  var cpv: [String] = []
  var buyer: Buyer.Level?
  /// The NUTS code of the buyer's address.
  var region: String?
  var procedure: Notice.ProcedureType?
  var size = ContractSize()
  var declarations: [(code: ClauseType.Code, witness: LintWitness?)] = []
  var clauses: [Clause] = []
  /// Business terms that have a text; one may stand there more than once.
  var terms: [Term] = []
  /// Of the lot; for the notice the first.
  var table: AwardTable?
  /// True if the fields made for weights hold some.
  var hasStatedWeights = false
  /// All that the document is parted into, whatever lot is asked about.
  var lots: [String] = []
  /// Why some text was not looked at; nil where all was.
  var gap: String?

  /// Words of the lint's own phrases, with the group of their phrase.
  typealias Find = (group: String?, witness: LintWitness)

  func holds(_ condition: LintCondition, _ finds: [Find]) -> LintTruth {
    switch condition {
    case .all(let parts): .all(parts) { holds($0, finds) }
    case .any(let parts): .any(parts) { holds($0, finds) }
    case .not(let part): !holds(part, finds)
    case .find(let group): finds.first { $0.group == group }.map { .yes($0.witness) } ?? absent
    case .clause(let query): holds(query)
    case .declares(let term, let codes): holds(term, codes)
    case .field(let names): terms.contains { names.contains($0.name) } ? .yes(nil) : .no(nil)
    case .award(let test): holds(test)
    case .below(let quantity): isBelow(quantity)
    case .kind(let kinds): kinds.contains(kind) ? .yes(nil) : .no(nil)
    case .number(let query): holds(query)
    case .sameTarget(let stages): sameTarget(stages)
    case .someLots(let query): someLots(query)
    case .shown(let part, let otherwise):
      switch holds(part, finds) {
      case .no: .unknown(otherwise)
      case let truth: truth
      }
    }
  }

  /// What was not found is absent only where all was looked at.
  private var absent: LintTruth { gap.map { .unknown($0) } ?? .no(nil) }

  private func holds(_ query: LintCondition.ClauseQuery) -> LintTruth {
    guard let clause = clauses.first(where: query.matches) else { return absent }
    return .yes(LintWitness(clause))
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

  private func holds(_ query: LintCondition.NumberQuery) -> LintTruth {
    switch query.quantity {
    case .duration: query.holds(size.months, "the duration is not given")
    case .value:
      if let currency = query.currency, let own = size.value, own.currency != currency {
        .unknown("the value is given in \(own.currency)")
      } else {
        query.holds(size.value?.amount, "the value is not given")
      }
    case .socialShare: share(query, \.socialShare)
    case .diversityShare: share(query, \.diversityShare)
    case .criteria: share(query) { Double($0.criteria.count { $0.parent == nil }) }
    case .lots: query.holds(Double(lots.count), "")
    }
  }

  private func share(
    _ query: LintCondition.NumberQuery, _ value: (AwardTable) -> Double?
  ) -> LintTruth {
    guard let table else { return .unknown("no award criteria were found") }
    guard table.basis != .documentsOnly else { return .unknown("the criteria stand in the procurement documents") }
    return query.holds(value(table), table.reason ?? "the weights are not given")
  }

  private func sameTarget(_ stages: [Stage]) -> LintTruth {
    for clause in clauses where clause.stage == stages.first {
      // A bare percentage may be the weight of a criterion.
      guard let target = clause.target, target.unit != "percent" else { continue }
      let others = stages.dropFirst()
      if others.allSatisfy({ stage in clauses.contains { $0.stage == stage && $0.target == target } }) {
        return .yes(LintWitness(clause))
      }
    }
    return absent
  }

  private func someLots(_ query: LintCondition.ClauseQuery) -> LintTruth {
    let own = clauses.filter { $0.lot != nil && query.matches($0) }
    guard let first = own.first, !lots.allSatisfy({ lot in own.contains { $0.lot == lot } }) else { return .no(nil) }
    return gap.map { .unknown($0) } ?? .yes(LintWitness(first))
  }

  private static func first(in table: AwardTable, where holds: (AwardTable.Criterion) -> Bool) -> LintTruth {
    guard let found = table.criteria.first(where: holds) else { return .no(nil) }
    return .yes(LintWitness(place: found.place, quote: found.name))
  }
}

extension LintCondition.ClauseQuery {
  func matches(_ clause: Clause) -> Bool {
    (types.isEmpty && families.isEmpty || types.contains(clause.type) || families.contains(clause.family))
      && (strengths.isEmpty || strengths.contains(clause.strength))
      && (stages.isEmpty || stages.contains(clause.stage)) && (!hasTarget || clause.target != nil)
  }
}

extension LintCondition.NumberQuery {
  /// - Parameter absence: why nobody can tell, where there is no number.
  func holds(_ number: Double?, _ absence: String) -> LintTruth {
    guard let number else { return .unknown(absence) }
    return number >= from ?? number && number <= to ?? number ? .yes(nil) : .no(nil)
  }
}

extension LintWitness {
  init(_ clause: Clause) {
    self.init(place: clause.evidence[0].place, quote: clause.evidence[0].quote)
  }
}
