/// The wording that a lint suggests: a model clause, how much of it, and with which numbers.
public struct ModelUse: Sendable, Hashable {
  public var model: String
  public var level: ModelLevel
  /// Other values than the usual ones, by parameter.
  public var values: [String: Double]
  /// True to suggest the model of the clause that the finding is about, where there is one.
  public var prefersSameClause: Bool
}
