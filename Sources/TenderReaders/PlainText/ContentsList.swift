import TenderText

/// The chapters that tables of contents name: `2 Award criteria ….… 5`.
struct ContentsList {
  /// For the folded words of a chapter's line, numbering included and page left out, the paragraph where it is named first.
  private var named: [String: Int] = [:]
  /// The lines of tables of contents.
  private var lines: Set<Int> = []
  private let paragraphs: [Paragraph]
  private let bytes: [UInt8]

  init(_ paragraphs: [Paragraph], in bytes: [UInt8]) {
    self.paragraphs = paragraphs
    self.bytes = bytes
    var runs: [Range<Int>] = []
    var index = 0
    while index < paragraphs.count {
      var end = index
      while end < paragraphs.count, Self.mayBeLine(paragraphs[end]) { end += 1 }
      if end - index >= Self.fewestLines { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    for run in runs { addLines(run) }
    if !runs.isEmpty { findLines(runs) }
  }

  /// Fewer are no table.
  private static let fewestLines = 3

  /// True if the paragraph at `index` is a line of a table of contents: headings below have the same number and words.
  func holds(_ index: Int) -> Bool { lines.contains(index) }

  /// True if the paragraph at `index`, which opens no list, is a chapter that a table above it names.
  func announces(_ index: Int) -> Bool {
    guard !named.isEmpty, let chapter = chapter(index) else { return false }
    if index + 1 < paragraphs.count, self.chapter(index + 1) == chapter + 1 { return false }
    guard let first = named[words(of: index)] else { return false }
    return first < index
  }

  private static func mayBeLine(_ paragraph: Paragraph) -> Bool {
    guard case .decimal? = paragraph.number?.kind else { return false }
    return paragraph.lineCount <= 2 && paragraph.width <= 110
  }

  private mutating func addLines(_ run: Range<Int>) {
    for index in run where chapter(index) != nil {
      for words in spellings(of: index) { add(words, index) }
    }
  }

  private mutating func findLines(_ runs: [Range<Int>]) {
    var last: [String: Int] = [:]
    for index in paragraphs.indices where Self.mayBeLine(paragraphs[index]) { last[words(of: index)] = index }
    for run in runs {
      let repeated = run.filter { index in spellings(of: index).contains { last[$0].map { $0 > index } ?? false } }
      if repeated.count >= Self.fewestLines { lines.formUnion(repeated) }
    }
  }

  private mutating func add(_ words: String, _ index: Int) {
    if named[words] == nil { named[words] = index }
  }

  /// The number of a paragraph that is numbered `5`, not `5.1`.
  private func chapter(_ index: Int) -> Int? {
    guard case .decimal(let parts)? = paragraphs[index].number?.kind, parts.count == 1 else { return nil }
    return parts[0]
  }

  /// The words of a line, with its page and without.
  private func spellings(of index: Int) -> [String] {
    let words = words(of: index)
    let parts = words.split(separator: " ")
    guard parts.count > 2, let last = parts.last, Int(last) != nil else { return [words] }
    return [words, parts.dropLast().joined(separator: " ")]
  }

  private func words(of index: Int) -> String {
    Folding.words(of: String(decoding: bytes[paragraphs[index].range], as: UTF8.self))
  }
}
