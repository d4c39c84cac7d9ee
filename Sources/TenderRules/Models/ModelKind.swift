/// The part of a tender that a model clause is written for.
public enum ModelKind: String, Sendable, CaseIterable {
  case awardCriterion = "award-criterion"
  case performanceCondition = "performance-condition"
  case technicalSpecification = "technical-specification"
  case reserved
  case subcontracting
  case monitoring
  case selection
  case exclusion
}
