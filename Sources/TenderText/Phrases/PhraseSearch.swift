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

    /// From here to the end of `next`, which begins no earlier.
    func reaching(over next: Span) -> Span {
      Span(
        firstIndex: firstIndex, endIndex: max(endIndex, next.endIndex), start: min(start, next.start),
        end: max(end, next.end))
    }
  }

  /// Byte ranges of the finds, in text order, without overlaps.
  func ranges(of phrase: PhraseProgram.Phrase) -> [Range<Int>] {
    var spans: [[Span]] = []
    for (part, sequence) in (phrase.parts.start..<phrase.parts.end).enumerated() {
      let found = self.spans(
        of: tables.sequences[Int(sequence)], firsts: tables.classSets[Int(phrase.firsts.start) + part])
      if found.isEmpty { return [] }
      spans.append(found)
    }
    return Self.joined(spans, within: phrase.distance).map { Int($0.start)..<Int($0.end) }
  }

  /// Ordered, no overlaps.
  private func spans(of sequence: PhraseProgram.Extent, firsts: PhraseProgram.Extent) -> [Span] {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tables.classCount / 64 + 1) { bits in
      bits.initialize(repeating: 0)
      let firstClasses = ClassSet(bits: bits)
      for slot in Int(firsts.start)..<Int(firsts.end) { firstClasses.insert(tables.setClasses[slot]) }
      return spans(of: sequence, beginningWith: firstClasses)
    }
  }

  private func spans(of sequence: PhraseProgram.Extent, beginningWith firsts: ClassSet) -> [Span] {
    var found: [Span] = []
    var behind: Int32 = -1
    for word in Int(unit.firstWord)..<Int(unit.endWord) {
      let first = tables.words[word]
      guard first.index >= behind, hasClass(first, among: firsts) else { continue }
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

  private func hasClass(_ word: ScannedText.KnownWord, among firsts: ClassSet) -> Bool {
    for slot in Int(word.classesStart)..<Int(word.classesEnd) where firsts.contains(tables.classes[slot]) {
      return true
    }
    return false
  }

  /// Word classes as bits; valid only while the memory is lent.
  private struct ClassSet {
    let bits: UnsafeMutableBufferPointer<UInt64>

    func insert(_ wordClass: WordClass) {
      bits[Int(wordClass) / 64] |= 1 << (UInt64(wordClass) % 64)
    }

    func contains(_ wordClass: WordClass) -> Bool {
      bits[Int(wordClass) / 64] & 1 << (UInt64(wordClass) % 64) != 0
    }
  }

  /// One span of each part in a row, neighbours at most `distance` words apart: from the first of them to the last.
  ///
  /// One pass over all spans in text order; for each set of parts only the row that reaches farthest is kept.
  private static func joined(_ parts: [[Span]], within distance: Int32) -> [Span] {
    guard parts.count > 1 else { return parts.first ?? [] }
    let all = 1 << parts.count - 1
    var rows = [Span?](repeating: nil, count: all + 1)
    var found: [Span] = []
    var behind: Int32 = -1
    let spans = parts.enumerated().flatMap { part, spans in spans.map { (set: 1 << part, span: $0) } }
    for (set, span) in spans.sorted(by: { $0.span.firstIndex < $1.span.firstIndex }) where span.firstIndex >= behind {
      rows[set] = farther(rows[set], span)
      for others in 1...all where others & set == 0 {
        guard let row = rows[others], span.firstIndex - row.endIndex <= distance else { continue }
        rows[others | set] = farther(rows[others | set], row.reaching(over: span))
      }
      guard let whole = rows[all] else { continue }
      found.append(whole)
      behind = whole.endIndex
      rows = [Span?](repeating: nil, count: all + 1)
    }
    return found
  }

  private static func farther(_ known: Span?, _ new: Span) -> Span {
    guard let known, known.endIndex > new.endIndex else { return new }
    return known
  }
}
