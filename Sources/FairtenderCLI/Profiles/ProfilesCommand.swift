import ArgumentParser

/// `fairtender profiles`
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "List and show profiles: what cities and laws ask of a tender.",
    subcommands: [ProfilesListCommand.self, ProfilesShowCommand.self])
}

/// `fairtender profiles list`
struct ProfilesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List all profiles: id, country and title, parted by tabs.")

  @OptionGroup var options: CheckOptions

  func run() throws {
    var planner = try CheckPlanner(options, failOn: nil)
    let book = try planner.settings(for: .standardInput).book
    let lines = book.ids.compactMap(book.profile).map { profile in
      let countries = profile.countries.isEmpty ? [profile.buyer?.country].compactMap(\.self) : profile.countries
      return "\(profile.id)\t\(countries.isEmpty ? "-" : countries.joined(separator: ","))\t\(profile.title)\n"
    }
    StandardOutput().finish(lines.joined())
  }
}
