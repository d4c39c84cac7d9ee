import TenderDocument

/// One clause found in one document.
public struct Clause: Sendable, Equatable {
  /// The clause type, such as `anti-discrimination-clause`.
  public var type: String
  /// The unit in which detection quality is scored, such as `anti-discrimination`.
  public var family: String
  public var stage: Stage
  public var strength: Strength
  public var commitments: [Commitment]
  public var lot: String?
  public var language: LanguageCode?
  /// The first evidence is the one shown; others say the same in another language or field. Never empty.
  public var evidence: [Evidence]
  public var target: Target?

  public init(
    type: String, family: String, stage: Stage, strength: Strength, commitments: [Commitment], lot: String?,
    language: LanguageCode?, evidence: [Evidence], target: Target? = nil
  ) {
    self.type = type
    self.family = family
    self.stage = stage
    self.strength = strength
    self.commitments = commitments
    self.lot = lot
    self.language = language
    self.evidence = evidence
    self.target = target
  }
}
