import TenderDocument
import TenderRules

/// The words for each value of the model.
extension HTMLWord {
  init(_ kind: Notice.Kind) {
    switch kind {
    case .contractNotice: self = .contractNotice
    case .awardNotice: self = .awardNotice
    case .planning: self = .planningNotice
    case .other: self = .otherNotice
    case .document: self = .tenderDocument
    }
  }

  init(_ grade: Verdict.Grade) {
    switch grade {
    case .fully: self = .fully
    case .partly: self = .partly
    case .notAtAll: self = .notAtAll
    case .notAssessable: self = .notAssessable
    }
  }

  init(promiseOf commitment: Commitment) {
    switch commitment {
    case .b1: self = .promiseB1
    case .b2: self = .promiseB2
    case .b3: self = .promiseB3
    }
  }

  init(_ severity: Finding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .note
    }
  }

  init(_ severity: Finding.Severity, counted number: Int) {
    self = number == 1 ? HTMLWord(severity) : HTMLWord(several: severity)
  }

  /// The head of a column of counts.
  init(several severity: Finding.Severity) {
    switch severity {
    case .error: self = .errors
    case .warning: self = .warnings
    case .info: self = .notes
    }
  }

  init(_ outcome: Finding.Outcome) {
    switch outcome {
    case .met: self = .met
    case .notMet: self = .notMet
    case .notApplicable: self = .notApplicable
    case .notChecked: self = .outcomeNotChecked
    }
  }

  init(_ kind: Suppression.Kind) {
    switch kind {
    case .inSource: self = .heldInSource
    case .configuration: self = .heldByConfiguration
    case .baseline: self = .heldByBaseline
    }
  }

  init(_ role: TenderRole) {
    switch role {
    case .notice: self = .roleNotice
    case .specification: self = .roleSpecification
    case .conditions: self = .roleConditions
    case .awardRules: self = .roleAwardRules
    case .other: self = .roleOther
    }
  }

  init(_ strength: Strength) {
    switch strength {
    case .binding: self = .binding
    case .conditional: self = .conditional
    case .aspirational: self = .aspirational
    case .referral: self = .referral
    case .declared: self = .declared
    }
  }

  init(_ stage: Stage) {
    switch stage {
    case .exclusion: self = .stageExclusion
    case .selection: self = .stageSelection
    case .technicalSpecification: self = .stageSpecification
    case .award: self = .stageAward
    case .performance: self = .stagePerformance
    case .reserved: self = .stageReserved
    case .subcontracting: self = .stageSubcontracting
    case .monitoring: self = .stageMonitoring
    case .information: self = .stageInformation
    }
  }

  /// nil for a family that only somebody's own rules have.
  init?(family: String) {
    guard let word = Self.families[family] else { return nil }
    self = word
  }

  private static let families: [String: HTMLWord] = [
    "anti-discrimination": .familyAntiDiscrimination, "equal-opportunity": .familyEqualOpportunity,
    "gender-equality": .familyGenderEquality, "diversity-criterion": .familyDiversityCriterion,
    "social-award-criterion": .familySocialAwardCriterion, "social-insertion": .familySocialInsertion,
    "reserved-contract": .familyReservedContract, "accessibility": .familyAccessibility,
    "labour-conditions": .familyLabourConditions, "ilo-core": .familyILOCore, "living-wage": .familyLivingWage,
    "supplier-diversity-sme": .familySupplierDiversity, "social-economy": .familySocialEconomy,
    "subcontractor-flow-down": .familyFlowDown, "monitoring-penalty": .familyMonitoring,
    "statutory": .familyStatutory,
  ]
}
