import ArgumentParser
import Foundation
import TenderReport

/// The command `fairtender`.
public struct Fairtender: AsyncParsableCommand {
  public static let version = "0.1.0"

  public static let configuration = CommandConfiguration(
    commandName: "fairtender",
    abstract: "Finds equality and diversity clauses in tender documents, and what is missing or risky.",
    discussion: "Everything runs on this machine; no document leaves it. Indications, not legal advice.",
    version: version,
    subcommands: [
      CheckCommand.self, PipeCommand.self, RulesCommand.self, ModelsCommand.self, ProfilesCommand.self,
      ConfigCommand.self, InitCommand.self, SurveyCommand.self, ScoreCommand.self,
    ])

  public init() {}

  /// Runs the command line and ends the process with the codes of `Exit`.
  public static func run() async -> Never {
    // A closed pipe or a file-size limit must give an error, not end the process without a word.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      let runs = PathRuns(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(runs.arguments)
      if var check = command as? CheckCommand {
        check.paths = runs.expanded(check.paths)
        command = check
      }
      if var awards = command as? ScoreAwardsCommand {
        awards.paths = runs.expanded(awards.paths)
        command = awards
      }
      if var collect = command as? SurveyCollectCommand {
        let words = runs.expanded([collect.database] + collect.paths)
        collect.database = words[0]
        collect.paths = Array(words.dropFirst())
        command = collect
      }
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Exit.allChecked.end()
    } catch let exit as Exit {
      exit.end()
    } catch let failure as Failure {
      StandardError.write(failure.text.shownOnTerminal)
      Exit.usage.end()
    } catch {
      let message = fullMessage(for: error)
      if exitCode(for: error).isSuccess {
        StandardOutput().finish(message + "\n")
        Exit.allChecked.end()
      }
      StandardError.write(message.shownOnTerminal + "\n")
      Exit.usage.end()
    }
  }
}
