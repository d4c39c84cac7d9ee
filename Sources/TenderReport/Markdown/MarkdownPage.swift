/// The blocks of one report in Markdown, a blank line between them.
struct MarkdownPage {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ words: MarkdownText) {
    block(["\(literal: String(repeating: "#", count: level)) \(words)"])
  }

  /// - Parameter words: start with words of ours.
  mutating func paragraph(_ words: MarkdownText) {
    block([words])
  }

  mutating func list(_ items: [MarkdownText]) {
    guard !items.isEmpty else { return }
    block(items.map { "- \($0)" })
  }

  /// Words of the document, between « and » so that none of them starts a line.
  mutating func quote(_ words: MarkdownText) {
    block(["> « \(words) »"])
  }

  /// Ready wording with its paragraphs and lists, as it would be pasted.
  mutating func wording(_ text: String) {
    block(Self.wordingLines(text))
  }

  /// The same as a quotation, apart from what is said about it.
  mutating func quotedWording(_ text: String) {
    block(Self.wordingLines(text).map { $0.isEmpty ? ">" : "> \($0)" })
  }

  private static func wordingLines(_ text: String) -> [MarkdownText] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("- ") ? "- \(words: line.dropFirst(2))" : "\(words: line)"
    }
  }

  /// - Parameter columns: the heads and whether the cells below are figures.
  mutating func table(_ columns: [(head: MarkdownText, isFigure: Bool)], _ rows: [[MarkdownText]]) {
    let rule = columns.map { ($0.isFigure ? "---:" : ":---") as MarkdownText }
    block(
      ([columns.map(\.head), rule] + rows).map { cells in
        "| \(MarkdownText.joined(cells, by: " | ")) |"
      })
  }

  mutating func rule() {
    block(["---"])
  }

  private mutating func block(_ lines: [MarkdownText]) {
    if !text.isEmpty { text += "\n" }
    for line in lines { text += line.string + "\n" }
  }
}
