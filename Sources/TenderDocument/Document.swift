import TenderText

/// One input as every rule reads it: filled by a reader, without a judgement.
public struct Document: Sendable {
  public var format: DocumentFormat
  public var source: SourceText
  /// The text of all fields, with the way back to `source`.
  public var text: MappedText
  public var paths: PathTable
  public var notice: Notice
  /// In document order.
  public var lots: [Lot] = []
  /// In document order; ranges do not overlap.
  public var fields: [Field] = []
  /// In document order.
  public var declarations: [Declaration] = []
  /// One a lot that says something about its criteria.
  public var awardLists: [AwardList] = []
  public var awards: [Award] = []
  /// Remarks about findings to ignore, in document order; their words are in no field.
  public var marks: [SuppressionMark] = []

  public init(format: DocumentFormat, source: SourceText, text: MappedText, paths: PathTable, notice: Notice) {
    self.format = format
    self.source = source
    self.text = text
    self.paths = paths
    self.notice = notice
  }

  /// The words at `range` of `text`.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }
}
