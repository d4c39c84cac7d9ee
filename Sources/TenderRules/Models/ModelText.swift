import TenderDocument

/// A model clause in one language: the content of `<language>.md` beside its `model.yml`.
public struct ModelText: Sendable, Equatable {
  /// The wording of one level.
  struct Passage: Sendable, Equatable {
    var level: ModelLevel
    var wording: ModelTemplate
    /// Of its heading in the file, 1-based.
    var line: Int
  }

  public let language: LanguageCode
  /// Relative to the rules folder.
  public let file: String
  let heading: ModelTemplate
  /// From the least level to the most.
  let passages: [Passage]

  /// The heading under which the text is pasted.
  public func heading(_ values: ModelValues) -> String {
    heading.filled(values, in: language)
  }

  /// Paragraphs with an empty line between them; lines of a list begin with `- `. nil where the level is not written.
  public func text(_ level: ModelLevel, _ values: ModelValues) -> String? {
    passage(level)?.wording.filled(values, in: language)
  }

  /// The heading, an empty line, and the text: what is pasted.
  public func pasted(_ level: ModelLevel, _ values: ModelValues) -> String? {
    text(level, values).map { "\(heading(values))\n\n\($0)" }
  }

  func passage(_ level: ModelLevel) -> Passage? {
    passages.first { $0.level == level }
  }
}
