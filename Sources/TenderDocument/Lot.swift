/// A lot of a notice.
public struct Lot: Sendable, Equatable {
  /// As the document writes it: `LOT-0001`, `1`; unique in the document.
  public var id: String
  public var title: String?
  public var cpv: [String] = []
  public var size = ContractSize()

  public init(id: String) {
    self.id = id
  }
}
