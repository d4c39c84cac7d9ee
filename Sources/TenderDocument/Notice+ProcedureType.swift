extension Notice {
  /// How tenders are called for (BT-105).
  public enum ProcedureType: String, Sendable, CaseIterable {
    case open, restricted
    case negotiatedWithCall = "negotiated-with-call"
    case negotiatedWithoutCall = "negotiated-without-call"
    case dialogue, partnership, other
  }
}
