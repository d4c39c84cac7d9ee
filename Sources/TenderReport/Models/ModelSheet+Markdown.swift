import TenderRules

extension ModelSheet {
  /// The wording comes first and unquoted, so that it can be copied as it stands.
  var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "\(heading)")
    page.wording(text)
    page.rule()
    page.heading(2, "\(clause.title)")
    let commitments = clause.commitments.map(\.rawValue).joined(separator: ", ")
    page.paragraph(
      "Model `\(literal: clause.id)` · \(literal: level.rawValue) · \(literal: language.rawValue) · \(literal: clause.kind.rawValue) · \(literal: commitments)"
    )
    page.heading(3, "Legal basis")
    page.list(clause.citations.map { "\($0.text, url: $0.url)" })
    for note in notes {
      page.heading(3, "\(note.name)")
      page.list(note.entries.map { "\($0)" })
    }
    page.paragraph("A draft for your lawyer, not legal advice.")
    return page.text
  }
}
