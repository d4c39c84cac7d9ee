/// A range of a source as its user sees it in an editor.
public struct SourceRange: Sendable, Equatable {
  /// 1-based; `\n`, `\r\n` and a lone `\r` each end a line.
  public var line: Int
  /// 1-based, in Unicode scalars.
  public var column: Int
  /// The line of the first scalar after the range.
  public var endLine: Int
  /// The column of the first scalar after the range.
  public var endColumn: Int
  /// Bytes before the range in the source as given, the byte order mark included.
  public var offset: Int
  /// Bytes of the range in the source as given.
  public var length: Int

  public init(line: Int, column: Int, endLine: Int, endColumn: Int, offset: Int, length: Int) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.offset = offset
    self.length = length
  }
}
