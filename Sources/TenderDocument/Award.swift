/// One awarded contract of a result notice, as far as the supplier base is concerned.
public struct Award: Sendable, Equatable {
  /// The winner's size as published: `micro`, `small`, `medium`, `large`, `sme` (BT-165; TED says only `sme` or `large`).
  public var winnerSizes: [String] = []
  /// Names of the winners, in document order.
  public var winners: [String] = []
  /// Received tenders by the code of BT-760, such as `tenders` or `t-sme`.
  public var received: [String: Int] = [:]
  public var lot: String?

  public init(lot: String?) {
    self.lot = lot
  }
}
