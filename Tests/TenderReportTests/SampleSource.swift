import TenderDocument
import TenderRules
import TenderText

/// A source whose words are pointed at by quoting them.
struct SampleSource {
  private let string: String
  private let text: SourceText
  private let locator: SourceLocator

  init(_ string: String) {
    self.string = string
    text = SourceText(string)
    locator = SourceLocator(text)
  }

  /// Where `words` first stand after `anchor`; the end of the source where they do not.
  func place(_ words: String, after anchor: String = "", path: String = "") -> Place {
    // By scalars: a combining mark behind the words belongs to their last character.
    let scalars = string.unicodeScalars
    let start = anchor.isEmpty ? scalars.startIndex : scalars.firstRange(of: anchor.unicodeScalars)?.upperBound
    let found =
      scalars[(start ?? scalars.endIndex)...].firstRange(of: words.unicodeScalars)
      ?? scalars.endIndex..<scalars.endIndex
    let lower = string.utf8.distance(from: string.startIndex, to: found.lowerBound)
    let upper = string.utf8.distance(from: string.startIndex, to: found.upperBound)
    return Place(path: path, range: locator.locate(lower..<upper))
  }

  func evidence(_ words: String, rule: String, after anchor: String = "", path: String = "") -> Evidence {
    Evidence(quote: words, rule: rule, place: place(words, after: anchor, path: path))
  }

  func document(_ format: DocumentFormat, _ notice: Notice) -> Document {
    var document = Document(
      format: format, source: text, text: MappedText(wholeOf: text), paths: PathTable(isXPath: format != .text),
      notice: notice)
    document.fields = [
      Field(path: -1, role: .other, language: notice.languages.first, range: 0..<text.utf8.count)
    ]
    return document
  }
}
