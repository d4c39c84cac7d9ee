/// One document of a tender.
public struct TenderPart: Sendable {
  /// The path as reports show it.
  public var source: String
  public var role: TenderRole
  /// nil for one that could not be read.
  public var checked: CheckedDocument?

  public init(source: String, role: TenderRole, checked: CheckedDocument?) {
    self.source = source
    self.role = role
    self.checked = checked
  }
}
