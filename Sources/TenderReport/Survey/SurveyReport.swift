import TenderRules
import TenderSurvey

/// A survey with what is needed to read it: the tool, the period, the cities and the answers proposed for them.
public struct SurveyReport: Sendable {
  /// A charter city with the answers proposed for it.
  public struct CityAnswers: Sendable {
    public var city: City
    public var answers: [SelfAssessment]
    /// False where too few procedures can be assessed for a comparison.
    public var isRanked: Bool

    public init(city: City, answers: [SelfAssessment], isRanked: Bool) {
      self.city = city
      self.answers = answers
      self.isRanked = isRanked
    }
  }

  public var tool: Report.Tool
  /// ISO 8601 dates; nil where the survey is not bounded.
  public var from: String?
  public var to: String?
  public var survey: Survey
  public var thresholds: SurveyThresholds?
  /// By name.
  public var cities: [CityAnswers]
  /// What the survey was narrowed to.
  public var filter = SurveyFilter()
  /// Names of clause types and lints for readers; ids stand where there are none.
  public var rules: [RuleDescriptor] = []

  public init(
    tool: Report.Tool, from: String?, to: String?, survey: Survey, thresholds: SurveyThresholds?, cities: [CityAnswers]
  ) {
    self.tool = tool
    self.from = from
    self.to = to
    self.survey = survey
    self.thresholds = thresholds
    self.cities = cities
  }
}

extension SurveyReport {
  /// What no survey of this kind can tell.
  static let limits = [
    "A notice says less than the tender documents behind it: what stands only there is not counted.",
    "Companies that a city owns or leads are counted apart and stand for no city here.",
    "Clauses are found by rules; some are missed, and some are taken for what they are not.",
  ]
  static let standing = "Indications, not legal advice. The answers are proposals and bind nobody."
}
