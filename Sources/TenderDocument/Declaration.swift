/// A code or flag of a notice that says something without words, such as BT-71 `res-ws`.
///
/// TED's empty elements are read as their eForms twins: `RESTRICTED_SHELTERED_WORKSHOP` is BT-71 `res-ws`.
public struct Declaration: Sendable, Equatable {
  /// The eForms business term, such as `BT-775`; the element's name where eForms has none.
  public var term: String
  /// The code as published, such as `et-eq`; `true` or `false` for indicators.
  public var code: String
  public var lot: String?
  public var path: PathTable.Node
  /// UTF-8 offsets of the code or, for an empty element, of its start tag in the source.
  public var source: Range<Int>

  public init(term: String, code: String, lot: String?, path: PathTable.Node, source: Range<Int>) {
    self.term = term
    self.code = code
    self.lot = lot
    self.path = path
    self.source = source
  }
}
