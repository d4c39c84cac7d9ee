/// A place on a register, or a certificate, that a supplier has.
public struct SupplierStatus: Sendable, Hashable {
  /// The index in the registers of the rules.
  public var register: Int
  /// nil where no date was told.
  public var validUntil: CalendarDay?
  /// The file it was read from; nil for a cell of the purchases.
  public var source: String?

  public init(register: Int, validUntil: CalendarDay? = nil, source: String? = nil) {
    self.register = register
    self.validUntil = validUntil
    self.source = source
  }

  func isValid(on day: CalendarDay?) -> Bool {
    guard let day, let validUntil else { return true }
    return day <= validUntil
  }
}
