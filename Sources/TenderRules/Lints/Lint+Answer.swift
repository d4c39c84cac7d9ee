extension Lint {
  /// An outcome with what is said about it.
  typealias Answer = (outcome: Finding.Outcome, message: String)

  /// What the lint says where its condition is `truth` of `facts`.
  ///
  /// - Parameter message: what it says where it is not met.
  func answer(_ truth: LintTruth, _ facts: LintFacts, message: String) -> Answer {
    silence(on: facts) ?? answer(truth, message: message)
  }

  /// What the lint says where it does not speak; nil where it does, and its condition counts.
  func silence(on facts: LintFacts) -> Answer? {
    switch applies(to: facts) {
    case .no(let because): (.notApplicable, because ?? "")
    case .unknown(let because): (.notChecked, because)
    case .yes: nil
    }
  }

  /// What the lint says where it speaks.
  func answer(_ truth: LintTruth, message: String) -> Answer {
    switch truth {
    case .yes: (.notMet, message)
    case .no: (.met, title)
    case .unknown(let because): (.notChecked, because)
    }
  }
}
