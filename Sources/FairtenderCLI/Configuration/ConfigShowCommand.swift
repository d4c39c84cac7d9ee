import ArgumentParser
import TenderRules

/// `fairtender config show [PATH] [--origin]`
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print every setting that holds for a file, a folder or the working directory.",
    discussion: "The output is itself a configuration; what is not set is a comment.")

  @Argument(help: "A document or a folder; the working directory where none is named.")
  var path: String?

  @OptionGroup var options: CheckOptions

  @Option(name: .customLong("fail-on"), help: "As with `check`.")
  var failOn: FailOn?

  @Flag(help: "Say behind each value where it comes from.")
  var origin = false

  func run() throws {
    var planner = try CheckPlanner(options, failOn: failOn)
    let settings = try planner.settings(for: input)
    StandardOutput().finish(SettingsPage(settings, showsOrigin: origin).text)
  }

  /// A folder stands for the files in it.
  private var input: InputCollector.Input {
    guard let path else { return .standardInput }
    return .file(InputCollector.isFolder(path) ? path + "/" : path)
  }
}
