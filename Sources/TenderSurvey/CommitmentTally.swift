import TenderRules

/// How far procedures keep one commitment.
///
/// A share counts only procedures that could also have shown that there is nothing: to add those that merely happen to show something
/// would make every buyer look better the less it publishes.
public struct CommitmentTally: Sendable, Equatable {
  public private(set) var byGrade: [Verdict.Grade: Int] = [:]
  /// Assessable procedures with evidence, of the assessable ones.
  public private(set) var evidence = Proportion()
  /// Procedures with evidence that can't be assessed as a whole.
  public private(set) var elsewhere = 0
  /// The same share by value.
  public private(set) var value = ValueTally()

  public init() {}

  mutating func add(_ grade: Verdict.Grade, isAssessable: Bool, worth euros: Euros?) {
    byGrade[grade, default: 0] += 1
    let isEvident = grade == .fully || grade == .partly
    if isAssessable {
      evidence = evidence + Proportion(isEvident ? 1 : 0, of: 1)
      value.add(euros, isShown: isEvident)
    } else if isEvident {
      elsewhere += 1
    }
  }

  mutating func merge(_ other: Self) {
    byGrade.merge(other.byGrade, uniquingKeysWith: +)
    evidence = evidence + other.evidence
    elsewhere += other.elsewhere
    value.merge(other.value)
  }

  /// Assessable procedures, of all.
  public var coverage: Proportion {
    Proportion(evidence.total, of: byGrade.values.reduce(0, +))
  }
}
