extension LintCondition {
  /// A quantity that stays below what a parameter says.
  public struct Quantity: Sendable, Equatable {
    public enum Measure: Sendable, Equatable {
      /// The share of all social criteria, or of those on diversity and equality, in percent of the evaluation.
      case share(AwardPractice.Measure)
      /// The highest target in this unit that a clause of one of these types sets.
      case target(types: [String], unit: String)
    }

    public var measure: Measure
    /// The lint's parameter.
    public var parameter: String
    /// The parameter's value.
    public var limit: Double
  }

  /// The tree with the values that `parameters` gives.
  func bound(to parameters: [String: Double]) -> LintCondition {
    switch self {
    case .all(let parts): return .all(parts.map { $0.bound(to: parameters) })
    case .any(let parts): return .any(parts.map { $0.bound(to: parameters) })
    case .not(let part): return .not(part.bound(to: parameters))
    case .shown(let part, let otherwise): return .shown(by: part.bound(to: parameters), otherwise: otherwise)
    case .below(var quantity):
      quantity.limit = parameters[quantity.parameter] ?? quantity.limit
      return .below(quantity)
    default: return self
    }
  }

  /// What the quantities anywhere in the tree are compared with.
  var parameterNames: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.parameterNames)
    case .not(let part), .shown(let part, _): part.parameterNames
    case .below(let quantity): [quantity.parameter]
    default: []
    }
  }

  /// The questions for clauses anywhere in the tree.
  var clauseQueries: [ClauseQuery] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.clauseQueries)
    case .not(let part), .shown(let part, _): part.clauseQueries
    case .clause(let query), .someLots(let query): [query]
    default: []
    }
  }
}

extension LintFacts {
  /// Unknown where the quantity is not told; a target that no clause sets is not below anything.
  func isBelow(_ quantity: LintCondition.Quantity) -> LintTruth {
    switch quantity.measure {
    case .share(let measure):
      guard let table else { return .unknown("no award criteria were found") }
      guard table.basis != .documentsOnly else { return .unknown("the criteria stand in the procurement documents") }
      guard let share = measure == .social ? table.socialShare : table.diversityShare else {
        return .unknown("the shares of the award criteria are not known")
      }
      guard share < quantity.limit - 0.005 else { return .no(nil) }
      let shown = table.criteria.first { $0.family.map(measure.counts) == true }
      return .yes(shown.map { LintWitness(place: $0.place, quote: $0.name) })
    case .target(let types, let unit):
      let targets = clauses.filter { types.contains($0.type) && $0.target?.unit == unit }
      guard let highest = targets.max(by: { ($0.target?.value ?? 0) < ($1.target?.value ?? 0) }),
        let value = highest.target?.value
      else { return .no(nil) }
      guard value < quantity.limit - 0.005, let evidence = highest.evidence.first else { return .no(nil) }
      return .yes(LintWitness(place: evidence.place, quote: evidence.quote))
    }
  }
}
