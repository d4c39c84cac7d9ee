import TenderText

/// The chapters that tables of contents name: `2 Award criteria ….… 5`.
struct ContentsList {
  /// For the folded words of a chapter's line, numbering included and page left out, the paragraph where it is named first.
  private var named: [String: Int] = [:]
  private let paragraphs: [Paragraph]
  private let bytes: [UInt8]

  init(_ paragraphs: [Paragraph], in bytes: [UInt8]) {
    self.paragraphs = paragraphs
    self.bytes = bytes
    var index = 0
    while index < paragraphs.count {
      var end = index
      while end < paragraphs.count, Self.mayBeLine(paragraphs[end]) { end += 1 }
      // Fewer are no table.
      if end - index >= 3 { addLines(index..<end) }
      index = max(end, index + 1)
    }
  }

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
      let words = words(of: index)
      let parts = words.split(separator: " ")
      add(words, index)
      if parts.count > 2, let last = parts.last, Int(last) != nil {
        add(parts.dropLast().joined(separator: " "), index)
      }
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

  private func words(of index: Int) -> String {
    Folding.words(of: String(decoding: bytes[paragraphs[index].range], as: UTF8.self))
  }
}
