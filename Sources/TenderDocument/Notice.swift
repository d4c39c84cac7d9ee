/// What a notice says about itself.
public struct Notice: Sendable {
  /// The stage of the procedure that a document belongs to.
  public enum Kind: String, Sendable, CaseIterable {
    case contractNotice = "contract-notice"
    case awardNotice = "award-notice"
    case planning
    case other
    /// Not a notice: a specification, contract conditions, a text.
    case document
  }

  public var id: String?
  /// The id that joins the notices of one procedure (BT-04; TED: the reference of the earlier notice).
  public var procedure: String?
  public var title: String?
  /// Of the originals, in document order, without repeats.
  public var languages: [LanguageCode] = []
  /// ISO 8601 date, such as `2021-03-01`.
  public var published: String?
  public var kind: Kind
  /// CPV codes, the main one first, without repeats.
  public var cpv: [String] = []
  /// CELEX number of the directive, such as `32014L0024`.
  public var legalBasis: String?
  /// `services`, `supplies` or `works`.
  public var nature: String?
  /// nil where the notice does not say.
  public var procedureType: ProcedureType?
  /// Of the whole; what only the lots say stands there.
  public var size = ContractSize()
  public var buyer: Buyer?

  public init(kind: Kind) {
    self.kind = kind
  }
}
