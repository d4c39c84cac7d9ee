/// The part of a procurement in which a clause works.
public enum Stage: String, Sendable, CaseIterable {
  case exclusion
  case selection
  case technicalSpecification = "tech-spec"
  case award
  case performance
  case reserved
  case subcontracting
  case monitoring
  case information
}
