import TenderDocument

/// What a document is for in its tender.
public enum TenderRole: String, Sendable, CaseIterable {
  case notice, specification, conditions
  /// The rules of the award, such as a *règlement de la consultation*.
  case awardRules = "award-rules"
  case other

  /// What a document says of itself: a notice is one, anything else can be anything.
  public init(of document: Document) {
    self = document.notice.kind == .document ? .other : .notice
  }
}
