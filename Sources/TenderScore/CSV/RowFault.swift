/// One row that was set aside, and why.
public struct RowFault: Error, Sendable, Equatable {
  public enum Reason: String, Sendable, CaseIterable {
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case quoteInsideCell = "quote-inside-cell"
    case controlCharacter = "control-character"
    case brokenText = "broken-text"
    case cellTooLong = "cell-too-long"
    case wrongCellCount = "wrong-cell-count"
    case emptyRow = "empty-row"
    case repeatedHeader = "repeated-header"
    case totalLine = "total-line"
    case missingValue = "missing-value"
    case wrongAmount = "wrong-amount"
    case amountTooLarge = "amount-too-large"
    case otherCurrency = "other-currency"
    case wrongDate = "wrong-date"
    case wrongScore = "wrong-score"
    case wrongName = "wrong-name"
    case repeatedRow = "repeated-row"
  }

  public var reason: Reason
  /// The 1-based line on which the row begins.
  public var line: Int
  /// The name of the column; nil where the whole row is meant.
  public var column: String?
  /// What must hold and what was found.
  public var message: String

  public init(_ reason: Reason, line: Int, column: String? = nil, _ message: String) {
    self.reason = reason
    self.line = line
    self.column = column
    self.message = message
  }
}
