import TenderText

/// Finds the line that names a text: the first that says what kind of document it is, else the first of all.
///
/// Above it often stand the buyer's name and address.
struct DocumentTitle {
  /// Folded words of one kind, one space between.
  private let whole: Set<String>
  /// Folded words of which the last goes on.
  private let beginnings: [String]
  /// What a single word ends in.
  private let endings: [String]
  private let longest: Int

  /// Lines that are looked at; a letterhead is no longer.
  static let mostLines = 12

  /// - Parameter kinds: as `SectionHeadings.documentKinds`.
  init(kinds: [String]) {
    let folded = kinds.map { (kind: $0, words: Folding.words(of: $0)) }.filter { !$0.words.isEmpty }
    whole = Set(folded.filter { !$0.kind.contains("*") }.map(\.words))
    beginnings = folded.filter { $0.kind.hasSuffix("*") }.map(\.words)
    endings = folded.filter { $0.kind.hasPrefix("*") }.map(\.words)
    longest = folded.map { $0.words.utf8.count { $0 == 0x20 } + 1 }.max() ?? 0
  }

  /// The line of `lines` that is the title; nil for a text without any.
  func line(of lines: [TextLine], in bytes: [UInt8]) -> TextLine? {
    var first: TextLine?
    var count = 0
    for line in lines where !line.isBlank {
      if first == nil { first = line }
      // What is numbered or a table is the text itself.
      if count == Self.mostLines || line.isTableRow || Self.isNumbered(bytes[line.range]) { break }
      if isTitle(bytes[line.range]) { return line }
      count += 1
    }
    return first
  }

  private static func isNumbered(_ line: ArraySlice<UInt8>) -> Bool {
    guard let number = SectionNumber(startOf: line) else { return false }
    return switch number.kind {
    case .decimal, .lettered, .word, .bullet: true
    case .letter: number.isMarked
    case .markdown: false
    }
  }

  /// True for a short line that begins with a capital, ends no sentence and names a kind of document.
  private func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 240, let last = line.last, !".;,?!@".utf8.contains(last), !line.contains(UInt8(ascii: "@")),
      !ScalarView.startsLowercase(line)
    else { return false }
    let words = Folding.words(of: String(decoding: line, as: UTF8.self)).split(separator: " ")
    for start in words.indices {
      if endings.contains(where: words[start].hasSuffix) { return true }
      let rest = words[start...].prefix(longest)
      let joined = rest.joined(separator: " ")
      if beginnings.contains(where: joined.hasPrefix) { return true }
      if rest.indices.contains(where: { whole.contains(words[start...$0].joined(separator: " ")) }) { return true }
    }
    return false
  }
}
