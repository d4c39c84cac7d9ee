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
          "\(bold: "\(literal: scale.commitment.rawValue)") \(scale.commitment.title)", Self.words(scale.fully),
          Self.words(scale.partly),
        ]
      })
    paragraph(
      "“Not at all” is said only where \(thresholds.coverage) % of the procedures or more can be assessed and none has evidence; anything else is not assessable. The policy asks for a period of \(thresholds.months) months; the dates of this survey stand above."
    )
  }

  private static func words(_ requirement: SurveyThresholds.Requirement) -> MarkdownText {
    var parts: [MarkdownText] = []
    if let share = requirement.share {
      let noun: MarkdownText = requirement.secured == nil ? "evidence" : "a binding clause"
      let least: MarkdownText = requirement.procedures.map { ", or in \($0) procedures" } ?? ""
      parts.append("\(noun) in \(share) % of the procedures that can be assessed\(least)")
    }
    if let secured = requirement.secured { parts.append("reports or penalties in \(secured) % of these") }
    if !requirement.families.isEmpty {
      parts.append("a clause of one of: \(requirement.families.joined(separator: ", "))")
    }
    if let instruments = requirement.instruments {
      parts.append(
        instruments == 1
          ? "one way of opening the supplier base" : "\(instruments) ways of opening the supplier base")
    }
    if requirement.asksCountryShare { parts.append("a share of awards to small firms not below the country’s") }
    return .joined(parts, by: "; ")
  }

  mutating func writeLimits(_ report: SurveyReport) {
    heading(2, "Limits")
    let total = report.total
    let obstacles = total.obstacles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, count in
      "Can’t be assessed, \(count) of \(total.procedures) procedures: \(reason)" as MarkdownText
    }
    list(
      obstacles + [
        "A notice says less than the tender documents behind it: what stands only there is not counted.",
        "Companies that a city owns or leads are counted apart and stand for no city here.",
        "Clauses are found by rules; some are missed, and some are taken for what they are not.",
        "Indications, not legal advice. The answers are proposals and bind nobody.",
      ])
  }
}
