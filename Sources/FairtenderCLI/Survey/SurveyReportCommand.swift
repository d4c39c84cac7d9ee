import ArgumentParser
import TenderReport
import TenderRules
import TenderStore
import TenderSurvey
import TenderText

/// `fairtender survey report DB`
struct SurveyReportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, html, json, markdown
    /// The evidence as a table of its own.
    case excerpts
    /// The columns and measures of `csv` and `excerpts`, explained.
    case dictionary
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report clause use by city, country and year from a survey database.")

  @Argument(help: "The survey database.")
  var database: String

  @Option(help: "Form of the report: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.csv

  @Option(help: "Write to this file instead of standard output; it appears whole or not at all.")
  var output: String?

  @Option(help: "Only these charter cities, such as `nantes`; may be given more than once.")
  var city: [String] = []

  @Option(help: "Only these countries (ISO 3166-1 alpha-3, such as `FRA`).")
  var country: [String] = []

  @Option(help: "Published on or after: a date, month or year such as `2023`.")
  var from: String?

  @Option(help: "Published on or before: a date, month or year such as `2024-06`.")
  var to: String?

  @Option(help: "Only main CPV codes that begin with these digits.")
  var cpv: [String] = []

  @Option(help: "Only services, supplies or works.")
  var kind: [String] = []

  @Option(help: "Groups beside cities and countries: town, nuts.")
  var by: [String] = []

  @Option(help: "A table of your own groups: the column group, and name (with * for anything), id, town or nuts.")
  var list: String?

  @Option(help: "The policy that turns figures into proposed answers.")
  var policy = "charter"

  @Option(help: "The folder of rules.")
  var rules: String?

  func validate() throws {
    for date in [from, to].compactMap(\.self) where !Self.isDate(date) {
      throw ValidationError("--from and --to must be dates such as 2024, 2024-06 or 2024-06-30, found `\(date)`.")
    }
    for kind in kind where !["services", "supplies", "works"].contains(kind) {
      throw ValidationError("--kind must be services, supplies or works, found `\(kind)`.")
    }
    for group in by where !["town", "nuts"].contains(group) {
      throw ValidationError("--by must be town or nuts, found `\(group)`.")
    }
  }

  func run() throws {
    let text: [UInt8]
    switch format {
    case .csv: text = Array(SurveyCSV().table(SurveyTable(try report().survey)).utf8)
    case .markdown: text = SurveyMarkdown().render(try report())
    case .html: text = SurveyHTML().render(try report())
    case .json: text = SurveyJSON().render(try report())
    case .excerpts: text = Array(SurveyExcerptCSV().table(try report().survey).utf8)
    case .dictionary: text = Array(SurveyCSV().dictionary().utf8)
    }
    let file = try output.map { try OutputFile(path: $0) }
    let out = file.map { StandardOutput(descriptor: $0.descriptor) } ?? StandardOutput()
    try out.write(text)
    try out.flush()
    try file?.commit()
  }

  private func report() throws -> SurveyReport {
    let (rules, _) = try RulesLocation.load(option: rules)
    guard let policy = rules.policy(policy) else {
      throw Failure("`--policy` must name a policy, found `\(policy)`")
    }
    let (survey, everyone) = try survey(rules)
    var report = SurveyReport(
      tool: Report.Tool(version: Fairtender.version, rules: rules.digest, policy: policy.id, profile: nil), from: from,
      to: to,
      survey: survey, thresholds: policy.survey, cities: answers(survey, everyone, rules, policy))
    report.filter = try filter(rules)
    report.rules = rules.descriptors()
    return report
  }

  /// What was asked for, and the same of all buyers of every country, to compare with.
  private func survey(_ rules: RuleSet) throws -> (asked: Survey, everyone: Survey) {
    let filter = try filter(rules)
    var others = filter
    others.cities = []
    var kinds: Set<SurveyGroup.Kind> = [.city, .cityGroup, .country]
    kinds.formUnion(by.compactMap(SurveyGroup.Kind.init(rawValue:)))
    var grouping = SurveyGrouping(kinds: kinds)
    if let list {
      grouping.kinds.insert(.list)
      grouping.list = try SurveyListFile(path: list).list()
    }
    let countries = SurveyGrouping(kinds: [.country])
    var survey = Survey()
    var everyone = Survey()
    do throws(StoreError) {
      try SurveyStore(path: database, access: .read).forEachProcedure { procedure in
        if filter.admits(procedure) { survey.add(procedure, grouping: grouping) }
        if others.admits(procedure) { everyone.add(procedure, grouping: countries) }
      }
    } catch {
      throw Failure(error)
    }
    return (survey, everyone)
  }

  private func filter(_ rules: RuleSet) throws -> SurveyFilter {
    let known = rules.cityMatcher.cities.map(\.id)
    for city in city where !known.contains(city) {
      throw Failure(
        "`--city` must name a charter city, found `\(city)`",
        hint: Nearest.name(to: city, among: known).map { "did you mean `\($0)`?" })
    }
    var filter = SurveyFilter()
    filter.cities = Set(city)
    filter.countries = Set(country)
    filter.from = from
    filter.to = to
    filter.cpv = cpv
    filter.natures = Set(kind)
    return filter
  }

  private func answers(
    _ survey: Survey, _ everyone: Survey, _ rules: RuleSet, _ policy: Policy
  ) -> [SurveyReport.CityAnswers] {
    guard let assessor = policy.survey.map(SelfAssessor.init) else { return [] }
    let groups = Set(survey.groups(of: .city).map(\.id))
    return rules.cityMatcher.cities.filter { groups.contains($0.id) }.map { city in
      let tally = survey.total(of: SurveyGroup(kind: .city, id: city.id))
      let country = everyone.total(of: SurveyGroup(kind: .country, id: city.country))
      return SurveyReport.CityAnswers(
        city: city, answers: assessor.assess(tally, country: country),
        isRanked: tally.assessable >= Survey.leastToRank)
    }
  }

  /// True for a year, a month or a day.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count)
      && zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 && $0.allSatisfy(\.isNumber) }
  }
}
