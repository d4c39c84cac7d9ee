import TenderDocument

/// A model clause with all its texts.
public struct WrittenModel: Sendable, Equatable {
  public let clause: ModelClause
  /// By code, never empty.
  public let texts: [ModelText]

  public var id: String { clause.id }
  public var languages: [LanguageCode] { texts.map(\.language) }

  /// - Throws: where no text is written, a parameter is used nowhere, or texts differ in the parameters of a level.
  init(_ clause: ModelClause, _ texts: [ModelText]) throws(RuleFault) {
    self.clause = clause
    self.texts = texts.sorted { $0.language < $1.language }
    guard let first = text(in: .english) ?? texts.first else {
      throw RuleFault(
        file: clause.file, line: 1, message: "a model must be written in a language, found no text beside it",
        hint: "add en.md")
    }
    let used = first.passages.reduce(first.heading.parameters) { $0.union($1.wording.parameters) }
    if let idle = clause.parameters.first(where: { !used.contains($0.name) }) {
      throw RuleFault(
        file: clause.file, line: idle.line, column: idle.column,
        message: "a parameter must stand in a text, found `\(idle.name)` in none", hint: "write it as `{\(idle.name)}`")
    }
    for text in texts { try Self.compare(text, with: first) }
  }

  /// nil where it is not written in `language`.
  public func text(in language: LanguageCode) -> ModelText? {
    texts.first { $0.language == language }
  }

  private static func compare(_ text: ModelText, with first: ModelText) throws(RuleFault) {
    for passage in text.passages {
      let expected = first.passage(passage.level)?.wording.parameters.union(first.heading.parameters) ?? []
      let found = passage.wording.parameters.union(text.heading.parameters)
      guard let odd = expected.symmetricDifference(found).min() else { continue }
      let other = first.language.rawValue
      let places = expected.contains(odd) ? "in \(other).md only" : "here, not in \(other).md"
      throw RuleFault(
        file: text.file, line: passage.line, column: 1,
        message: "a level must use the same parameters in every language, found `\(odd)` \(places)")
    }
  }
}

extension LanguageCode {
  static let english = LanguageCode(rawValue: "en")
}
