/// Tries phrases in one sentence or paragraph.
struct PhraseSearch {
  let tables: SearchTables
  let unit: ScannedText.Unit

  /// A part of a phrase: numbers and bytes of its first word and behind its last.
  private struct Span {
    var firstIndex: Int32
    var endIndex: Int32
    var start: Int32
    var end: Int32
  }

  /// Byte ranges of the finds, in text order, without overlaps.
  func ranges(of phrase: PhraseProgram.Phrase) -> [Range<Int>] {
    var spans: [[Span]] = []
    for (part, sequence) in (phrase.parts.start..<phrase.parts.end).enumerated() {
      let found = self.spans(of: tables.sequences[Int(sequence)], firsts: phrase.firsts[part])
      if found.isEmpty { return [] }
      spans.append(found)
    }
    return Self.joined(spans, within: phrase.distance).map { Int($0.start)..<Int($0.end) }
  }

  /// Ordered, no overlaps.
  private func spans(of sequence: PhraseProgram.Extent, firsts: [WordClass]) -> [Span] {
    var found: [Span] = []
    var behind: Int32 = -1
    for word in Int(unit.firstWord)..<Int(unit.endWord) {
      let first = tables.words[word]
      guard first.index >= behind, firsts.isEmpty || hasClass(first, among: firsts) else { continue }
      let window = Window(tables, firstWord: word, endOfUnit: Int(unit.endWord))
      let ends = window.run(sequence)
      guard ends != 0 else { continue }
      let length = Int32(ends.trailingZeroBitCount)
      behind = first.index + length
      found.append(
        Span(firstIndex: first.index, endIndex: behind, start: first.start, end: window.end(ofWordBefore: length)))
    }
    return found
  }

  private func hasClass(_ word: ScannedText.KnownWord, among firsts: [WordClass]) -> Bool {
    for slot in Int(word.classesStart)..<Int(word.classesEnd) where firsts.contains(tables.classes[slot]) { return true }
    return false
  }

  /// One span of each part, near each other, from the first to the last of them; each span is used once.
  private static func joined(_ parts: [[Span]], within distance: Int32) -> [Span] {
    guard parts.count > 1, let fewest = parts.indices.min(by: { parts[$0].count < parts[$1].count }) else {
      return parts.first ?? []
    }
    var found: [Span] = []
    var behind: Int32 = -1
    for anchor in parts[fewest] where anchor.firstIndex >= behind {
      var whole = anchor
      var isComplete = true
      for (index, spans) in parts.enumerated() where index != fewest {
        guard let near = nearest(to: whole, among: spans), gap(near, whole) <= distance else {
          isComplete = false
          break
        }
        whole = Span(
          firstIndex: min(whole.firstIndex, near.firstIndex), endIndex: max(whole.endIndex, near.endIndex),
          start: min(whole.start, near.start), end: max(whole.end, near.end))
      }
      guard isComplete else { continue }
      found.append(whole)
      behind = whole.endIndex
    }
    return found
  }

  private static func nearest(to span: Span, among spans: [Span]) -> Span? {
    spans.min { gap($0, span) < gap($1, span) }
  }

  /// Words between two spans; 0 where they touch or overlap.
  private static func gap(_ a: Span, _ b: Span) -> Int32 {
    max(0, max(a.firstIndex - b.endIndex, b.firstIndex - a.endIndex))
  }
}
