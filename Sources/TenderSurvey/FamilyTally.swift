import TenderRules

/// Procedures with a clause of one family, and how good the clauses are.
public struct FamilyTally: Sendable, Equatable {
  /// With any clause of the family.
  public private(set) var procedures = 0
  /// Of these, with one that is worded, not only declared by a code.
  public private(set) var worded = 0
  public private(set) var binding = 0
  public private(set) var withTarget = 0
  /// Of the procedures whose value is known.
  public private(set) var value = Euros.zero

  public init() {}

  /// - Parameter clauses: of the family, in one procedure; at least one.
  mutating func add(_ clauses: [SurveyDocument.Clause], worth euros: Euros?) {
    procedures += 1
    if let euros { value = value + euros }
    if clauses.contains(where: { $0.strength != .declared }) { worded += 1 }
    if clauses.contains(where: { $0.strength == .binding }) { binding += 1 }
    if clauses.contains(where: \.hasTarget) { withTarget += 1 }
  }

  mutating func merge(_ other: Self) {
    procedures += other.procedures
    worded += other.worded
    binding += other.binding
    withTarget += other.withTarget
    value = value + other.value
  }
}
