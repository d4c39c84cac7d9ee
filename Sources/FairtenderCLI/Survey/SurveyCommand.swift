import ArgumentParser

/// `fairtender survey …`
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Count clauses over many documents: cities, years, families.",
    subcommands: [
      SurveyCollectCommand.self, SurveyMergeCommand.self, SurveyCitiesCommand.self, SurveyReportCommand.self,
    ])
}
