import TenderRules
import TenderText

/// The source lines of a place, cut to the words around it.
struct Excerpt {
  struct Line {
    var before: TerminalText
    /// The exact words; empty where the place has none.
    var words: TerminalText
    var after: TerminalText

    var text: TerminalText { before + words + after }

    /// Spaces and `^~~~` that stand under the exact words.
    var marker: TerminalText {
      let rest = TerminalText(repeating: "~", count: words.width - 1)
      return TerminalText(repeating: " ", count: before.width) + "^" + rest
    }
  }

  private let source: SourceText
  private let locator: SourceLocator
  /// True to keep the words inside their element.
  private let isXML: Bool
  private let width: Int
  /// A place on more lines shows the first ones.
  private static let maximumLines = 3

  init(_ source: SourceText, isXML: Bool, width: Int) {
    self.source = source
    self.isXML = isXML
    self.width = max(20, width)
    locator = SourceLocator(source)
  }

  func lines(at place: Place) -> [Line] {
    let range = place.range
    let last = min(range.endLine, range.line + Self.maximumLines - 1)
    return (range.line...max(range.line, last)).compactMap { number in
      let whole = locator.range(ofLine: number)
      let start = number == range.line ? locator.offset(ofColumn: range.column, in: whole) : contentStart(of: whole)
      let end = number == range.endLine ? locator.offset(ofColumn: range.endColumn, in: whole) : whole.upperBound
      // A place that ends with a line break shows no empty line.
      guard start < end || number == range.line else { return nil }
      return line(around: start..<max(start, end), in: whole)
    }
  }

  private func line(around marked: Range<Int>, in whole: Range<Int>) -> Line {
    let bounds = isXML ? element(around: marked, in: whole) : whole
    var inside = Cells(source.string(at: marked))
    let isCut = inside.width > width - 2
    if isCut { inside.cut(to: width - 2) }
    let room = width - inside.width
    // Scalars take one column or more, but for combining marks; a byte is at most one scalar.
    var before = Cells(text(max(bounds.lowerBound, marked.lowerBound - 4 * width)..<marked.lowerBound))
    var after = Cells(isCut ? "" : text(marked.upperBound..<min(bounds.upperBound, marked.upperBound + 4 * width)))
    before.trimStart()
    after.trimEnd()
    let half = room / 2
    let left = before.width <= half ? before.width : max(half, room - after.width)
    before.keepEnd(left)
    after.keepStart(room - before.width)
    return Line(before: before.text, words: inside.text, after: after.text)
  }

  /// The text between the tags around `marked`, or the tag that it stands in.
  private func element(around marked: Range<Int>, in whole: Range<Int>) -> Range<Int> {
    var lower = marked.lowerBound
    while lower > whole.lowerBound, source.utf8[lower - 1] != 0x3E {
      lower -= 1
      if source.utf8[lower] == 0x3C { break }
    }
    var upper = marked.upperBound
    while upper < whole.upperBound, source.utf8[upper] != 0x3C {
      upper += 1
      if source.utf8[upper - 1] == 0x3E { break }
    }
    return lower..<upper
  }

  private func contentStart(of line: Range<Int>) -> Int {
    line.first { source.utf8[$0] != 0x20 && source.utf8[$0] != 0x09 } ?? line.upperBound
  }

  /// The text at `range`, whose ends may cut a scalar in two.
  private func text(_ range: Range<Int>) -> String {
    let isContinuation = { (offset: Int) in source.utf8[offset] & 0xC0 == 0x80 }
    let lower = range.first { !isContinuation($0) } ?? range.upperBound
    var upper = range.upperBound
    while upper > lower, upper < source.utf8.count, isContinuation(upper) { upper -= 1 }
    return source.string(at: lower..<upper)
  }
}
