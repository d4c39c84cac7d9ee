import TenderText

/// Finds the lines that pages add to a text: page numbers, running heads and feet, and text set upright.
///
/// A line goes only on good evidence: it stands at the edge of several pages, or counts them one by one. A lone number, a
/// heading that is repeated or a short table line stays.
struct PageNoise {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private var isNoise: [Bool]
  /// True if form feeds part the text into pages.
  private let hasPages: Bool

  /// True for each line of `lines` that is noise; nil where none is.
  static func marks(of lines: [TextLine], in bytes: [UInt8]) -> [Bool]? {
    var noise = PageNoise(
      bytes: bytes, lines: lines, isNoise: Array(repeating: false, count: lines.count),
      hasPages: lines.contains(where: \.startsPage))
    noise.markUprightText()
    noise.markPageNumbers()
    noise.markRunningLines()
    return noise.isNoise.contains(true) ? noise.isNoise : nil
  }

  // MARK: Upright text

  /// Six lines or more of up to three letters each, blank ones between: a word set along the page's edge.
  private mutating func markUprightText() {
    var run: [Int] = []
    for index in lines.indices {
      let line = lines[index]
      if line.isBlank { continue }
      let isSnippet =
        line.width <= 3
        && bytes[line.range].allSatisfy { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x20 }
      if isSnippet {
        run.append(index)
      } else {
        markRun(run)
        run.removeAll(keepingCapacity: true)
      }
    }
    markRun(run)
  }

  private mutating func markRun(_ run: [Int]) {
    guard run.count >= 6 else { return }
    for index in run { isNoise[index] = true }
  }

  // MARK: Page numbers

  private mutating func markPageNumbers() {
    let candidates = lines.indices.compactMap { index in pageNumber(at: index).map { (index: index, number: $0) } }
    var run: [(index: Int, number: Int)] = []
    for candidate in candidates {
      if let last = run.last, candidate.number == last.number + 1, candidate.index - last.index >= 8 {
        run.append(candidate)
      } else if let last = run.last, candidate.number == last.number + 1 || candidate.number <= last.number {
        markPages(run)
        run = [candidate]
      } else if run.isEmpty {
        run = [candidate]
      }
    }
    markPages(run)
    for candidate in candidates where isAtPageEdge(candidate.index) { isNoise[candidate.index] = true }
  }

  private mutating func markPages(_ run: [(index: Int, number: Int)]) {
    guard run.count >= 3 else { return }
    for page in run { isNoise[page.index] = true }
  }

  /// The number of a line that may be a page number: `7`, `- 7 -`, `7/12`, `Seite 7 von 12`.
  private func pageNumber(at index: Int) -> Int? {
    let line = lines[index]
    guard line.width <= 24, !line.isBlank, bytes[line.range].contains(where: ScalarView.isDigit) else { return nil }
    guard bytes[line.range].count(where: ScalarView.isASCIILetter) <= 12 else { return nil }
    guard
      index == 0 || index == lines.count - 1 || lines[index - 1].isBlank || lines[index + 1].isBlank || line.startsPage
    else { return nil }
    let words = Folding.words(of: String(decoding: bytes[line.range], as: UTF8.self)).split(separator: " ")
    let numbers = words.filter { $0.utf8.count <= 4 && Int($0) != nil }
    let others = words.filter { Int($0) == nil }
    guard let first = numbers.first, (1...2).contains(numbers.count), others.count <= 2 else { return nil }
    guard others.isEmpty || Self.pageWords.contains(others[0]) else { return nil }
    return Int(first)
  }

  /// Folded.
  private static let pageWords: Set<Substring> = [
    "page", "p", "pg", "seite", "s", "pagina", "pag", "sida", "sid", "side", "sivu", "σελιδα", "σελ", "lapa", "lpp",
    "strona",
    "str", "strana", "oldal", "страница", "стр", "orria", "orrialdea", "lk",
  ]

  // MARK: Running heads and feet

  /// Lines that stand at the edge of three pages or more, the same on each.
  private mutating func markRunningLines() {
    guard hasPages || isNoise.contains(true) else { return }
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for index in lines.indices where isAtPageEdge(index) && !isNoise[index] && lines[index].width <= 100 {
      places[bytes[lines[index].range], default: []].append(index)
    }
    for indices in places.values where indices.count >= 3 {
      for index in indices { isNoise[index] = true }
    }
  }

  /// True for the first two and the last two lines of a page, told from form feeds and from page numbers found before.
  private func isAtPageEdge(_ index: Int) -> Bool {
    guard !lines[index].isBlank else { return false }
    return touchesPageBreak(from: index, step: -1) || touchesPageBreak(from: index, step: 1)
  }

  private func touchesPageBreak(from start: Int, step: Int) -> Bool {
    var index = start
    var passed = 0
    while lines.indices.contains(index) {
      if step < 0, lines[index].startsPage { return true }
      let next = index + step
      guard lines.indices.contains(next) else { return hasPages }
      if step > 0, lines[next].startsPage { return true }
      if isNoise[next], pageNumber(at: next) != nil { return true }
      if !lines[next].isBlank { passed += 1 }
      if passed > 1 { return false }
      index = next
    }
    return false
  }
}
