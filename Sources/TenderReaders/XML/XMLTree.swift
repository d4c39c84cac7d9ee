import TenderDocument
import TenderText

/// The elements, attributes and character data of one well-formed XML document, each with its place in the source.
///
/// Of a TED notice it has no translations, see `XMLOmission`.
///
/// Kept in flat arrays: an element costs one small record and no allocation of its own.
public struct XMLTree: Sendable {
  /// The index of an element in `elements`, which is its `PathTable.Node` too; -1 for none.
  public typealias Index = Int32

  public struct Element: Sendable {
    /// The name without its prefix, where a reader knows it; `.unknown` elsewhere.
    public var name: ElementName
    /// True for an element within a line, such as `<b>`: a word may begin or end inside.
    public var isInline: Bool
    public var parent: Index
    public var firstChild: Index
    public var nextSibling: Index
    /// Range in `text.bytes` of all character data inside, that of descendants included, without white space at its end.
    public var textStart: Int32
    public var textEnd: Int32
    /// UTF-8 offsets in the source of the start tag, from `<` to behind `>`.
    public var tagStart: Int32
    public var tagEnd: Int32
    public var attributesStart: Int32
    public var attributesEnd: Int32
  }

  public struct Attribute: Sendable {
    public var name: AttributeName
    public var value: String
  }

  /// In document order; the first is the root.
  public internal(set) var elements: [Element] = []
  public internal(set) var attributes: [Attribute] = []
  /// All character data in document order. An element that is not inline begins and ends with a separator, unless the
  /// text is empty or ends in one, so that the words of two elements never run together; the white space behind a
  /// separator is left out.
  public internal(set) var text = MappedText()
  public internal(set) var paths: PathTable
  /// The namespace of the root element; empty for none.
  public internal(set) var rootNamespace = ""
  /// The local name of the root element as written.
  public internal(set) var rootName = ""
}
