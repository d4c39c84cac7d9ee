import ArgumentParser

/// `fairtender config`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings that hold for a document.",
    subcommands: [ConfigShowCommand.self])
}
