import TenderDocument
import TenderRules
import TenderText

/// Everything counted for one group and year. Two tallies of different procedures merge into one, in any order.
public struct SurveyTally: Sendable, Equatable {
  public private(set) var documents: [Notice.Kind: Int] = [:]
  public private(set) var procedures = 0
  /// Procedures by what they buy: `services`, `supplies` or `works`.
  public private(set) var natures: [String: Int] = [:]
  /// Procedures by the original languages of the document they are read from; one in two languages counts for both.
  public private(set) var languages: [String: Int] = [:]
  /// Procedures in which nothing found means that nothing is there.
  public private(set) var assessable = 0
  /// Procedures that can't be assessed, by reason.
  public private(set) var obstacles: [String: Int] = [:]
  /// For B1, B2 and B3.
  public private(set) var commitments = [CommitmentTally](
    repeating: CommitmentTally(), count: Commitment.allCases.count)
  /// Of assessable procedures.
  public private(set) var families: [String: FamilyTally] = [:]
  /// Assessable procedures by clause type.
  public private(set) var types: [String: Int] = [:]
  /// Assessable procedures by clause type that opens the supplier base.
  public private(set) var instruments: [String: Int] = [:]
  /// Assessable procedures with a binding clause that reaches the contractor, and of these with a target in such a clause, with reports
  /// or penalties, with penalties, and with duties handed on.
  public private(set) var reaching = 0
  public private(set) var targeted = 0
  public private(set) var monitored = 0
  public private(set) var sanctioned = 0
  public private(set) var handedOn = 0
  public private(set) var reserved = 0
  /// Procedures whose codes declare what no text says, whose texts say what no code declares, and where both do.
  public private(set) var declaredOnly = 0
  public private(set) var wordedOnly = 0
  public private(set) var declaredAndWorded = 0
  /// Lots with known shares.
  public private(set) var socialWeights = WeightHistogram()
  public private(set) var diversityWeights = WeightHistogram()
  /// Procedures by lint that is not met.
  public private(set) var lints: [String: Int] = [:]
  public private(set) var suppliers = SupplierTally()
  /// Procedures by the currency of their value; those without one are in none.
  public private(set) var currencies: [String: Int] = [:]
  /// Of all procedures: what one shows is evidence, even where the rest of it was not read.
  public private(set) var excerpts = ExcerptShelf()

  public init() {}

  /// - Parameter excerpts: those of `procedure`.
  mutating func add(_ procedure: SurveyProcedure, _ excerpts: [SurveyExcerpt]) {
    for excerpt in excerpts { self.excerpts.add(excerpt) }
    for document in procedure.documents { documents[document.kind, default: 0] += 1 }
    procedures += 1
    if let nature = procedure.leading.nature { natures[nature, default: 0] += 1 }
    for language in Set(procedure.leading.languages) { languages[language.rawValue, default: 0] += 1 }
    let value = procedure.value
    let euros = Euros(value)
    if let value { currencies[value.currency, default: 0] += 1 }
    for commitment in Commitment.allCases {
      let grade =
        procedure.grades.indices.contains(commitment.index) ? procedure.grades[commitment.index] : .notAssessable
      commitments[commitment.index].add(
        grade, isAssessable: procedure.isAssessable(commitment), worth: euros)
    }
    for rule in Set(procedure.leading.findings.map(\.rule)) { lints[rule, default: 0] += 1 }
    for weights in procedure.leading.weights {
      if let social = weights.social { socialWeights.add(social) }
      if let diversity = weights.diversity { diversityWeights.add(diversity) }
    }
    for award in procedure.awards { suppliers.add(award) { Folding.words(of: $0) } }
    guard procedure.isAssessable else {
      obstacles[procedure.obstacle ?? "no reason is given", default: 0] += 1
      return
    }
    assessable += 1
    count(procedure.clauses.filter(\.counts), worth: euros)
  }

  private mutating func count(_ clauses: [SurveyDocument.Clause], worth euros: Euros?) {
    for (family, members) in Dictionary(grouping: clauses, by: \.family) {
      families[family, default: FamilyTally()].add(members, worth: euros)
    }
    for type in Set(clauses.map(\.type)) { types[type, default: 0] += 1 }
    for type in Set(clauses.filter { $0.commitments.contains(.b3) }.map(\.type)) { instruments[type, default: 0] += 1 }
    let isDeclared = clauses.contains { $0.strength == .declared }
    let isWorded = clauses.contains { $0.strength != .declared }
    if isDeclared, isWorded { declaredAndWorded += 1 }
    if isDeclared, !isWorded { declaredOnly += 1 }
    if isWorded, !isDeclared { wordedOnly += 1 }
    if clauses.contains(where: { $0.family == "reserved-contract" }) { reserved += 1 }
    let binding = clauses.filter { $0.strength == .binding && $0.commitments.contains(.b2) && !$0.onlySecuresOthers }
    guard !binding.isEmpty else { return }
    reaching += 1
    if binding.contains(where: \.hasTarget) { targeted += 1 }
    if clauses.contains(where: { $0.type == "sanction-penalty" }) { sanctioned += 1 }
    if clauses.contains(where: { $0.family == "monitoring-penalty" }) { monitored += 1 }
    if clauses.contains(where: { $0.family == "subcontractor-flow-down" }) { handedOn += 1 }
  }

  mutating func merge(_ other: Self) {
    documents.merge(other.documents, uniquingKeysWith: +)
    procedures += other.procedures
    natures.merge(other.natures, uniquingKeysWith: +)
    languages.merge(other.languages, uniquingKeysWith: +)
    assessable += other.assessable
    obstacles.merge(other.obstacles, uniquingKeysWith: +)
    for index in commitments.indices { commitments[index].merge(other.commitments[index]) }
    for (family, tally) in other.families { families[family, default: FamilyTally()].merge(tally) }
    types.merge(other.types, uniquingKeysWith: +)
    instruments.merge(other.instruments, uniquingKeysWith: +)
    reaching += other.reaching
    targeted += other.targeted
    monitored += other.monitored
    sanctioned += other.sanctioned
    handedOn += other.handedOn
    reserved += other.reserved
    declaredOnly += other.declaredOnly
    wordedOnly += other.wordedOnly
    declaredAndWorded += other.declaredAndWorded
    socialWeights.merge(other.socialWeights)
    diversityWeights.merge(other.diversityWeights)
    lints.merge(other.lints, uniquingKeysWith: +)
    suppliers.merge(other.suppliers)
    currencies.merge(other.currencies, uniquingKeysWith: +)
    excerpts.merge(other.excerpts)
  }

  public subscript(commitment: Commitment) -> CommitmentTally {
    commitments[commitment.index]
  }

  /// Procedures with a clause of `family`, of the assessable ones.
  public func use(of family: String) -> Proportion {
    Proportion(families[family]?.procedures ?? 0, of: assessable)
  }

  /// The value of the assessable procedures with known value.
  public var assessableValue: Euros {
    self[.b2].value.total
  }
}
