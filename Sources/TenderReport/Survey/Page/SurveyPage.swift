import TenderDocument
import TenderRules
import TenderSurvey

/// What the templates say about a survey.
struct SurveyPage {
  /// Rows of a table and bars of a chart that are shown; the page says how many there are beyond.
  static let mostRows = 50

  let report: SurveyReport
  let total: SurveyTally
  /// Codes of countries with their tallies, by name.
  let countries: [(id: String, tally: SurveyTally)]
  /// By the ids of the cities.
  let cityTallies: [String: SurveyTally]
  let words = HTMLWords.english
  /// By their ids.
  let rules: [String: RuleDescriptor]
  let style = HTMLStyle.survey

  init(_ report: SurveyReport) {
    self.report = report
    total = report.total
    countries = report.countries.sorted { SurveyData.own.name(of: $0.id) < SurveyData.own.name(of: $1.id) }
    cityTallies = Dictionary(
      report.cities.map { ($0.city.id, report.survey.total(of: SurveyGroup(kind: .city, id: $0.city.id))) }
    ) { first, _ in first }
    rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
  }

  var fields: HTMLFields {
    let head: HTMLFields = [
      "w": .words(of: words), "policy": .words("\(literal: style.policy)"), "style": .sheet(style.sheet),
      "version": .prose(report.tool.version), "policyName": .prose(report.tool.policy),
      "rules": .prose(report.tool.rules), "period": .words(period),
      "standing": .prose(SurveyReport.standing), "most": .number(ExcerptShelf.capacity),
    ]
    return [
      overview, cities, clauses, practice, weights, values, trends, suppliers, lints, groups, cityPages, glossary,
      limits,
    ]
    .reduce(head) { $0.merging($1) }
  }

  func frame(_ id: TerminalText, _ title: TerminalText, _ description: TerminalText, note: TerminalText) -> ChartFrame {
    ChartFrame(id: HTMLText(id), title: title, description: description, note: note)
  }

  func family(_ id: String) -> TerminalText { words.family(id) }

  func code(_ commitment: Commitment) -> TerminalText { "\(literal: commitment.rawValue)" }

  func promise(_ commitment: Commitment) -> TerminalText { words[HTMLWord(promiseOf: commitment)] }

  /// Says what lists leave out; nothing where they are whole.
  static func rest(_ count: Int, shown: Int, _ noun: TerminalText) -> TerminalText {
    count > shown ? "\(count - shown) more \(noun) are not listed here; the CSV report has them all." : ""
  }

  /// All families that are counted, in the order of the taxonomy, then those of somebody's own rules.
  var families: [String] {
    let known = Self.taxonomy
    return known + total.families.keys.filter { !known.contains($0) }.sorted()
  }

  private static let taxonomy = [
    "anti-discrimination", "equal-opportunity", "gender-equality", "diversity-criterion", "social-award-criterion",
    "social-insertion", "reserved-contract", "accessibility", "labour-conditions", "ilo-core", "living-wage",
    "supplier-diversity-sme", "social-economy", "subcontractor-flow-down", "monitoring-penalty",
  ]
}
