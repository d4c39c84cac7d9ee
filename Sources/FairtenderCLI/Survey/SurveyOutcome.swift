/// What a run of `survey collect` did.
struct SurveyOutcome: Sendable, Equatable {
  /// Checked in this run.
  var checked = 0
  /// Checked before under the same rules.
  var unchanged = 0
  var refused = 0

  var done: Int { checked + unchanged + refused }

  static func + (a: Self, b: Self) -> Self {
    Self(checked: a.checked + b.checked, unchanged: a.unchanged + b.unchanged, refused: a.refused + b.refused)
  }

  /// A line for people.
  var text: String {
    var parts = ["\(checked) checked", "\(unchanged) unchanged"]
    if refused > 0 { parts.append("\(refused) could not be read") }
    return "\(done) document\(done == 1 ? "" : "s"): \(parts.joined(separator: ", "))\n"
  }
}
