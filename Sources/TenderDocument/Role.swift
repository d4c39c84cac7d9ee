/// What a field of a tender document is for.
public enum Role: String, Sendable, CaseIterable {
  case title
  case description
  case awardCriterion = "award-criterion"
  case performanceCondition = "performance-condition"
  case selection
  case exclusion
  case reserved
  case subcontracting
  case additionalInformation = "additional-information"
  case other
  /// Why a contract was awarded without a call for competition: it tells of the past and asks nothing of anybody, so that rules do
  /// not look there unless they name it.
  case justification
}
