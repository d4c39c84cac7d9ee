import TenderDocument

/// What the text of a criterion gives as its weight.
struct WeightMention: Equatable {
  enum Kind: Equatable {
    /// A number with a unit, a word for weight or a place that tells.
    case number
    /// A bare number at the end of its line: a weight only if the whole list fits.
    case bareNumber
    /// A smallest and a largest weight.
    case range
    /// What the other criteria leave.
    case rest
    /// The sum of all, such as `120 points in total`.
    case total
  }

  var kind: Kind
  /// nil for a range and for a rest.
  var value: Double?
  var unit: AwardTable.WeightUnit
  /// Of the number and its unit, in the document's text.
  var range: Range<Int>
  /// Of its tokens, in the list they were read from.
  var tokens: Range<Int>
  /// A word for weight stands beside it.
  var isCalledWeight = false
}

extension AwardTable.Weight {
  init(_ mention: WeightMention, in document: Document) {
    self.init(raw: document.string(mention.range), value: mention.value, unit: mention.unit)
  }
}
