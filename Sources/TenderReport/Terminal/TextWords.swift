import TenderDocument
import TenderRules

/// The words of a page of text in the language of its reader, and phrases that several sections share.
struct TextWords: Sendable {
  /// Names that a page of HTML has too.
  let names: HTMLWords
  private let word: @Sendable (TextWord) -> StaticString

  static let english = TextWords(.english) { $0.english }
  static let french = TextWords(.french) { $0.french }
  static let german = TextWords(.german) { $0.german }

  private init(_ names: HTMLWords, _ word: @escaping @Sendable (TextWord) -> StaticString) {
    self.names = names
    self.word = word
  }

  /// English where there are none.
  static func of(_ language: LanguageCode) -> TextWords {
    switch language.rawValue {
    case french.names.tag: french
    case german.names.tag: german
    default: english
    }
  }

  subscript(word: TextWord) -> TerminalText { "\(literal: self.word(word).description)" }

  /// The words with `values` in their places.
  func told(_ word: TextWord, _ values: TerminalText...) -> TerminalText {
    let numbers = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0 + 1, $1.string) })
    return "\(literal: MessageTemplate(self[word].string).filled(numbers))"
  }

  /// A name of the model: as it is written in English, in the words of the page in any other language.
  func name(_ written: String, _ word: HTMLWord) -> TerminalText {
    names.tag == "en" ? "\(prose: written)" : names[word]
  }

  func family(_ id: String) -> TerminalText {
    names.tag == "en" ? "\(prose: id)" : names.family(id)
  }

  /// `one`, `one and two`, `one, two and three`.
  func enumeration(_ items: [TerminalText]) -> TerminalText {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return TextPage.joined(Array(items.dropLast()), by: ", ") + self[.and] + last
  }

  func count(_ number: Int, _ one: TextWord, _ many: TextWord) -> TerminalText {
    told(number == 1 ? one : many, "\(number)")
  }

  func count(_ number: Int, of severity: Finding.Severity) -> TerminalText {
    switch severity {
    case .error: count(number, .error, .errors)
    case .warning: count(number, .warning, .warnings)
    case .info: count(number, .note, .notes)
    }
  }

  /// `lot 1`, `lots 1 and 2`, `lots 1, 2, 3 and 9 more`.
  func lots(_ ids: [String]) -> TerminalText {
    let shown = ids.prefix(ids.count > 4 ? 3 : 4).map { ("\(prose: $0)" as TerminalText).truncated(to: 30) }
    let rest = ids.count > shown.count ? [told(.more, "\(ids.count - shown.count)")] : []
    return told(ids.count == 1 ? .lot : .lots, enumeration(shown + rest))
  }

  /// `also at line 7:34, 15:57 and 3 more places`; the source is the same.
  func otherPositions(_ places: [Place]) -> TerminalText {
    let shown = places.prefix(places.count > 4 ? 3 : 4).map { "\($0.range.line):\($0.range.column)" as TerminalText }
    let rest = places.count > shown.count ? [told(.morePlaces, "\(places.count - shown.count)")] : []
    return told(.alsoAt, enumeration(shown + rest))
  }

  /// `3 texts and 2 codes in fr and de`.
  func searched(_ document: Document) -> TerminalText {
    let languages = document.notice.languages.map { "\(prose: $0.rawValue)" as TerminalText }
    var things = [count(document.fields.count, .text, .texts)]
    if !document.declarations.isEmpty { things.append(count(document.declarations.count, .code, .codes)) }
    return enumeration(things) + (languages.isEmpty ? "" : told(.inLanguages, enumeration(languages)))
  }
}
