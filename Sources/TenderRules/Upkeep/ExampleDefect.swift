import Foundation

/// What happens to text on its way through editors, fonts and PDF.
enum ExampleDefect: String, CaseIterable {
  case noBreakSpaces, doubleSpaces, decomposedAccents, curlyApostrophes, softHyphens, lineEndHyphen, textBefore,
    capitals

  func applied(to text: String) -> String {
    switch self {
    case .noBreakSpaces: text.replacing(" ", with: "\u{A0}")
    case .doubleSpaces: text.replacing(" ", with: "  ")
    case .decomposedAccents: text.decomposedStringWithCanonicalMapping
    case .curlyApostrophes: text.replacing("'", with: "\u{2019}")
    case .softHyphens: Self.breaking(text, with: "\u{AD}", mostWords: .max)
    // Half a word may be a word that a rule minds, and is one more to a gap: so only one is broken, among those to be found.
    case .lineEndHyphen:
      text.replacing(/«.*?»/) { Self.breaking(String($0.output), with: "-\n", mostWords: 1) }
    case .textBefore: "The annexes are numbered from one to nine and stand behind the form.\n\n" + text
    case .capitals: text.uppercased()
    }
  }

  /// `text` with a mark before the last letters of its first long words.
  private static func breaking(_ text: String, with mark: String, mostWords: Int) -> String {
    var count = 0
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard count < mostWords, word.count > 8, word.allSatisfy({ $0.isLetter && !$0.isUppercase }) else {
        return String(word)
      }
      count += 1
      return word.dropLast(3) + mark + word.suffix(3)
    }.joined(separator: " ")
  }
}
