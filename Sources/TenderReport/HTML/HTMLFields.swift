import Mustache
import TenderDocument

/// What a template is filled with: named values that are safe in HTML.
///
/// No string gets into a template but as `HTMLText` or inside `HTMLMarkup`. A name without a value must be given as `.none`, since a name that is
/// not given at all is looked for in the fields around.
struct HTMLFields: ExpressibleByDictionaryLiteral, Sendable {
  enum Value: Sendable {
    case text(HTMLText)
    case flag(Bool)
    case list([HTMLFields])
    case words(of: HTMLWords)
    /// Such as a chart.
    case markup(HTMLMarkup)
    /// The style sheet, as it is.
    case sheet(String)
  }

  private let values: [String: Value]

  init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements) { $1 }
  }

  private init(_ values: [String: Value]) {
    self.values = values
  }

  func merging(_ other: HTMLFields) -> HTMLFields {
    HTMLFields(values.merging(other.values) { $1 })
  }
}

extension HTMLFields.Value {
  static let none = Self.text(HTMLText(""))

  var isNone: Bool {
    if case .text(let text) = self { text.isNull } else { false }
  }

  /// Words of our own, or foreign ones that are safe on a terminal.
  static func words(_ words: TerminalText) -> Self { words.isEmpty ? .none : .text(HTMLText(words)) }

  static func prose(_ foreign: String?) -> Self { words("\(prose: foreign ?? "")") }

  static func number(_ number: Int?) -> Self { number.map { .words("\($0)") } ?? .none }

  /// A language for the attribute `lang`; nothing for what is no language code.
  static func language(_ code: LanguageCode?) -> Self {
    guard let code, 2...3 ~= code.rawValue.utf8.count, code.rawValue.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) else {
      return .none
    }
    return .prose(code.rawValue)
  }

  /// An address that may become a link; nothing for any other.
  static func address(_ url: String?) -> Self { prose(url.flatMap { $0.isWebAddress ? $0 : nil }) }

  /// Fields of their own, or nothing.
  static func one(_ fields: HTMLFields?) -> Self { .list(fields.map { [$0] } ?? []) }

  /// `items` in the only element; nothing for none.
  static func items(_ items: [HTMLFields]) -> Self { one(items.isEmpty ? nil : ["items": .list(items)]) }
}

extension HTMLFields: MustacheParent {
  func child(named name: String) -> Any? {
    switch values[name] {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let list): list
    case .words(of: let words): words
    case .markup(let markup): markup
    case .sheet(let sheet): sheet
    case nil: nil
    }
  }
}
