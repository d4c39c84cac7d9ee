import TenderRules
import TenderSurvey

extension SurveyPage {
  /// Groups that the report was asked for beside cities and countries, the largest first.
  var groups: HTMLFields {
    let kinds: [(SurveyGroup.Kind, TerminalText, TerminalText)] = [
      (.list, "Groups of the list", "groups"), (.town, "Towns of buyers", "towns"),
      (.nuts, "Regions of buyers", "regions"),
    ]
    let tables = kinds.compactMap { kind, title, noun in table(of: kind, title, noun) }
    return ["hasGroups": .flag(!tables.isEmpty), "groupTables": .list(tables.map { ["table": .markup($0)] })]
  }

  private func table(of kind: SurveyGroup.Kind, _ title: TerminalText, _ noun: TerminalText) -> HTMLMarkup? {
    let groups = report.survey.groups(of: kind).map { (id: $0.id, tally: report.survey.total(of: $0)) }
      .sorted { ($1.tally.procedures, $0.id) < ($0.tally.procedures, $1.id) }
    guard !groups.isEmpty else { return nil }
    let rows = groups.prefix(Self.mostRows).map { id, tally -> [TerminalText] in
      let star: TerminalText = tally.assessable < Survey.leastToRank ? " *" : ""
      return ["\(prose: id)\(star)", "\(tally.procedures)"] + Commitment.allCases.map { tally[$0].evidence.figures }
    }
    let rest = Self.rest(groups.count, shown: rows.count, noun)
    return ChartTable(
      columns: ["Group", "Procedures"] + Commitment.allCases.map { "\(code($0)) with evidence" }, rows: rows
    ).markup(
      id: "groups-\(literal: kind.rawValue)",
      caption: "\(title). * fewer than \(Survey.leastToRank) procedures that can be assessed. \(rest)")
  }
}
