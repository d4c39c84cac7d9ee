import TenderText

/// One pattern, ready to look in texts.
struct PhraseFinder {
  static let functionWords = ["of", "the", "to", "in", "and", "be"]
  static let abbreviations = ["art", "e.g", "no"]

  private let set: PhraseSet

  init(
    _ pattern: String, within scope: PhraseSet.Scope = .sentence, lists: [String: [String]] = [:],
    functionWords: [String] = Self.functionWords
  ) throws(PhraseFault) {
    var syntax: [String: [PhraseSyntax]] = [:]
    for (name, entries) in lists {
      syntax[name] = try entries.map { (entry: String) throws(PhraseFault) in try PhraseSyntax(entry) }
    }
    var builder = PhraseSetBuilder(functionWords: functionWords, abbreviations: Self.abbreviations, lists: syntax)
    let phrase = try builder.add(try PhraseSyntax(pattern))
    builder.look(for: phrase, within: scope)
    set = builder.build()
  }

  /// UTF-8 ranges of the finds.
  func ranges(in text: String) -> [Range<Int>] {
    ranges(in: Array(text.utf8))
  }

  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var matcher = PhraseMatcher(set)
    var scanned = ScannedText()
    bytes.withUnsafeBufferPointer { matcher.scan($0, 0..<$0.count, into: &scanned) }
    return matcher.matches(in: scanned).map(\.range)
  }

  /// The words found, as they stand in `text`.
  func finds(in text: String) -> [String] {
    ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  /// The sentences of `text`, each from its first word to its last.
  func sentences(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scanned = ScannedText()
    var matcher = PhraseMatcher(set)
    bytes.withUnsafeBufferPointer { matcher.scan($0, 0..<$0.count, into: &scanned) }
    return (0..<scanned.sentenceCount).map { String(decoding: bytes[scanned.range(ofSentence: $0)], as: UTF8.self) }
      .filter { !$0.isEmpty }
  }
}
