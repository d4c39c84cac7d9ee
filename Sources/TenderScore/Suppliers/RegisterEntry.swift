/// One line of a register file: an identifier and what it says of the supplier.
public struct RegisterEntry: Sendable, Equatable {
  public var supplierID: String
  /// nil for a line that only tells a size.
  public var status: SupplierStatus?
  public var size: SizeClass

  public init(supplierID: String, status: SupplierStatus?, size: SizeClass = .unknown) {
    self.supplierID = supplierID
    self.status = status
    self.size = size
  }
}
