/// The award criteria of one lot as its notice states them, before any arithmetic.
public struct AwardList: Sendable {
  /// Where the criteria are to be found.
  public enum Basis: String, Sendable, CaseIterable {
    case notice
    /// The notice leaves them to the procurement documents (`AC_PROCUREMENT_DOC`, or nothing but a reference).
    case documentsOnly = "documents-only"
    case none
  }

  public enum Kind: String, Sendable {
    case price, cost, quality
  }

  /// A weight in the words of the source.
  public struct Weight: Sendable, Equatable {
    /// The eForms `number-weight` code (BT-5421) where the notice has one: `per-exa`, `poi-exa`, `ord-imp`, …
    public var code: String?
    /// The words of the weight in the document's `text`, such as `70 %` or `70/100`.
    public var range: Range<Int>

    public init(code: String? = nil, range: Range<Int>) {
      self.code = code
      self.range = range
    }
  }

  public struct Criterion: Sendable {
    public var kind: Kind
    /// Range of the name in the document's `text`; nil for a bare price criterion.
    public var name: Range<Int>?
    /// Range of the description, where the form keeps it apart from the name (BT-540).
    public var description: Range<Int>?
    public var weight: Weight?
    /// The index in `criteria` of the criterion it is a part of.
    public var parent: Int?
    public var path: PathTable.Node
    public var language: LanguageCode?
    /// UTF-8 offsets in the source of the whole criterion, for one that has no name.
    public var source: Range<Int>

    public init(
      kind: Kind, name: Range<Int>?, description: Range<Int>? = nil, weight: Weight?, parent: Int? = nil,
      path: PathTable.Node, language: LanguageCode?, source: Range<Int>
    ) {
      self.kind = kind
      self.name = name
      self.description = description
      self.weight = weight
      self.parent = parent
      self.path = path
      self.language = language
      self.source = source
    }
  }

  public var lot: String?
  public var basis: Basis
  /// In document order.
  public var criteria: [Criterion]

  public init(lot: String?, basis: Basis, criteria: [Criterion]) {
    self.lot = lot
    self.basis = basis
    self.criteria = criteria
  }
}
