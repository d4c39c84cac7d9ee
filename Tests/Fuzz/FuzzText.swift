import TenderDocument
import TenderText

@testable import TenderReaders

private let catalog = ReaderCatalog(
  headings: SectionHeadings(headings: [
    SectionHeadings.Heading(words: "award criteria", role: .awardCriterion, language: LanguageCode(rawValue: "en"))
  ]))
/// One of each kind of phrase there is.
private let phrases = compile([
  "social clause", "clause*", "*diskriminier*", "#% hours", "equal ...1 (right* | treatment) of? staff",
  "equal & (staff | {lists}) ",
  "anti-discriminat*", "price &2 quality", "# ...40 a*",
])
nonisolated(unsafe) private var matcher = PhraseMatcher(phrases)
nonisolated(unsafe) private var scanned = ScannedText()

/// Decodes, reads and searches the input; then takes its first line for a phrase and searches the rest for that.
@_cdecl("LLVMFuzzerTestOneInput")
public func readText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let encodings: [TextEncoding?] =
    [nil] + (input.first.map { [TextEncoding.allCases[Int($0) % TextEncoding.allCases.count]] } ?? [])
  for encoding in encodings {
    guard let source = try? TextDecoder.decode(input, override: encoding) else { continue }
    precondition(String(validating: source.utf8, as: UTF8.self) != nil, "decoded text must be well-formed")
    let hints = ReaderCatalog.Hints(kind: .plainText)
    guard let document = try? catalog.read(source, hints: hints) else { continue }
    check(document)
    searchForTheFirstLine(of: source)
  }
  return 0
}

private func check(_ document: Document) {
  let locator = SourceLocator(document.source)
  var behind = 0
  for field in document.fields {
    precondition(!field.range.isEmpty && field.range.lowerBound >= behind, "fields must be in order, not empty")
    behind = field.range.upperBound
    search(document.text.bytes, field.range, with: &matcher)
    let place = locator.locate(document.text.sourceRange(of: field.range))
    precondition(place.line >= 1 && place.column >= 1 && place.length > 0)
  }
}

private func searchForTheFirstLine(of source: SourceText) {
  guard let end = source.utf8.firstIndex(of: 0x0A), end < 200,
    let syntax = try? PhraseSyntax(source.string(at: 0..<end))
  else { return }
  var builder = PhraseSetBuilder(functionWords: ["of"], abbreviations: [], lists: [:])
  guard let phrase = try? builder.add(syntax) else { return }
  builder.look(for: phrase, within: .sentence)
  builder.look(for: phrase, within: .paragraph)
  var matcher = PhraseMatcher(builder.build())
  search(source.utf8, end..<source.utf8.count, with: &matcher)
}

private func search(_ bytes: [UInt8], _ range: Range<Int>, with matcher: inout PhraseMatcher) {
  bytes.withUnsafeBufferPointer { matcher.scan($0, range, into: &scanned) }
  for match in matcher.matches(in: scanned) {
    precondition(
      range.contains(match.range.lowerBound) && match.range.upperBound <= range.upperBound && !match.range.isEmpty)
    precondition(bytes[match.range.lowerBound] & 0xC0 != 0x80, "a find must begin with a whole character")
    precondition(match.range.upperBound == bytes.count || bytes[match.range.upperBound] & 0xC0 != 0x80)
  }
}

private func compile(_ phrases: [String]) -> PhraseSet {
  do {
    var builder = PhraseSetBuilder(
      functionWords: ["of", "the", "de", "la"], abbreviations: ["art"],
      lists: ["lists": [try PhraseSyntax("employee*")]])
    for text in phrases {
      let phrase = try builder.add(PhraseSyntax(text))
      builder.look(for: phrase, within: .sentence)
      builder.look(for: phrase, within: .paragraph)
    }
    return builder.build()
  } catch {
    fatalError("\(error)")
  }
}
