import TenderRules
import TenderSurvey

extension MarkdownPage {
  mutating func writeThresholds(_ thresholds: SurveyThresholds?) {
    guard let thresholds else { return }
    heading(2, "Thresholds of the proposed answers")
    table(
      [("Commitment", false), ("Fully", false), ("Partly", false)],
      thresholds.scales.map { scale in
        [
          "\(bold: "\(literal: scale.commitment.rawValue)") \(scale.commitment.title)", "\(scale.fully.told)",
          "\(scale.partly.told)",
        ]
      })
    paragraph("\(thresholds.otherwise)")
  }

  mutating func writeLimits(_ report: SurveyReport) {
    heading(2, "Limits")
    let total = report.total
    let obstacles = total.obstacles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, count in
      "Can’t be assessed, \(count) of \(total.procedures) procedures: \(reason)" as MarkdownText
    }
    list(obstacles + (SurveyReport.limits + [SurveyReport.standing]).map { "\($0)" })
  }
}
