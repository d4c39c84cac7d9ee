/// A hit with the marks taken out.
struct MarkedText {
  private(set) var text = ""
  /// UTF-8 offsets in `text`.
  private(set) var marks: [Range<Int>] = []

  init(_ written: String) {
    var start: Int?
    for character in written {
      switch character {
      case "«": start = text.utf8.count
      case "»":
        if let begin = start { marks.append(begin..<text.utf8.count) }
        start = nil
      default: text.append(character)
      }
    }
  }

  /// nil if every mark holds a find and no find stands outside the marks.
  func complaint(about found: [(range: Range<Int>, phrase: Int)]) -> String? {
    guard !marks.isEmpty else { return "a hit must mark its words with « », found no mark" }
    for mark in marks where !found.contains(where: { mark.overlaps($0.range) }) {
      return "the marked words must be found, nothing was in `\(words(mark))`"
    }
    for find in found where !marks.contains(where: { $0.overlaps(find.range) }) {
      return "only marked words must be found, phrase #\(find.phrase) found `\(words(find.range))` too"
    }
    return nil
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
