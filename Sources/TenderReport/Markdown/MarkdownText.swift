/// Text of one line of Markdown (CommonMark with the tables of GitHub).
///
/// Literals are trusted. Strings that are interpolated come from documents, file names or rule files: each becomes words
/// in which nothing is markup, HTML, a link or a cell. They may stand anywhere but at the start of a line.
///
/// ```swift
/// "Buyer: \("<b>*City*\n| x")" as MarkdownText  // Buyer: \<b\>\*City\* \| x
/// ```
struct MarkdownText: ExpressibleByStringInterpolation {
  private(set) var string: String

  var isEmpty: Bool { string.isEmpty }

  init(stringLiteral value: String) {
    string = value
  }

  init(stringInterpolation: StringInterpolation) {
    string = stringInterpolation.string
  }

  static func joined(_ parts: [MarkdownText], by separator: MarkdownText) -> MarkdownText {
    var whole: MarkdownText = ""
    whole.string = parts.map(\.string).joined(separator: separator.string)
    return whole
  }
}

extension MarkdownText {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var string = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      string += literal
    }

    /// Text from outside, in which any white space is a space.
    mutating func appendInterpolation(_ foreign: String) {
      appendInterpolation("\(prose: foreign)" as TerminalText)
    }

    /// The start of a line from outside: `1. ` and `+ ` begin no list there.
    mutating func appendInterpolation(words foreign: some StringProtocol) {
      let sign = foreign.drop { $0.isASCII && $0.isNumber }.first
      if let sign, ".)-+=".contains(sign) {
        let digits = foreign.prefix { $0.isASCII && $0.isNumber }
        appendInterpolation(String(digits))
        string += "\\"
        string.append(sign)
        appendInterpolation(after: foreign.dropFirst(digits.count + 1))
      } else {
        appendInterpolation(String(foreign))
      }
    }

    /// What follows other text: a space before it is kept.
    private mutating func appendInterpolation(after foreign: some StringProtocol) {
      if foreign.first?.isWhitespace == true { string += " " }
      appendInterpolation(String(foreign))
    }

    /// A name from outside in which every space counts.
    mutating func appendInterpolation(name foreign: String) {
      appendInterpolation("\(foreign)" as TerminalText)
    }

    /// Words that are safe on a terminal, not yet in Markdown.
    mutating func appendInterpolation(_ words: TerminalText) {
      for scalar in words.string.unicodeScalars {
        // A backslash may stand before any ASCII punctuation (CommonMark 2.4).
        if Self.markup.contains(scalar) { string += "\\" }
        string.unicodeScalars.append(scalar)
      }
    }

    mutating func appendInterpolation(_ text: MarkdownText) {
      string += text.string
    }

    mutating func appendInterpolation(_ number: Int) {
      string += String(number)
    }

    /// A string of this program's own that is Markdown already.
    mutating func appendInterpolation(literal own: String) {
      string += own
    }

    /// Words in bold; nothing for no words.
    mutating func appendInterpolation(bold words: TerminalText) {
      guard !words.isEmpty else { return }
      string += "**"
      appendInterpolation(words)
      string += "**"
    }

    /// A link, where the address is one of the web and has no odd signs; the bare words otherwise.
    mutating func appendInterpolation(_ words: String, url: String?) {
      guard let url, url.isWebAddress else { return appendInterpolation(words) }
      string += "["
      appendInterpolation(words)
      string += "](<\(url)>)"
    }

    /// Punctuation that Markdown or one of its common dialects reads: formulas, mentions, strike-through, templates.
    private static let markup = Set("\\`*_[]<>|~&!#$^@{}".unicodeScalars)
  }
}
