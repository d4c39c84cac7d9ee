import ArgumentParser
import TenderRules
import TenderText

/// `fairtender profiles show ID`
struct ProfilesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Tell whose practice a profile is, where it is lawful, and which lints it chooses.")

  @Argument(help: "A profile, such as `nantes`.")
  var id: String

  @OptionGroup var options: CheckOptions

  func run() throws {
    var planner = try CheckPlanner(options, failOn: nil)
    let settings = try planner.settings(for: .standardInput)
    guard let page = ProfilePage(id, in: settings.book, of: settings.rules.value) else {
      throw Failure(
        "a profile must be named by its id, found `\(id)`",
        hint: Nearest.name(to: id, among: settings.book.ids).map { "did you mean `\($0)`?" }
          ?? "`fairtender profiles list` shows all ids")
    }
    StandardOutput().finish(page.markdown)
  }
}
