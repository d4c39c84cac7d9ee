import ArgumentParser

/// `fairtender models`
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "List, show and test ready wording to paste into a tender.",
    subcommands: [ModelsListCommand.self, ModelsShowCommand.self, ModelsTestCommand.self])
}
