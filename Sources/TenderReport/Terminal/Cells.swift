/// A stretch of text as the columns it takes on a terminal.
struct Cells {
  private struct Cell {
    var shown: String
    var width: Int
    var isSpace: Bool
  }

  private var cells: ArraySlice<Cell>
  private(set) var width: Int

  /// Any white space is one space.
  init(_ string: String) {
    cells = ArraySlice(
      string.unicodeScalars.map { scalar in
        if scalar.properties.isWhitespace, scalar != "\u{2028}", scalar != "\u{2029}" {
          return Cell(shown: " ", width: 1, isSpace: true)
        }
        let shown = scalar.shownOnTerminal
        let width = shown.unicodeScalars.reduce(0) { $0 + $1.terminalWidth }
        return Cell(shown: shown, width: width, isSpace: false)
      })
    width = cells.reduce(0) { $0 + $1.width }
  }

  var text: TerminalText {
    "\(literal: cells.map(\.shown).joined())"
  }

  mutating func trimStart() {
    while cells.first?.isSpace == true { removeFirst() }
  }

  mutating func trimEnd() {
    while cells.last?.isSpace == true { removeLast() }
  }

  /// Keeps the first columns, `limit` with an ellipsis.
  mutating func cut(to limit: Int) {
    while width > limit - 1, !cells.isEmpty { removeLast() }
    append("…")
  }

  /// Keeps whole words at the end that take at most `limit` columns with an ellipsis before them.
  mutating func keepEnd(_ limit: Int) {
    guard width > limit else { return }
    while width > limit - 1, !cells.isEmpty { removeFirst() }
    if let space = cells.firstIndex(where: \.isSpace) {
      while cells.startIndex <= space { removeFirst() }
    }
    prepend("…")
  }

  /// Keeps whole words at the start that take at most `limit` columns with an ellipsis behind them.
  mutating func keepStart(_ limit: Int) {
    guard width > limit else { return }
    while width > limit - 1, !cells.isEmpty { removeLast() }
    if let space = cells.lastIndex(where: \.isSpace) {
      while cells.endIndex > space { removeLast() }
    }
    append("…")
  }

  private mutating func removeFirst() {
    width -= cells.removeFirst().width
  }

  private mutating func removeLast() {
    width -= cells.removeLast().width
  }

  private mutating func append(_ symbol: String) {
    cells.append(Cell(shown: symbol, width: 1, isSpace: false))
    width += 1
  }

  private mutating func prepend(_ symbol: String) {
    cells.insert(Cell(shown: symbol, width: 1, isSpace: false), at: cells.startIndex)
    width += 1
  }
}
