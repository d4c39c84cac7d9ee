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
