/// A remark in a document that asks for findings to be ignored: about what follows it, or about all of the document.
///
/// What it says is only read here; whether it is followed is for others to judge.
public struct SuppressionMark: Sendable, Equatable {
  /// Ids of lints as written.
  public var rules: [String] = []
  /// The last day on which it holds, as written.
  public var until: String?
  public var reason: String?
  /// UTF-8 offsets in the source of the whole mark.
  public var source: Range<Int>
  /// UTF-8 offsets in the source of what it is about; empty where nothing follows, nil for the whole document.
  public var scope: Range<Int>?
  /// What must hold and was found, where the mark can't be understood.
  public var fault: String?

  public init(source: Range<Int>, scope: Range<Int>?) {
    self.source = source
    self.scope = scope
  }
}
