import TenderRules
import TenderSurvey

extension SurveyPage {
  /// What the answers rest on, and what the figures can't tell.
  var limits: HTMLFields {
    let obstacles = total.obstacles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rows = obstacles.prefix(Self.mostRows).map { reason, count -> [TerminalText] in
      ["\(prose: reason)", Proportion(count, of: total.procedures).figures]
    }
    let table = ChartTable(columns: ["Reason", "Procedures"], rows: rows)
    let rest = Self.rest(obstacles.count, shown: rows.count, "reasons")
    let caption: TerminalText = "Of \(total.procedures) procedures"
    return [
      "thresholds": .one(report.thresholds.map(fields)),
      "obstacles": .markup(table.markup(id: "obstacles", caption: rest.isEmpty ? caption : "\(caption). \(rest)")),
      "limits": .list(SurveyReport.limits.map { ["text": .prose($0)] }),
    ]
  }

  private func fields(of thresholds: SurveyThresholds) -> HTMLFields {
    [
      "scales": .list(
        thresholds.scales.map { scale in
          [
            "commitment": .words(code(scale.commitment)), "promise": .words(promise(scale.commitment)),
            "fully": .prose(scale.fully.told), "partly": .prose(scale.partly.told),
          ]
        }), "otherwise": .prose(thresholds.otherwise),
    ]
  }
}
