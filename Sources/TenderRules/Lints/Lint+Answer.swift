extension Lint {
  /// An outcome with what is said about it.
  typealias Answer = (outcome: Finding.Outcome, message: String)

  /// What the lint says where its condition is `truth` of `facts`.
  ///
  /// - Parameter message: what it says where it is not met.
  func answer(_ truth: LintTruth, _ facts: LintFacts, message: String) -> Answer {
    switch applies(to: facts) {
    case .no(let because): return (.notApplicable, because ?? "")
    case .unknown(let because): return (.notChecked, because)
    case .yes: break
    }
    return switch truth {
    case .yes: (.notMet, message)
    case .no: (.met, title)
    case .unknown(let because): (.notChecked, because)
    }
  }
}
