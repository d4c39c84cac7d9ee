/// A phrase as written: see `Rules/PATTERNS.md` for the language.
public struct PhraseSyntax: Sendable, Equatable {
  public indirect enum Node: Sendable, Equatable {
    case word(Stem)
    case percentage
    /// A list of the vocabulary.
    case list(String)
    case choice([[Step]])
  }

  public struct Step: Sendable, Equatable {
    /// Words that may stand before this one, behind the step before it.
    public var gap: Int
    public var node: Node
    public var isOptional: Bool
  }

  /// What must be found in one sentence; one part for a phrase without `&`.
  public var parts: [[Step]]
  /// Words that may stand between two neighbouring parts.
  public var distance: Int

  /// - Throws: `PhraseFault` with the 1-based column in `text`, in Unicode scalars.
  public init(_ text: String) throws(PhraseFault) {
    var parser = PhraseParser(text)
    self = try parser.parsePhrase()
  }

  init(parts: [[Step]], distance: Int) {
    self.parts = parts
    self.distance = distance
  }
}
