import TenderDocument

/// What a rule says about itself, as a page of Markdown.
public struct RulePage: Sendable {
  public let id: String
  public let title: String
  /// Ends in a line feed.
  public let markdown: String

  /// nil if no rule has the id.
  public init?(_ id: String, in rules: RuleSet) {
    self.id = id
    if let type = rules.clauseTypes.first(where: { $0.id == id }) {
      title = type.title
      markdown = Self.page(type) + Self.examples(of: id, in: rules)
    } else if let lint = rules.lints.first(where: { $0.id == id }) {
      title = lint.title
      markdown = Self.page(lint) + Self.examples(of: id, in: rules)
    } else {
      return nil
    }
  }

  private static func page(_ type: ClauseType) -> String {
    var page = """
      # \(type.title)

      `\(type.id)` · family \(type.family) · stage \(type.stage.rawValue) · \
      \(type.commitments.map(\.rawValue).joined(separator: ", "))

      \(type.about)

      **Why.** \(type.why)

      **Limits.** \(type.limits)

      """
    if !type.declaredBy.isEmpty {
      page += "\n**Declared by.** " + type.declaredBy.map { "\($0.term) `\($0.code)`" }.joined(separator: ", ") + "\n"
    }
    return page + sources(type.sources)
  }

  private static func page(_ lint: Lint) -> String {
    """
    # \(lint.title)

    `\(lint.id)` \(lint.name) · \(lint.severity.rawValue) · confidence \(lint.confidence.rawValue) · \(lint.jurisdiction)

    \(lint.filled(lint.message))

    **Why.** \(lint.why)

    **What to do.** \(lint.advice)\(suggestion(lint))

    **Limits.** \(lint.limits)

    """ + choices(lint) + sources(lint.sources)
  }

  /// What a profile can choose.
  private static func choices(_ lint: Lint) -> String {
    var text = lint.isOptional ? "\nIt runs only where a profile or a configuration asks for it.\n" : ""
    for parameter in lint.parameters {
      text += "\n**`\(parameter.name)`** \(parameter.about) \(LintParameter.words(parameter.initial)) unless set; "
      text += "in \(parameter.unit), \(LintParameter.words(parameter.range.lowerBound)) to "
      text += "\(LintParameter.words(parameter.range.upperBound)).\n"
    }
    return text
  }

  /// Behind the advice: the model whose wording a finding carries.
  private static func suggestion(_ lint: Lint) -> String {
    guard let use = lint.suggestion else { return "" }
    let values = use.values.sorted { $0.key < $1.key }.map { ", \($0.key) \(ModelValues.plain($0.value))" }.joined()
    return """


      **Wording.** \(use.prefersSameClause ? "The model of the clause that was found, else `" : "Model `")\(use.model)`, level \(use.level.rawValue)\(values): `fairtender models show \(use.model)`
      """
  }

  private static func sources(_ sources: [RuleSource]) -> String {
    "\n## Sources\n\n"
      + sources.map { source in
        let name = source.url.map { "[\(source.text)](\($0))" } ?? source.text
        return "- \(name)" + (source.read.map { ", read \($0)" } ?? "") + "\n"
      }.joined()
  }

  private static func examples(of id: String, in rules: RuleSet) -> String {
    var text = ""
    for language in rules.languages {
      guard let wording = rules.definition(of: language)?.wordings.first(where: { $0.rule == id }) else { continue }
      let phrases = wording.phrases
      let count = phrases.phrases.count
      text += "\n## Examples: \(language.rawValue)\n\n\(count) \(count == 1 ? "phrase" : "phrases").\n\n"
      for hit in phrases.hits { text += "- found: \(oneLine(hit.text))\n" }
      for miss in phrases.misses { text += "- not found: \(oneLine(miss.text))\n" }
    }
    return text
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
