/// One text of a document with the role it plays there.
public struct Field: Sendable {
  /// What a field is to the sections of its document.
  public enum Part: Sendable {
    case text
    /// The text of a section that begins with its heading: `5. Staff. The drivers …`.
    case section
    /// The heading of a section, which announces what the fields below say.
    case heading
    /// A line of a table of contents, which names a heading that stands elsewhere.
    case contents
  }

  /// Where it stands, in the document's `paths`.
  public var path: PathTable.Node
  public var role: Role
  /// Declared by the document or detected; nil where neither gave one.
  public var language: LanguageCode?
  /// The lot's id as the document writes it; nil where the field is about the whole notice.
  public var lot: String?
  /// Range in the bytes of the document's `text`, never empty.
  public var range: Range<Int>
  /// The business term or element it was read from, such as `BT-70` or `PERFORMANCE_CONDITIONS`; empty for plain text.
  public var term: String
  public var part: Part

  public init(
    path: PathTable.Node, role: Role, language: LanguageCode?, lot: String? = nil, range: Range<Int>, term: String = "",
    part: Part = .text
  ) {
    self.path = path
    self.role = role
    self.language = language
    self.lot = lot
    self.range = range
    self.term = term
    self.part = part
  }
}
