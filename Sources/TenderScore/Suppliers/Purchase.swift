/// One purchase, order line or award, as far as the supplier base is concerned.
public struct Purchase: Sendable {
  public var supplier: String
  public var supplierID: String?
  /// nil where the value was not told.
  public var amount: Amount?
  public var month: Month?
  public var size: SizeClass
  /// The index of the legal form in the value names.
  public var form: Int?
  public var statuses: [SupplierStatus]
  /// True where the source says what certificates the supplier has, if only that it has none.
  public var tellsCertificates: Bool
  /// Bits of the questionnaire's dimensions that the supplier says to have measures in.
  public var measures: UInt64?

  public init(
    supplier: String, supplierID: String? = nil, amount: Amount?, month: Month? = nil, size: SizeClass = .unknown,
    form: Int? = nil, statuses: [SupplierStatus] = [], tellsCertificates: Bool = false, measures: UInt64? = nil
  ) {
    self.supplier = supplier
    self.supplierID = supplierID
    self.amount = amount
    self.month = month
    self.size = size
    self.form = form
    self.statuses = statuses
    self.tellsCertificates = tellsCertificates
    self.measures = measures
  }
}
