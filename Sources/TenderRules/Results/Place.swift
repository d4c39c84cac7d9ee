import TenderText

/// A range of the source with the path that leads to it.
public struct Place: Sendable, Equatable {
  /// An XPath, or the section of a text; empty where the document has neither.
  public var path: String
  public var range: SourceRange

  public init(path: String, range: SourceRange) {
    self.path = path
    self.range = range
  }
}
