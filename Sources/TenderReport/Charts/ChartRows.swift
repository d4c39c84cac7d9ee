/// Where the rows of a chart of horizontal marks stand: each has its label above its mark, and its text at the end of the line.
struct ChartRows {
  struct Row {
    let heading: HTMLMarkup
    /// Pixels from the top of the drawing.
    let markTop: Int
  }

  static let markHeight = 14
  private static let lineHeight = 17
  private static let gap = 14
  /// Letters of a line of a label on the narrowest screen, beside its text.
  private static let lettersOfLine = 46
  /// A longer label is cut; the table has it whole.
  private static let mostLines = 2

  private(set) var rows: [Row] = []
  /// Below the last mark.
  private(set) var bottom = 0

  /// With the axis.
  var height: Int { bottom + 20 }

  init(labels: [(label: TerminalText, text: TerminalText)]) {
    for (label, text) in labels {
      let lines = Self.lines(of: label, beside: text)
      let spans = lines.enumerated().map { index, line -> HTMLMarkup in
        "<text class=\"label\" x=\"0\" y=\"\(bottom + 13 + index * Self.lineHeight)\">\(line)</text>"
      }
      let markTop = bottom + max(1, lines.count) * Self.lineHeight + 3
      let end = bottom + 13 + max(0, lines.count - 1) * Self.lineHeight
      rows.append(
        Row(
          heading: "\(spans)<text class=\"value\" x=\"100%\" y=\"\(end)\" text-anchor=\"end\">\(text)</text>",
          markTop: markTop))
      bottom = markTop + Self.markHeight + Self.gap
    }
  }

  private static func lines(of label: TerminalText, beside text: TerminalText) -> [TerminalText] {
    let limit = max(12, lettersOfLine - 2 - text.width)
    let lines = label.wrapped(to: limit)
    guard lines.count > mostLines else { return lines }
    return lines.prefix(mostLines - 1) + [
      TextPage.joined(Array(lines[(mostLines - 1)...]), by: " ").truncated(to: limit)
    ]
  }
}
