import TenderRules

extension ModelSheet {
  func plainText(width: Int, style: Style) -> String {
    var page = TextPage(width: width, style: style)
    page.paragraph("\(prose: heading)", indent: 0, ink: .heading)
    page.blankLine()
    page.wording(text, indent: 0)
    page.heading("\(prose: clause.title)")
    let commitments = clause.commitments.map(\.rawValue).joined(separator: ", ")
    page.paragraph(
      "\(prose: clause.id) · \(literal: level.rawValue) · \(literal: language.rawValue) · \(literal: clause.kind.rawValue) · \(literal: commitments)",
      indent: 2)
    page.blankLine()
    page.line("Legal basis", indent: 2)
    for citation in clause.citations {
      page.paragraph("\(prose: citation.text)", indent: 4, lead: "- ")
      if let url = citation.url { page.line("\(url)", indent: 6) }
    }
    for note in notes {
      page.blankLine()
      page.line(note.name, indent: 2)
      for entry in note.entries { page.paragraph("\(prose: entry)", indent: 4, lead: "- ") }
    }
    page.blankLine()
    page.line("A draft for your lawyer, not legal advice.")
    return page.text
  }
}

extension TextPage {
  /// Ready wording with its paragraphs and lists, wrapped.
  mutating func wording(_ text: String, indent: Int) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        blankLine()
      } else if line.hasPrefix("- ") {
        paragraph("\(prose: String(line.dropFirst(2)))", indent: indent, lead: "- ")
      } else {
        paragraph("\(prose: String(line))", indent: indent)
      }
    }
  }
}
