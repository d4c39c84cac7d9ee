import TenderRules
import TenderSurvey

/// A survey as a memo: how far cities keep the commitments, which clauses they use, and what the figures can't tell.
public struct SurveyMarkdown {
  public init() {}

  public func render(_ report: SurveyReport) -> [UInt8] {
    var page = MarkdownPage()
    page.writeOverview(report)
    page.writeCities(report)
    page.writeEvidence(report)
    page.writeGoodPractice(report)
    page.writeFamilies(report.total)
    page.writeWeights(report)
    page.writeSuppliers(report)
    page.writeThresholds(report.thresholds)
    page.writeLimits(report)
    return Array(page.text.utf8)
  }
}

extension SurveyReport {
  /// Everything that the survey holds.
  var total: SurveyTally {
    survey.total(of: SurveyGroup(kind: .all))
  }

  /// Countries with their tallies, by code.
  var countries: [(id: String, tally: SurveyTally)] {
    survey.groups(of: .country).map { ($0.id, survey.total(of: $0)) }
  }
}

extension Proportion {
  /// Such as `12 of 40 · 30 % (18–45 %)`; `–` where there is nothing to count.
  var words: MarkdownText {
    guard let share, let interval else { return "–" }
    let (low, high) = (Self.percent(interval.lowerBound), Self.percent(interval.upperBound))
    return "\(count) of \(total) · \(Self.percent(share)) % (\(low)–\(high) %)"
  }

  private static func percent(_ share: Double) -> Int {
    Int((share * 100).rounded())
  }
}
