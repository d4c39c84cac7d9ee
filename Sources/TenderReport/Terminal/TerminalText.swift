/// Text that is safe to print on a terminal.
///
/// Literals are trusted. Strings that are interpolated come from documents, file names or rule files, and can't leave
/// their place: whatever a terminal would obey instead of show is spelled out.
///
/// ```swift
/// "Buyer: \("\u{1B}[2J") \("a\u{202E}b")" as TerminalText  // Buyer: \u{1b}[2J a⟨U+202E⟩b
/// ```
struct TerminalText: ExpressibleByStringInterpolation {
  private(set) var string: String

  init(stringLiteral value: String) {
    string = value
  }

  init(stringInterpolation: StringInterpolation) {
    string = stringInterpolation.string
  }

  init(repeating symbol: Character, count: Int) {
    string = String(repeating: symbol, count: max(0, count))
  }

  var isEmpty: Bool { string.isEmpty }

  /// Columns that the text takes on a terminal, without its colours.
  var width: Int {
    var width = 0
    var isInEscape = false
    for scalar in string.unicodeScalars {
      if scalar == "\u{1B}" { isInEscape = true }
      if !isInEscape { width += scalar.terminalWidth }
      if scalar == "m" { isInEscape = false }
    }
    return width
  }

  static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    "\(left)\(right)"
  }

  func padded(to width: Int) -> TerminalText {
    self + TerminalText(repeating: " ", count: width - self.width)
  }

  func padded(onTheLeftTo width: Int) -> TerminalText {
    TerminalText(repeating: " ", count: width - self.width) + self
  }

  var withoutTrailingSpaces: TerminalText {
    var trimmed = self
    while trimmed.string.hasSuffix(" ") { trimmed.string.removeLast() }
    return trimmed
  }

  /// The text without colours, cut to `limit` columns; an ellipsis stands for what was cut.
  func truncated(to limit: Int) -> TerminalText {
    guard width > limit else { return self }
    var kept = ""
    var width = 0
    for scalar in string.unicodeScalars {
      guard width + scalar.terminalWidth < limit else { break }
      kept.unicodeScalars.append(scalar)
      width += scalar.terminalWidth
    }
    return "\(literal: kept)…"
  }

  /// The text without colours in lines of at most `limit` columns, broken at spaces, and within a longer word.
  func wrapped(to limit: Int) -> [TerminalText] {
    var lines: [TerminalText] = []
    var line = TerminalText(stringLiteral: "")
    for next in words(upTo: limit) {
      if line.isEmpty {
        line = next
      } else if line.width + 1 + next.width <= limit {
        line = "\(line) \(next)"
      } else {
        lines.append(line)
        line = next
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func words(upTo limit: Int) -> [TerminalText] {
    string.split(separator: " ").flatMap { word -> [TerminalText] in
      var parts = [""]
      var width = 0
      for scalar in word.unicodeScalars {
        if width + scalar.terminalWidth > limit {
          parts.append("")
          width = 0
        }
        parts[parts.count - 1].unicodeScalars.append(scalar)
        width += scalar.terminalWidth
      }
      return parts.map { "\(literal: $0)" }
    }
  }
}

extension TerminalText {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var string = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      string += literal
    }

    /// Text from outside, scalar by scalar.
    mutating func appendInterpolation(_ foreign: String) {
      for scalar in foreign.unicodeScalars { string += scalar.shownOnTerminal }
    }

    /// Text from outside in which line breaks and tabs are only white space.
    mutating func appendInterpolation(prose foreign: String) {
      appendInterpolation(foreign.split { $0.isWhitespace }.joined(separator: " "))
    }

    mutating func appendInterpolation(_ text: TerminalText) {
      string += text.string
    }

    mutating func appendInterpolation(_ number: Int) {
      string += String(number)
    }

    /// A string of this program's own, or one already made safe.
    mutating func appendInterpolation(literal own: String) {
      string += own
    }
  }
}
