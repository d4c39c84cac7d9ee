import TenderDocument
import TenderRules
import TenderText

/// Finds the passages of one document.
struct PassageFinder {
  /// Most scalars that are shown before or after the words.
  private static let reach = 260
  /// Most scalars of the words themselves.
  private static let mostWords = 1200

  private let document: Document
  private let locator: SourceLocator

  init(_ document: Document) {
    self.document = document
    locator = SourceLocator(document.source)
  }

  /// nil where no text of the document stands there, as for a code.
  func passage(at place: Place) -> HTMLPassage? {
    guard let (field, range) = stretch(at: place), !range.isEmpty else { return nil }
    var words = scalars(range)
    let before = SentenceEdge.lastSentence(
      of: scalars(field.range.lowerBound..<range.lowerBound), before: words, atMost: Self.reach)
    let isCut = words.count > Self.mostWords
    if isCut { words = words.prefix(Self.mostWords) + ["…"] }
    let after =
      isCut
      ? [] : SentenceEdge.firstSentence(of: scalars(range.upperBound..<field.range.upperBound), atMost: Self.reach)
    return HTMLPassage(
      before: HTMLText(stretch: Self.string(before)), words: HTMLText(stretch: Self.string(words)),
      after: HTMLText(stretch: Self.string(after)), language: field.language)
  }

  /// Of the text at a place; nil where there is none, or its language is not known.
  func language(at place: Place) -> LanguageCode? {
    stretch(at: place)?.field.language
  }

  private func stretch(at place: Place) -> (field: Field, range: Range<Int>)? {
    let source = locator.utf8Range(of: place.range)
    guard !source.isEmpty else { return nil }
    for field in document.fields where document.text.sourceRange(of: field.range).overlaps(source) {
      if let range = document.text.textRange(ofSource: source, in: field.range) { return (field, range) }
    }
    return nil
  }

  private func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
    Array(document.string(range).unicodeScalars)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
