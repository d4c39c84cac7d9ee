/// The units in which clauses set targets: the content of `Rules/awards/targets.yml`.
struct TargetWords: Sendable, Equatable {
  /// Families whose clauses may set one.
  var families: [String] = []
  var hours = AwardWords.List([])
  var fullTime = AwardWords.List([])
  var places = AwardWords.List([])
  /// Of the contract, behind a percentage.
  var value = AwardWords.List([])
  /// Behind a percentage.
  var staff = AwardWords.List([])
  /// Before a number of hours: it is a delay, not a target.
  var delays = AwardWords.List([])
}
