import TenderDocument
import TenderText

/// What a reader is given.
public struct ReaderInput {
  public let source: SourceText
  /// The parsed tree, where the text is XML.
  public let tree: XMLTree?
  /// The language that the user or the calling program named for the whole input.
  public var language: LanguageCode?
  /// The role that the caller named for the whole text; readers of notices ignore it.
  public var role: Role?
  public let headings: SectionHeadings

  public init(
    source: SourceText, tree: XMLTree?, language: LanguageCode? = nil, role: Role? = nil,
    headings: SectionHeadings = SectionHeadings()
  ) {
    self.source = source
    self.tree = tree
    self.language = language
    self.role = role
    self.headings = headings
  }
}
