/// The lines of one report on a terminal.
struct TextPage {
  let width: Int
  let style: Style
  let words: TextWords
  private(set) var text = ""

  /// A page in English.
  init(width: Int, style: Style) {
    self.init(width: width, style: style, words: .english)
  }

  init(width: Int, style: Style, words: TextWords) {
    self.width = width
    self.style = style
    self.words = words
  }

  mutating func blankLine() {
    text += "\n"
  }

  mutating func heading(_ words: TerminalText) {
    blankLine()
    line(style.paint(words, .heading))
  }

  /// One line as it is, however long.
  mutating func line(_ words: TerminalText, indent: Int = 0) {
    text += String(repeating: " ", count: indent)
    text += words.string
    text += "\n"
  }

  /// Words wrapped to the page behind a lead, which may be painted and sets the indent of the lines that follow.
  mutating func paragraph(_ words: TerminalText, indent: Int, lead: TerminalText = "", ink: Style.Ink? = nil) {
    let hanging = indent + lead.width
    for (index, part) in words.wrapped(to: max(20, width - hanging)).enumerated() {
      let painted = ink.map { style.paint(part, $0) } ?? part
      if index == 0 { line(lead + painted, indent: indent) } else { line(painted, indent: hanging) }
    }
  }

  /// The words at a place between « and », with a marker line under them.
  mutating func excerpt(_ lines: [Excerpt.Line], indent: Int) {
    for (index, part) in lines.enumerated() {
      let isLast = index == lines.count - 1
      line("\(index == 0 ? "« " : "  ")\(part.text)\(isLast ? " »" : "")", indent: indent)
      line(style.paint(part.marker, .marker), indent: indent + 2)
    }
  }
}
