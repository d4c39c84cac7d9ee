import ArgumentParser
import Foundation
import TenderDocument
import TenderReport
import TenderRules

/// `fairtender models show ID`
struct ModelsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the wording of a model, its legal basis, and what to ask before it is pasted.")

  @Argument(help: "A model, such as `anti-discrimination`.")
  var id: String

  @Option(help: "The language of the wording.")
  var language = "en"

  @Option(help: "How much it asks for.")
  var level = ModelLevel.standard

  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: ArgumentHelp("The value of a parameter, such as `hours=1200`.", valueName: "name=number"))
  var settings: [String] = []

  @Option(help: "text, markdown or json.")
  var format = ModelFormat.text

  @Option(help: "Whether text is coloured.")
  var color = ColorChoice.auto

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (library, _) = try ModelsLocation.load(option: rules)
    guard let model = library[id] else {
      throw Failure("a model must be named by its id, found `\(id)`", hint: library.hint(for: id))
    }
    let code = try ModelsLocation.language(language, among: model.languages, of: "`\(id)`")
    guard model.clause.levels.contains(level) else {
      throw Failure(
        "`--level` must be a level of `\(id)`, found `\(level.rawValue)`",
        hint: "known: " + model.clause.levels.map(\.rawValue).joined(separator: ", "))
    }
    guard let sheet = ModelSheet(model, language: code, level: level, values: try values(of: model.clause)) else {
      return
    }
    let style = color.style(isTerminal: isatty(STDOUT_FILENO) == 1)
    StandardOutput().finish(sheet.rendered(format, width: Terminal.width, style: style))
  }

  private func values(of clause: ModelClause) throws -> ModelValues {
    var changed: [String: Double] = [:]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let number = Double(parts[1]), number.isFinite else {
        throw Failure(
          "`--set` must be a parameter and a number, found `\(setting)`",
          hint: clause.parameters.first.map { "such as --set \($0.name)=\(ModelValues.plain($0.usual))" }
            ?? "`\(clause.id)` has no parameters")
      }
      changed[parts[0]] = number
    }
    do throws(ModelValues.Fault) {
      return try ModelValues(of: clause, changing: changed)
    } catch {
      throw Failure(error.message, hint: error.hint)
    }
  }
}

extension ModelLevel: ExpressibleByArgument {}
extension ModelFormat: ExpressibleByArgument {}
