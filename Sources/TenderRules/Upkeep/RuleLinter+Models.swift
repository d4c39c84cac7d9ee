import TenderText

extension RuleLinter {
  /// Names in models and lints that lead nowhere, and what models lack.
  func complaintsAboutModels() -> [Complaint] {
    rules.library.models.flatMap { about($0.clause) } + rules.lints.flatMap(aboutSuggestion)
  }

  private func about(_ model: ModelClause) -> [Complaint] {
    var messages: [String] = []
    if !rules.clauseTypes.contains(where: { $0.id == model.clause }) {
      messages.append("`clause` must name a clause type, found `\(model.clause)`")
    }
    for companion in model.companions where rules.library[companion] == nil {
      messages.append("`with` must name models, found `\(companion)`")
    }
    if model.citations.isEmpty { messages.append("a model must name its legal basis, found none") }
    for citation in model.citations where citation.read == nil {
      messages.append("a source must say when it was read, found `\(citation.text)` without")
    }
    if model.ask.isEmpty { messages.append("a model must ask about proportionality (`ask`), found no question") }
    return messages.map { Complaint(subject: model.file, message: $0) }
  }

  private func aboutSuggestion(_ lint: Lint) -> [Complaint] {
    guard let use = lint.suggestion else { return [] }
    let subject = "lints/\(lint.id)-\(lint.name)/rule.yml"
    guard let model = rules.library[use.model] else {
      let hint = Nearest.name(to: use.model, among: rules.library.models.map(\.id)).map { "; did you mean `\($0)`?" }
      return [Complaint(subject: subject, message: "`suggest` must name a model, found `\(use.model)`\(hint ?? "")")]
    }
    var messages: [String] = []
    if !model.clause.levels.contains(use.level) {
      messages.append("`suggest` must name a level of `\(use.model)`, found `\(use.level.rawValue)`")
    }
    do throws(ModelValues.Fault) {
      _ = try ModelValues(of: model.clause, changing: use.values)
    } catch {
      messages.append(error.message)
    }
    return messages.map { Complaint(subject: subject, message: $0) }
  }
}
