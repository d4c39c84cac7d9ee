import Mustache

/// Text that is safe in HTML, inside an element or an attribute between double quotes.
///
/// It escapes itself scalar by scalar. swift-mustache escapes by characters, and so leaves a `<` or `"` alone that makes
/// one character with a scalar beside it, such as U+0600 before or U+0301 behind; no template may rely on it.
///
/// ```swift
/// HTMLText("\(prose: "a <b>\u{202E}")").string  // a &lt;b&gt;⟨U+202E⟩
/// ```
struct HTMLText {
  let string: String

  init(_ words: TerminalText) {
    string = Self.escaped(words)
  }

  /// Text from outside in which any white space is a space.
  init(prose foreign: String) {
    self.init("\(prose: foreign)")
  }

  /// A stretch of prose: any run of white space is a space, also at its ends.
  init(stretch foreign: String) {
    var collapsed = ""
    for scalar in foreign.unicodeScalars {
      if !scalar.properties.isWhitespace {
        collapsed.unicodeScalars.append(scalar)
      } else if collapsed.unicodeScalars.last != " " {
        collapsed.unicodeScalars.append(" ")
      }
    }
    self.init("\(collapsed)")
  }

  /// Text from outside whose lines stay lines.
  init(lines foreign: String) {
    let lines = foreign.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    string = lines.map { HTMLText(prose: String($0)).string }.joined(separator: "\n")
  }

  private static func escaped(_ words: TerminalText) -> String {
    var escaped = ""
    for scalar in XMLText(words).string.unicodeScalars {
      if scalar == "'" { escaped += "&#39;" } else { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }
}

extension HTMLText: MustacheCustomRenderable {
  var renderText: String { string }
  /// So that a section about no words is left out.
  var isNull: Bool { string.isEmpty }
}

extension HTMLText: MustacheParent {
  func child(named: String) -> Any? { nil }
}
