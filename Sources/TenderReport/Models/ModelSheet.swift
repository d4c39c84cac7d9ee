import TenderDocument
import TenderRules

/// A model clause as an officer reads it: the wording to paste, then what to know before pasting it.
public struct ModelSheet: Sendable {
  let clause: ModelClause
  let languages: [LanguageCode]
  let language: LanguageCode
  let level: ModelLevel
  let values: ModelValues
  let heading: String
  let text: String

  /// nil where the model is not written in the language or not at the level.
  ///
  /// - Parameter values: those of this model.
  public init?(_ model: WrittenModel, language: LanguageCode, level: ModelLevel, values: ModelValues) {
    guard let written = model.text(in: language), let text = written.text(level, values) else { return nil }
    clause = model.clause
    languages = model.languages
    self.language = language
    self.level = level
    self.values = values
    heading = written.heading(values)
    self.text = text
  }

  /// Ends in a line feed.
  ///
  /// - Parameter width: columns of lines of text; Markdown and JSON are not wrapped.
  public func rendered(_ format: ModelFormat, width: Int, style: Style) -> String {
    switch format {
    case .text: plainText(width: width, style: style)
    case .markdown: markdown
    case .json: json
    }
  }

  /// What is said of the model besides its wording, in the order of use: a name and its entries.
  var notes: [(name: TerminalText, entries: [String])] {
    let all: [(name: TerminalText, entries: [String])] = [
      ("What it does", [clause.about]),
      ("Conditions of use", clause.use + placesNote),
      ("Ask before pasting", clause.ask),
      ("Parameters", clause.parameters.map(parameterNote)),
      ("Goes with", clause.companions),
      ("Say it in the notice", clause.notice),
      ("Other levels", clause.levels.filter { $0 != level }.map(\.rawValue)),
      ("Other languages", [languages.filter { $0 != language }.map(\.rawValue).joined(separator: ", ")]),
    ]
    return all.map { ($0.name, $0.entries.filter { !$0.isEmpty }) }.filter { !$0.entries.isEmpty }
  }

  private var placesNote: [String] {
    clause.countries.isEmpty ? [] : ["Only in " + clause.countries.joined(separator: ", ") + "."]
  }

  private func parameterNote(_ parameter: ModelParameter) -> String {
    let value = ModelValues.plain(values[parameter.name] ?? parameter.usual)
    let usual = value == ModelValues.plain(parameter.usual) ? "" : "usual \(ModelValues.plain(parameter.usual)), "
    return "\(parameter.name) = \(value) \(parameter.unit.words) (\(usual)\(parameter.range)): \(parameter.about)"
  }
}
