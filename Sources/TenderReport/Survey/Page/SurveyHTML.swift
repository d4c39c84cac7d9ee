import TenderRules
import TenderSurvey

/// A survey as one page of HTML that needs nothing beside itself: no script, no image, no connection.
///
/// Its size depends on the cities and countries of the survey, not on how many procedures they have.
public struct SurveyHTML {
  private let templates = HTMLTemplates()

  public init() {}

  public func render(_ report: SurveyReport) -> [UInt8] {
    Array(templates.render(.survey, SurveyPage(report).fields).utf8)
  }
}
