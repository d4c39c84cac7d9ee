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
    page.writeValues(report.total)
    page.writeWeights(report)
    page.writeSuppliers(report)
    page.writeLints(report.total)
    page.writeGroups(report)
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

  /// New winners in the last year with winners; nil where there is no earlier one.
  var newSuppliers: (last: Int, new: Proportion)? {
    let all = SurveyGroup(kind: .all)
    let tallies = survey.years(of: all).map { (year: $0, suppliers: survey.total(of: all, in: $0...$0).suppliers) }
      .filter { !$0.suppliers.byWinner.isEmpty }
    guard let last = tallies.last, tallies.count > 1 else { return nil }
    let earlier = survey.total(of: all, in: tallies[0].year...(last.year - 1)).suppliers
    return (last.year, last.suppliers.newSuppliers(since: earlier))
  }

  /// Countries with their tallies, by code.
  var countries: [(id: String, tally: SurveyTally)] {
    survey.groups(of: .country).map { ($0.id, survey.total(of: $0)) }
  }
}

extension Proportion {
  /// Such as `12 of 40 · 30 % (18–45 %)`; `–` where there is nothing to count.
  var words: MarkdownText { "\(figures)" }
}
