import ArgumentParser

/// `fairtender score`
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Measure the diversity of suppliers: organisations, never people.",
    discussion: """
      What is scored are organisations by size, legal form, certificates and declared measures. A table with a column about \
      persons - origin, religion, nationality, health, union membership and the like - is refused.
      """,
    subcommands: [
      ScoreSuppliersCommand.self, ScoreBidsCommand.self, ScoreDesignCommand.self, ScoreQuestionnaireCommand.self,
      ScoreAwardsCommand.self,
    ])
}
