/// The headings that give a section of plain text its role, and the words that make a line a title, in every language that has them.
///
/// Loaded from the vocabulary files; a reader only looks them up.
public struct SectionHeadings: Sendable {
  /// A heading's words in lower case without accents, as `PhraseSet` folds them, one space between words.
  public struct Heading: Sendable {
    public var words: String
    public var role: Role
    public var language: LanguageCode

    public init(words: String, role: Role, language: LanguageCode) {
      self.words = words
      self.role = role
      self.language = language
    }
  }

  public var headings: [Heading]
  /// What documents call themselves, such as `invitation to tender`: words as they are written, in any language.
  ///
  /// `stem*` stands for all words that begin so, `*ending` for all that end so.
  public var documentKinds: [String]

  public init(headings: [Heading] = [], documentKinds: [String] = []) {
    self.headings = headings
    self.documentKinds = documentKinds
  }
}
