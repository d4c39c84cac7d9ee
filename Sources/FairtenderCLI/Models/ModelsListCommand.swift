import ArgumentParser
import TenderDocument
import TenderRules
import TenderText

/// `fairtender models list`
struct ModelsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List models: id, kind, clause type, languages and title, parted by tabs.")

  @Option(help: "Only models of this kind.")
  var kind: ModelKind?

  @Option(help: "Only models of this clause type, such as `living-wage-clause`.")
  var clause: String?

  @Option(help: "Only models written in this language, such as `fr`.")
  var language: String?

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let (library, _) = try ModelsLocation.load(option: rules)
    let code = try language.map {
      try ModelsLocation.language($0, among: library.languages, of: "a model")
    }
    let clauses = Set(library.models.map(\.clause.clause)).sorted()
    if let clause, !clauses.contains(clause) {
      throw Failure(
        "`--clause` must be a clause type that has a model, found `\(clause)`",
        hint: Nearest.name(to: clause, among: clauses).map { "did you mean `\($0)`?" }
          ?? "known: \(clauses.joined(separator: ", "))")
    }
    let models = library.models.filter { model in
      (kind == nil || model.clause.kind == kind) && (clause == nil || model.clause.clause == clause)
        && (code.map(model.languages.contains) ?? true)
    }
    let lines = models.map { model in
      let languages = model.languages.map(\.rawValue).joined(separator: " ")
      return [model.id, model.clause.kind.rawValue, model.clause.clause, languages, model.clause.title]
        .joined(separator: "\t") + "\n"
    }
    StandardOutput().finish(lines.joined())
  }
}

extension ModelKind: ExpressibleByArgument {}
