import TenderRules
import TenderSurvey

extension SurveyPage {
  /// Years that a course shows at most.
  private static let mostYears = 10

  /// The commitments through the years, side by side.
  var trends: HTMLFields {
    let years = years
    return [
      "trends": .list(
        years.count < 2 ? [] : Commitment.allCases.map { ["chart": .markup(trend(of: $0, years).markup)] }),
      "hasTrends": .flag(years.count > 1),
    ]
  }

  /// The last ten up to the last with a procedure, none left out.
  private var years: [Int] {
    let known = report.survey.years(of: SurveyGroup(kind: .all))
    guard let last = known.last, let first = known.first(where: { $0 > last - Self.mostYears }) else { return [] }
    return Array(first...last)
  }

  private func trend(of commitment: Commitment, _ years: [Int]) -> TrendChart {
    let shares = years.map { year in
      (label: "\(year)" as TerminalText, proportion: tally(in: year)[commitment].evidence)
    }
    return TrendChart(
      frame: frame(
        "trend-\(code(commitment))", "\(code(commitment)) \(promise(commitment))", shares.told, note: ""),
      columns: ["Year", "With evidence"], scale: .percent,
      points: shares.map { year, proportion in
        .init(
          label: year, value: proportion.share.map { $0 * 100 }, text: proportion.percent, detail: proportion.figures,
          interval: proportion.percentInterval)
      })
  }

  func tally(in year: Int) -> SurveyTally {
    report.survey.total(of: SurveyGroup(kind: .all), in: year...year)
  }
}
