/// Tells headings from the lists that look like them: tables of contents, lists of annexes.
struct HeadingRuns {
  private let paragraphs: [Paragraph]
  private var headings: [Heading?]

  /// `headings` by paragraph, without those that are items of a list.
  static func withoutLists(_ headings: [Heading?], of paragraphs: [Paragraph]) -> [Heading?] {
    var runs = HeadingRuns(paragraphs: paragraphs, headings: headings)
    runs.dropRuns()
    runs.dropCountedLines()
    return runs.headings
  }

  /// Three or more of one kind with no text between them.
  private mutating func dropRuns() {
    var index = 0
    while index < headings.count {
      var end = index + 1
      while end < headings.count, isNext(end) { end += 1 }
      if let first = headings[index], end - index >= 3, first.level != Heading.plain {
        // The last has text below it unless another heading or the end follows: it may be a real one behind empty ones.
        let isListToItsEnd = end == headings.count || headings[end] != nil || isCounting(index..<end)
        for item in index..<(isListToItsEnd ? end : end - 1) { headings[item] = nil }
      }
      index = end
    }
  }

  /// Lines without a gap between them that count on: `Annex 1 …`, `Annex 2 …`.
  private mutating func dropCountedLines() {
    for index in headings.indices.dropLast() where headings[index] != nil && !paragraphs[index].precedesGap {
      switch (paragraphs[index].number?.kind, paragraphs[index + 1].number?.kind) {
      case (.word(let a)?, .word(let b)?) where b == a + 1: headings[index] = nil
      case (.decimal(let a)?, .decimal(let b)?) where a.count == 1 && b == [a[0] + 1]: headings[index] = nil
      default: break
      }
    }
  }

  /// True if the heading at `index` is of the kind of the one before it and does not begin to count anew.
  private func isNext(_ index: Int) -> Bool {
    guard let a = headings[index - 1], let b = headings[index], a.level == b.level else { return false }
    // A gap behind lines without one ends their list.
    guard paragraphs[index - 1].followsGap || !paragraphs[index].followsGap else { return false }
    switch (a.number?.kind, b.number?.kind) {
    case (nil, nil), (.letter?, .letter?): return true
    case (.decimal(let a)?, .decimal(let b)?), (.lettered(let a)?, .lettered(let b)?):
      return a.lexicographicallyPrecedes(b)
    case (.word(let a)?, .word(let b)?): return a < b
    default: return false
    }
  }

  /// Numbered one after the other from 1.
  private func isCounting(_ run: Range<Int>) -> Bool {
    let numbers = headings[run].map { heading -> Int? in
      guard case .decimal(let parts)? = heading?.number?.kind, parts.count == 1 else { return nil }
      return parts[0]
    }
    return numbers.first == 1 && zip(numbers, numbers.dropFirst()).allSatisfy { a, b in a.map { $0 + 1 } == b }
  }
}
