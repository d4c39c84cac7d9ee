/// One figure of a survey, for tables: one row a group, year, measure and detail.
public struct SurveyRow: Sendable, Equatable {
  public var group: SurveyGroup
  /// nil for all years together.
  public var year: Int?
  public var measure: SurveyMeasure
  /// What the measure is about, such as a family; empty where nothing needs to be said.
  public var detail: String
  public var count: Int?
  public var total: Int?
  /// Where the measure is not a count.
  public var value: Double?

  /// The share with its interval; nil where there is no denominator, and for money, which is no sample.
  public var proportion: Proportion? {
    guard !measure.isMoney, let count, let total else { return nil }
    return Proportion(count, of: total)
  }

  /// 0…1; nil where there is nothing to share.
  public var share: Double? {
    guard let count, let total, total > 0 else { return nil }
    return Double(count) / Double(total)
  }
}
