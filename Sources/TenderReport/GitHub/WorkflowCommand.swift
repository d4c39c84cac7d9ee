/// A line of a build log that GitHub Actions shows as an annotation.
///
/// ```text
/// ::warning file=docs/tender.txt,line=3,col=1,title=L09 general-csr-policy::The criterion …
/// ```
/// Source: GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of `actions/toolkit`.
struct WorkflowCommand {
  /// `error`, `warning`, `notice` or `debug`.
  var name: String
  /// In the order in which they are written; empty values are left out.
  var properties: [(key: StaticString, value: String)] = []
  /// What the annotation says; line breaks are kept.
  var message: String

  /// The command with its line break.
  var line: String {
    var line = "::\(name)"
    for (index, property) in properties.lazy.filter({ !$0.value.isEmpty }).enumerated() {
      line += "\(index == 0 ? " " : ",")\(property.key)=\(Self.escaped(property.value, alsoSeparators: true))"
    }
    return line + "::\(Self.escaped(message, alsoSeparators: false))\n"
  }

  /// Words of a log line that is no command: the older form `##[…]` would be obeyed anywhere in a line.
  static func inert(_ words: TerminalText) -> String {
    var inert = ""
    for scalar in words.string.unicodeScalars {
      if scalar == "[", inert.utf8.suffix(2).elementsEqual("##".utf8) { inert += " " }
      inert.unicodeScalars.append(scalar)
    }
    return inert
  }

  private static func escaped(_ text: String, alsoSeparators isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      // The rest of the log is read by people at a terminal.
      default: escaped += scalar.shownOnTerminal
      }
    }
    return escaped
  }
}
