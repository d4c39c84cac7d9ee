import Mustache
import TenderDocument

/// The fixed words of a page in the language of its reader.
struct HTMLWords: Sendable {
  /// Of the language, for the attribute `lang` (BCP 47).
  let tag: String
  private let word: @Sendable (HTMLWord) -> StaticString

  static let english = HTMLWords(tag: "en") { $0.english }
  static let french = HTMLWords(tag: "fr") { $0.french }
  static let german = HTMLWords(tag: "de") { $0.german }

  /// English where there are none.
  static func of(_ language: LanguageCode) -> HTMLWords {
    switch language.rawValue {
    case french.tag: french
    case german.tag: german
    default: english
    }
  }

  private init(tag: String, _ word: @escaping @Sendable (HTMLWord) -> StaticString) {
    self.tag = tag
    self.word = word
  }

  subscript(word: HTMLWord) -> TerminalText {
    "\(literal: self.word(word).description)"
  }

  /// A family's name; its id where it has none.
  func family(_ id: String) -> TerminalText {
    HTMLWord(family: id).map { self[$0] } ?? "\(prose: id.split(separator: "-").joined(separator: " "))"
  }

  /// `Lot 1`, `Lots 1, 2`, `Lots 1, 2, 3, +9`; nothing where the whole document is meant.
  func lots(_ ids: [String]) -> TerminalText {
    guard !ids.isEmpty else { return "" }
    let shown = ids.prefix(ids.count > 6 ? 5 : 6).map { ("\(prose: $0)" as TerminalText).truncated(to: 30) }
    return self[ids.count == 1 ? .lot : .lots] + " " + Self.list(shown, more: ids.count - shown.count)
  }

  /// `7:34, 15:57, +3`.
  func places(_ positions: [(line: Int, column: Int)]) -> TerminalText {
    let shown = positions.prefix(positions.count > 4 ? 3 : 4).map { "\($0.line):\($0.column)" as TerminalText }
    return shown.isEmpty ? "" : self[.alsoAt] + " " + Self.list(shown, more: positions.count - shown.count)
  }

  private static func list(_ items: [TerminalText], more: Int) -> TerminalText {
    TextPage.joined(items + (more > 0 ? ["+\(more)"] : []), by: ", ")
  }
}

extension HTMLWords: MustacheParent {
  func child(named name: String) -> Any? {
    name == "tag" ? HTMLText(prose: tag) : HTMLWord(rawValue: name).map { HTMLText(self[$0]) }
  }
}
