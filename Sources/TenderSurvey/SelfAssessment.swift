import TenderRules

/// A proposed answer to the charter's survey: how far one city keeps one commitment in many procedures. The city confirms it.
public struct SelfAssessment: Sendable, Equatable {
  public var commitment: Commitment
  public var grade: Verdict.Grade
  /// One sentence with the figures.
  public var because: String
  /// Procedures with evidence, of those that can be assessed for the commitment.
  public var evidence: Proportion
  /// Procedures that can be assessed for it, of all.
  public var coverage: Proportion
}

/// Proposes grades by the thresholds of a policy.
public struct SelfAssessor: Sendable {
  private let thresholds: SurveyThresholds

  public init(_ thresholds: SurveyThresholds) {
    self.thresholds = thresholds
  }

  /// - Parameters:
  ///   - tally: the city's procedures of the period.
  ///   - country: all procedures of its country in the period, for comparison.
  public func assess(_ tally: SurveyTally, country: SurveyTally) -> [SelfAssessment] {
    thresholds.scales.map { scale in
      let evidence = tally[scale.commitment].evidence
      let coverage = tally[scale.commitment].coverage
      let (grade, because) = judge(scale, tally, country: country, evidence: evidence, coverage: coverage)
      return SelfAssessment(
        commitment: scale.commitment, grade: grade, because: because, evidence: evidence, coverage: coverage)
    }
  }

  private func judge(
    _ scale: SurveyThresholds.Scale, _ tally: SurveyTally, country: SurveyTally, evidence: Proportion,
    coverage: Proportion
  ) -> (Verdict.Grade, String) {
    let figures = "\(evidence.count) of \(evidence.total) procedures that can be assessed have evidence"
    if evidence.total > 0, unmet(scale.fully, tally, country, evidence).isEmpty {
      return (.fully, figures)
    }
    if evidence.total > 0, unmet(scale.partly, tally, country, evidence).isEmpty {
      let missing = unmet(scale.fully, tally, country, evidence)
      return (.partly, "\(figures); missing for more: \(missing.joined(separator: ", "))")
    }
    guard let share = coverage.share, share * 100 >= Double(thresholds.coverage) else {
      return (
        .notAssessable,
        "\(coverage.count) of \(coverage.total) procedures can be assessed, \(thresholds.coverage) % are asked for"
      )
    }
    // Something that is too little for `partly` isn't nothing.
    return evidence.count == 0 ? (.notAtAll, figures) : (.notAssessable, "\(figures), too few to say more")
  }

  private func unmet(
    _ requirement: SurveyThresholds.Requirement, _ tally: SurveyTally, _ country: SurveyTally,
    _ evidence: Proportion
  ) -> [String] {
    var missing: [String] = []
    // Where clauses must be secured, only binding ones count.
    let counted = requirement.secured == nil ? evidence : Proportion(tally.reaching, of: evidence.total)
    if let share = requirement.share {
      let isEnough = requirement.procedures.map { counted.count >= $0 } ?? false
      if !isEnough, (counted.share ?? 0) * 100 < Double(share) || counted.count == 0 {
        missing.append("\(share) % of procedures")
      }
    }
    if let secured = requirement.secured,
      (Proportion(tally.monitored, of: tally.reaching).share ?? 0) * 100 < Double(secured)
    {
      missing.append("reports or penalties in \(secured) % of the procedures with binding clauses")
    }
    if !requirement.families.isEmpty, requirement.families.allSatisfy({ tally.families[$0] == nil }) {
      missing.append("a clause of \(requirement.families.joined(separator: ", "))")
    }
    if let instruments = requirement.instruments, tally.instruments.count < instruments {
      missing.append(
        instruments == 1 ? "one way of opening the supplier base" : "\(instruments) ways of opening the supplier base")
    }
    if requirement.asksCountryShare {
      let own = tally.suppliers.smeAwards.share
      let others = country.suppliers.smeAwards.share
      if own == nil || others == nil || own ?? 0 < others ?? 1 {
        missing.append("a share of awards to small firms that is not below the country’s")
      }
    }
    return missing
  }
}
