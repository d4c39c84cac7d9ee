import TenderRules
import TenderSurvey

extension MarkdownPage {
  /// Groups that the report was asked for beside cities and countries, the largest first.
  mutating func writeGroups(_ report: SurveyReport) {
    let longest = 50
    for (kind, title) in [
      (SurveyGroup.Kind.list, "Groups of the list"), (.town, "Towns of buyers"), (.nuts, "Regions of buyers"),
    ] {
      let groups = report.survey.groups(of: kind).map { (id: $0.id, tally: report.survey.total(of: $0)) }
        .sorted { ($1.tally.procedures, $0.id) < ($0.tally.procedures, $1.id) }
      guard !groups.isEmpty else { continue }
      heading(2, "\(literal: title)")
      table(
        [("Group", false), ("Procedures", true)]
          + Commitment.allCases.map { ("\(literal: $0.rawValue) with evidence", true) },
        groups.prefix(longest).map { group in
          let star: MarkdownText = group.tally.assessable < Survey.leastToRank ? " \\*" : ""
          return ["\(group.id)\(star)", "\(group.tally.procedures)"]
            + Commitment.allCases.map { group.tally[$0].evidence.words }
        })
      if groups.count > longest { paragraph("The \(longest) largest of \(groups.count); `--format csv` has all.") }
    }
  }
}
