/// Tries phrases in one sentence or paragraph.
struct PhraseSearch {
  let tables: SearchTables
  let unit: ScannedText.Unit
  /// The classes of the unit's words.
  let present: ClassPresence

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
      let found = self.spans(of: tables.sequences[Int(sequence)], firsts: Int(phrase.firsts.start) + part)
      if found.isEmpty { return [] }
      spans.append(found)
    }
    return Self.joined(spans, within: phrase.distance).map { Int($0.start)..<Int($0.end) }
  }

  /// Ordered, no overlaps.
  ///
  /// - Parameter firsts: the index of the class set that the first word must be of.
  private func spans(of sequence: PhraseProgram.Extent, firsts: Int) -> [Span] {
    let firsts = present.members(of: tables.classSets[firsts], tables)
    let signature = ClassSignature(firsts)
    var found: [Span] = []
    var behind: Int32 = -1
    for word in Int(unit.firstWord)..<Int(unit.endWord) where tables.words[word].signature.mayShare(signature) {
      let first = tables.words[word]
      guard first.index >= behind, hasClass(first, among: firsts) else { continue }
      let window = Window(tables, firstWord: word, endOfUnit: Int(unit.endWord), present: present)
      let ends = window.run(sequence)
      guard ends != 0 else { continue }
      let length = Int32(ends.trailingZeroBitCount)
      behind = first.index + length
      found.append(
        Span(firstIndex: first.index, endIndex: behind, start: first.start, end: window.end(ofWordBefore: length)))
    }
    return found
  }

  private func hasClass(_ word: ScannedText.KnownWord, among wanted: [WordClass]) -> Bool {
    for slot in Int(word.classesStart)..<Int(word.classesEnd) where wanted.contains(tables.classes[slot]) {
      return true
    }
    return false
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
