import TenderDocument

/// Reads the words of a mark: `ignore L09, L13 until 2027-03-01: reason`, or the same with attributes,
/// `ignore L09 until="2027-03-01" reason="…"`.
struct MarkGrammar {
  /// What a mark begins with, but for the first letter, which may be a capital.
  static let name: StaticString = "airtender"
  /// Bytes of the longest mark that is read.
  static let longest = 2000
  /// Marks of one document that are read; any others ask for nothing.
  static let most = 1000

  private var mark: SuppressionMark
  private var rest: Substring

  /// - Parameters:
  ///   - words: behind `fairtender`, and behind a colon there.
  ///   - source: of the whole mark.
  static func mark(_ words: Substring, source: Range<Int>) -> SuppressionMark {
    // Until something follows.
    var grammar = MarkGrammar(
      mark: SuppressionMark(source: source, scope: source.upperBound..<source.upperBound), rest: words)
    if words.utf8.count > longest {
      grammar.mark.fault = "a mark must have at most \(longest) bytes"
    } else {
      grammar.read()
    }
    return grammar.mark
  }

  /// True if `text` begins with the name, in either letter.
  static func isNamed(_ text: Substring) -> Bool {
    text.hasPrefix("fairtender") || text.hasPrefix("Fairtender")
  }

  private mutating func read() {
    skipSpace()
    switch word() {
    case "ignore": break
    case "ignore-document": mark.scope = nil
    case let other:
      mark.fault = "a mark must say `ignore` or `ignore-document`, found `\(other.prefix(40))`"
      return
    }
    while mark.fault == nil, !rest.isEmpty { readNext() }
  }

  private mutating func readNext() {
    skipSpace(and: ",")
    guard let first = rest.first else { return }
    if first == ":" {
      mark.reason = trimmed(rest.dropFirst())
      rest = ""
      return
    }
    let word = self.word()
    switch word {
    case "": mark.fault = "a mark must have a word where it has `\(first)`"
    case "until": mark.until = value()
    case "reason": mark.reason = value()
    default: mark.rules.append(String(word))
    }
  }

  /// Up to white space or a sign.
  private mutating func word() -> Substring {
    let word = rest.prefix { !$0.isWhitespace && !",:=\"'".contains($0) }
    rest = rest[word.endIndex...]
    return word
  }

  /// Behind white space and an equals sign: what stands in quotes, or one word.
  private mutating func value() -> String {
    skipSpace(and: "=")
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return String(word()) }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return trimmed(value)
  }

  private mutating func skipSpace(and sign: Character = " ") {
    rest = rest.drop { $0.isWhitespace || $0 == sign }
  }

  private func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
