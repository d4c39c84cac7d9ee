/// Whether text for a terminal may carry colour.
///
/// Colour is never the only sign: everything painted has a word or a symbol beside it.
public enum Style: Sendable {
  case plain
  case ansi

  /// What a piece of text stands for; the colour follows from it.
  enum Ink: String {
    case heading = "1"
    case good = "32"
    case fair = "33"
    case poor = "31"
    case marker = "36"
    case faint = "2"
  }

  func paint(_ text: TerminalText, _ ink: Ink) -> TerminalText {
    switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(literal: ink.rawValue)m\(text)\u{1B}[0m"
    }
  }
}
